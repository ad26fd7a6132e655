import fc from 'fast-check';
import { reportModels } from './arbitraries.ts';
import { LAYOUTS } from './layouts.ts';
import { ODDITIES, WORDS } from './words.ts';

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
