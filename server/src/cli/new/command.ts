import type { Localized } from '../../core/text/localized.ts';
import { printable } from '../../core/text/printable.ts';
import { encodeExactly } from '../../files/encode-exactly.ts';
import { writeNewFile } from '../../files/write-new.ts';
import { type Command, EXIT, type Invocation } from '../command.ts';
import { blankReport } from './blank-report.ts';
import type { NewText } from './new-text.ts';
import { NEW_DETAILS, NEW_OPTIONS } from './options.ts';
import { reportFromLastYear } from './rolled-report.ts';

/** `gongkai new`: a report to be written, blank or out of last year's. */
export const newCommand: Command = {
  name: 'new',
  operands: '',
  summary: {
    zh: '新建一份待填写的报告，或者由上年的报告改成。',
    en: 'Begins a report, blank or out of last year’s.',
  },
  details: NEW_DETAILS,
  options: NEW_OPTIONS,
  run(invocation) {
    const { options, locale, terminal } = invocation;
    const refuse = (message: Localized): number => {
      terminal.note(`gongkai: ${printable(message[locale])}\n`);
      return EXIT.failed;
    };
    const wrong = wrongUse(invocation);
    if (wrong !== null) return refuse(wrong);
    const from = options.get('from');
    const made =
      from === undefined ? blankReport(invocation) : reportFromLastYear(from, invocation);
    if (made.kind === 'refused') return refuse(made.message);
    const output = options.get('output');
    if (output === undefined) {
      terminal.writeText(made.text);
      return EXIT.clean;
    }
    const failure = written(output, made, options.has('force'));
    if (failure !== null)
      return refuse({ zh: `${output}：${failure.zh}`, en: `${output}: ${failure.en}` });
    terminal.write(`${printable(output)}\n`);
    return EXIT.clean;
  },
};

function written(path: string, { text, encoding, bom }: NewText, force: boolean): Localized | null {
  const encoded = encodeExactly(text, encoding, bom);
  return encoded.kind === 'refused' ? encoded.message : writeNewFile(path, encoded.bytes, force);
}

const YEARS = /^20(?:19|[2-9]\d)$/u;

function wrongUse({ options, operands }: Invocation): Localized | null {
  const year = options.get('year');
  const [operand] = operands;
  if (operand !== undefined) {
    return {
      zh: `不明白“${operand}”；由上年的报告改成请写 --from ${operand}。`,
      en: `“${operand}” has no meaning here; for a report out of last year’s write --from ${operand}.`,
    };
  }
  if (year !== undefined && !YEARS.test(year)) return NO_YEAR;
  if (options.has('from') && (options.has('organ') || options.has('level'))) return FROM_AND_ORGAN;
  return options.has('force') && !options.has('output') ? FORCE_ALONE : null;
}

const NO_YEAR: Localized = {
  zh: '--year 要写四位年份，2019 至 2099。',
  en: '--year takes a year of four digits, 2019 to 2099.',
};
const FROM_AND_ORGAN: Localized = {
  zh: '用了 --from，机关就是上年报告的机关，不能再写 --organ 或 --level。',
  en: 'With --from the organ is that of last year’s report; leave out --organ and --level.',
};
const FORCE_ALONE: Localized = {
  zh: '--force 要和 --output 一起用。',
  en: '--force goes with --output.',
};
