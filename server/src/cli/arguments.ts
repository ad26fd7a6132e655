import { parseArgs } from 'node:util';
import { nearestName } from '../config/nearest.ts';
import type { Localized } from '../core/text/localized.ts';
import type { Command, Option } from './command.ts';

/** The arguments of a command, or what is wrong with them. */
export type Arguments =
  | {
      readonly kind: 'arguments';
      readonly options: ReadonlyMap<string, string>;
      readonly operands: readonly string[];
    }
  | { readonly kind: 'wrong'; readonly message: Localized };

/** Options that every command has. */
export const COMMON_OPTIONS: readonly Option[] = [
  {
    name: 'language',
    value: 'zh|en',
    choices: ['zh', 'en'],
    summary: { zh: '输出语言，默认中文。', en: 'Language of the output.' },
  },
  { name: 'help', short: 'h', value: null, summary: { zh: '显示帮助。', en: 'Show this help.' } },
];

/** Sorts the arguments behind a command's name into options and operands. */
export function parseArguments(command: Command, args: readonly string[]): Arguments {
  const known = [...command.options, ...COMMON_OPTIONS];
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: Object.fromEntries(known.map((option) => [option.name, parserOption(option)])),
  });
  const options = new Map<string, string>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const option = known.find(({ name }) => name === token.name);
    const message =
      option === undefined
        ? unknownOption(token.rawName, command, known)
        : wrongValue(option, token.value);
    if (message !== null) return { kind: 'wrong', message };
    options.set(token.name, token.value ?? '');
  }
  return { kind: 'arguments', options, operands };
}

function parserOption({ value, short }: Option) {
  const type = value === null ? ('boolean' as const) : ('string' as const);
  return short === undefined ? { type } : { type, short };
}

function unknownOption(rawName: string, command: Command, known: readonly Option[]): Localized {
  const nearest = nearestName(
    rawName,
    known.map(({ name }) => `--${name}`),
  );
  return {
    zh: `gongkai ${command.name} 没有选项 ${rawName}${nearest === null ? '' : `，是不是 ${nearest}？`}`,
    en: `gongkai ${command.name} has no option ${rawName}${nearest === null ? '' : `; did you mean ${nearest}?`}`,
  };
}

function wrongValue({ name, value, choices }: Option, given: string | undefined): Localized | null {
  if (value === null) {
    return given === undefined
      ? null
      : { zh: `选项 --${name} 不带值。`, en: `The option --${name} takes no value.` };
  }
  if (given === undefined) {
    return {
      zh: `选项 --${name} 缺少值：${value}`,
      en: `The option --${name} needs a value: ${value}`,
    };
  }
  if (choices === undefined || choices.includes(given)) return null;
  const nearest = nearestName(given, choices);
  return {
    zh: `选项 --${name} 只能是 ${choices.join('、')}${nearest === null ? '' : `，是不是 ${nearest}？`}`,
    en: `The option --${name} must be ${choices.join(', ')}${nearest === null ? '' : `; did you mean ${nearest}?`}`,
  };
}
