import fc from 'fast-check';
import { FORMATS } from '../../src/core/template/formats.ts';
import { reportModels } from './arbitraries.ts';
import { LAYOUTS } from './layouts.ts';

/** Any text at all, and texts that come close to a report. */
export function anyTexts(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    codeUnits(),
    fragments(),
    damagedReports(),
  );
}

/** Any UTF-16 code units, lone surrogates included. */
function codeUnits(): fc.Arbitrary<string> {
  return fc
    .array(fc.nat({ max: 0xffff }), { maxLength: 200 })
    .map((codes) => String.fromCharCode(...codes));
}

const WORDS = FORMATS.flatMap((format) => [
  ...format.sections.map(({ title }) => title),
  ...format.aspects.map(({ title }) => title),
  ...Object.values(format.tables).flatMap(({ header, rows }) => [
    ...header,
    ...rows.flatMap(({ groups, label }) => [...groups, label]),
  ]),
]);

const ODDITIES = [
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

/** Labels, numbers and separators in any order. */
function fragments(): fc.Arbitrary<string> {
  const separators = [' ', '\t', '\n', '\n\n', '\r\n', '\r', '\u3000', '', '\n\t'];
  const piece = fc.oneof(
    fc.constantFrom(...WORDS),
    fc.constantFrom(...ODDITIES),
    fc.nat({ max: 5000 }).map(String),
    fc.constant('0 0 0 0 0 0 0'),
  );
  return fc
    .array(fc.tuple(piece, fc.constantFrom(...separators)), { maxLength: 80 })
    .map((pieces) => pieces.flat().join(''));
}

/** A printed report with some pieces cut out and others put in. */
function damagedReports(): fc.Arbitrary<string> {
  const blow = fc.record({ at: fc.nat(), length: fc.nat({ max: 60 }), put: fragments() });
  return fc
    .tuple(
      reportModels(),
      fc.constantFrom(...Object.values(LAYOUTS)),
      fc.array(blow, { maxLength: 3 }),
    )
    .map(([model, print, blows]) =>
      blows.reduce((text, { at, length, put }) => {
        const start = at % (text.length + 1);
        return text.slice(0, start) + put + text.slice(start + length);
      }, print(model)),
    );
}
