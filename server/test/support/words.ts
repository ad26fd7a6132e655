import { FORMATS } from '../../src/core/template/formats.ts';

/** Every title, heading and label that the State prescribes. */
export const WORDS: readonly string[] = FORMATS.flatMap((format) => [
  ...format.sections.map(({ title }) => title),
  ...format.aspects.map(({ title }) => title),
  ...Object.values(format.tables).flatMap(({ header, rows }) => [
    ...header,
    ...rows.flatMap(({ groups, label }) => [...groups, label]),
  ]),
]);

/** What stands in reports besides, and what should not stand anywhere. */
export const ODDITIES: readonly string[] = [
  '云溪县人民政府2024年政府信息公开工作年度报告',
  '一、',
  '（二）',
  '5、',
  '## ',
  '| ',
  ' | ',
  '|---|---|',
  '-',
  '—',
  '无',
  '（其中修订16件）',
  '元',
  '万元',
  '- 5 -',
  '１２',
  '1,234',
  '-3',
  '12.50',
  '9'.repeat(40),
  '⼀',
  '⺠',
  '\uFEFF',
  '\u0000',
  '\u2028',
  '\u{1F600}',
  '\uD83D',
  '\uDC00',
];
