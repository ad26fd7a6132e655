import type { Locale, Localized } from '../core/text/localized.ts';
import { displayWidth } from '../core/text/width.ts';
import { COMMON_OPTIONS } from './arguments.ts';
import type { Command, Option } from './command.ts';

/** The page that `gongkai --help` shows. */
export function helpPage(commands: readonly Command[], locale: Locale): string {
  const lines = commands.map(({ name, summary }): Line => [name, summary[locale]]);
  return [
    ABOUT[locale],
    '',
    `${USAGE[locale]} gongkai <${COMMAND[locale]}> …`,
    '',
    ...columns(lines),
    '',
    ...columns([
      ['--version', VERSION[locale]],
      ['--help', HELP[locale]],
    ]),
    '',
    MORE[locale],
    '',
  ].join('\n');
}

/** The page that `gongkai COMMAND --help` shows. */
export function commandPage(command: Command, locale: Locale): string {
  const options = [...command.options, ...COMMON_OPTIONS];
  return [
    command.summary[locale],
    '',
    `${USAGE[locale]} gongkai ${[command.name, OPTIONS[locale], command.operands].join(' ').trim()}`,
    '',
    ...columns(options.map((option): Line => [spelling(option), option.summary[locale]])),
    '',
    ...command.details.map((each) => each[locale]),
    ...(command.details.length > 0 ? [''] : []),
  ].join('\n');
}

type Line = readonly [left: string, right: string];

function spelling({ name, short, value }: Option): string {
  const long = value === null ? `--${name}` : `--${name} ${value}`;
  return short === undefined ? long : `-${short}, ${long}`;
}

function columns(lines: readonly Line[]): string[] {
  const width = Math.max(...lines.map(([left]) => displayWidth(left)));
  return lines.map(
    ([left, right]) => `  ${left}${' '.repeat(width - displayWidth(left))}  ${right}`,
  );
}

const ABOUT: Localized = {
  zh: 'gongkai：检查《政府信息公开工作年度报告》。',
  en: 'gongkai checks 政府信息公开工作年度报告 (annual reports on government information disclosure).',
};
const USAGE: Localized = { zh: '用法：', en: 'Usage:' };
const COMMAND: Localized = { zh: '命令', en: 'command' };
const OPTIONS: Localized = { zh: '[选项]', en: '[options]' };
const VERSION: Localized = { zh: '显示版本号。', en: 'Show the version.' };
const HELP: Localized = { zh: '显示这一页。', en: 'Show this page.' };
const MORE: Localized = {
  zh: '每个命令的说明：gongkai <命令> --help',
  en: 'On each command: gongkai <command> --help',
};
