import { existsSync } from 'node:fs';
import { version } from '../../../package.json';
import { nearestName } from '../config/nearest.ts';
import type { Locale, Localized } from '../core/text/localized.ts';
import { printable } from '../core/text/printable.ts';
import { parseArguments } from './arguments.ts';
import { checkCommand } from './check/command.ts';
import { type Command, EXIT } from './command.ts';
import { explainCommand } from './explain/command.ts';
import { figuresCommand } from './figures/command.ts';
import { formatCommand } from './format/command.ts';
import { commandPage, helpPage } from './help.ts';
import { localeOf } from './locale.ts';
import { lspCommand } from './lsp.ts';
import { newCommand } from './new/command.ts';
import type { Terminal } from './terminal.ts';

const COMMANDS: readonly Command[] = [
  checkCommand,
  formatCommand,
  figuresCommand,
  newCommand,
  explainCommand,
  lspCommand,
];

/** Runs `gongkai` with the arguments behind its name and returns the exit code. */
export async function main(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  terminal: Terminal,
): Promise<number> {
  const locale = localeOf(args, environment);
  const [name, ...rest] = args;
  if (name === undefined) {
    terminal.note(helpPage(COMMANDS, locale));
    return EXIT.failed;
  }
  const command = COMMANDS.find((each) => each.name === name);
  if (command !== undefined) return runCommand(command, rest, locale, terminal);
  return withoutCommand(name, rest, locale, terminal);
}

function withoutCommand(
  name: string,
  rest: readonly string[],
  locale: Locale,
  terminal: Terminal,
): number {
  switch (name) {
    case '--version':
    case '-v':
      terminal.write(`${version}\n`);
      return EXIT.clean;
    case '--help':
    case '-h':
    case 'help': {
      const about = COMMANDS.find((command) => command.name === rest[0]);
      terminal.write(about === undefined ? helpPage(COMMANDS, locale) : commandPage(about, locale));
      return EXIT.clean;
    }
    default:
      return refuse(unknownCommand(name), locale, terminal);
  }
}

function runCommand(
  command: Command,
  args: readonly string[],
  locale: Locale,
  terminal: Terminal,
): number | Promise<number> {
  const parsed = parseArguments(command, args);
  if (parsed.kind === 'wrong') return refuse(parsed.message, locale, terminal, command.name);
  const { options, operands } = parsed;
  if (options.has('help')) {
    terminal.write(commandPage(command, locale));
    return EXIT.clean;
  }
  return command.run({ options, operands, locale, terminal });
}

function refuse(message: Localized, locale: Locale, terminal: Terminal, command = ''): number {
  const help = ['gongkai', command, '--help'].filter((word) => word !== '').join(' ');
  const hint: Localized = { zh: `用法见 ${help}`, en: `See ${help}` };
  terminal.note(`gongkai: ${printable(message[locale])}\n${hint[locale]}\n`);
  return EXIT.failed;
}

function unknownCommand(name: string): Localized {
  const nearest = nearestName(
    name,
    COMMANDS.map((command) => command.name),
  );
  const meant = nearest ?? (existsSync(name) ? `check ${name}` : null);
  const what: Localized = name.startsWith('-')
    ? { zh: `没有选项 ${name}`, en: `There is no option ${name}` }
    : { zh: `没有命令 ${name}`, en: `There is no command ${name}` };
  return meant === null
    ? what
    : {
        zh: `${what.zh}，是不是 gongkai ${meant}？`,
        en: `${what.en}; did you mean gongkai ${meant}?`,
      };
}
