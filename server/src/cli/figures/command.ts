import { basename } from 'node:path';
import { readReport } from '../../core/report/read.ts';
import type { Report } from '../../core/report/report.ts';
import { splitReports } from '../../core/syntax/split.ts';
import type { Localized } from '../../core/text/localized.ts';
import { printableJson } from '../../files/printable-json.ts';
import { type Command, EXIT } from '../command.ts';
import { slashed } from '../formats/path.ts';
import { collectInputs } from '../inputs.ts';
import { type Problem, problemLine } from '../problem.ts';
import { type InputText, readTexts } from '../texts.ts';
import { csvHeader, csvLines } from './csv.ts';
import { figuresOf } from './figures.ts';

/** `gongkai figures`: the tables of reports as data. */
export const figuresCommand: Command = {
  name: 'figures',
  operands: 'PATH…',
  summary: { zh: '把报告里的表格输出为 JSON 或 CSV 数据。', en: 'Prints the tables as data.' },
  details: [
    {
      zh: 'JSON 里空白、横线和无法识别的单元格都是 null；CSV 每行一个单元格，并注明状态。',
      en: 'In JSON a blank, dashed or unreadable cell is null; CSV has one cell a line, with its state.',
    },
  ],
  options: [
    {
      name: 'format',
      value: 'json|csv',
      choices: ['json', 'csv'],
      summary: { zh: '输出格式，默认 json。', en: 'Output format; json by default.' },
    },
  ],
  run({ options, operands, locale, terminal }) {
    if (operands.length === 0) {
      terminal.note(`gongkai: ${NO_PATHS[locale]}\n`);
      return EXIT.failed;
    }
    const problems: Problem[] = [];
    const texts = readTexts(collectInputs(operands), problems, terminal);
    terminal.write(options.get('format') === 'csv' ? csvOf(texts) : jsonOf(texts));
    for (const problem of problems) terminal.note(problemLine(problem, locale));
    return problems.length > 0 ? EXIT.failed : EXIT.clean;
  },
};

function jsonOf(texts: Iterable<InputText>): string {
  const figures = [...reportsOf(texts)].map(([file, report]) => figuresOf(report, file));
  return `${printableJson(figures)}\n`;
}

function csvOf(texts: Iterable<InputText>): string {
  const lines = [csvHeader()];
  for (const [file, report] of reportsOf(texts)) lines.push(csvLines(report, file));
  return lines.join('');
}

function* reportsOf(texts: Iterable<InputText>): Generator<readonly [file: string, Report]> {
  for (const { file, text } of texts) {
    for (const { start, end } of splitReports(text)) {
      yield [slashed(file), readReport(text.slice(start, end), basename(file))];
    }
  }
}

const NO_PATHS: Localized = {
  zh: '没有写要读取的文件或文件夹。用法：gongkai figures 路径…',
  en: 'Name the files or folders to read: gongkai figures PATH…',
};
