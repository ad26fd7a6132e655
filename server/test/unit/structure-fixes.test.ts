import { describe, expect, test } from 'vitest';
import { headingNumeral } from '../../src/core/rules/structure/heading-numeral.ts';
import { headingWording } from '../../src/core/rules/structure/heading-wording.ts';
import { missingAspect } from '../../src/core/rules/structure/missing-aspect.ts';
import { missingHeading } from '../../src/core/rules/structure/missing-heading.ts';
import { residue } from '../../src/core/rules/structure/residue.ts';
import { compatibilityCharacter } from '../../src/core/rules/text/compatibility-character.ts';
import type { SectionId } from '../../src/core/template/template.ts';
import { fold } from '../../src/core/text/fold.ts';
import { withLineEnds, withRadicals } from '../support/disguise/characters.ts';
import { withHeadings, withoutHeadings } from '../support/disguise/headings.ts';
import { withPageNumbers } from '../support/disguise/page-numbers.ts';
import { shownFixes, type TriedFix } from '../support/fixes.ts';
import { LAYOUTS } from '../support/layouts.ts';
import { consistentModel, type ReportModel } from '../support/report-model.ts';

/** The same faults in every layout, with every line end: the fix gives back the text without them. */

const MODEL = consistentModel({
  organ: '云溪县人民政府',
  year: 2024,
  figures: {
    requests: { new: [31, 2, 0, 0, 1, 0], r1: [20, 1, 0, 0, 0, 0], 'r5.2': [9, 1, 0, 0, 1, 0] },
  },
});

const LINE_ENDS: Readonly<Record<string, (text: string) => string>> = {
  LF: (text) => text,
  CRLF: (text) => withLineEnds(text, 'crlf'),
  CR: (text) => withLineEnds(text, 'cr'),
};

const CASES = Object.entries(LAYOUTS).flatMap(([layout, print]) =>
  Object.entries(LINE_ENDS).map(([name, end]) => [layout, name, print, end] as const),
);

describe.each(CASES)('%s, %s', (_layout, _end, print, end) => {
  const clean = print(MODEL);

  test('radical characters', () => {
    const text = end(withRadicals(clean, 7));
    expect(first(shownFixes(compatibilityCharacter, text))).toBe(end(clean));
  });

  test('numerals of headings', () => {
    const text = end(withHeadings(clean, 'arabic'));
    const fixed = PARTS.reduce((each) => first(shownFixes(headingNumeral, each)), text);
    expect(unmarked(fixed)).toBe(unmarked(end(clean)));
  });

  test('wording of headings', () => {
    const text = end(withHeadings(clean, 'variant'));
    const fixed = PARTS.reduce((each) => first(shownFixes(headingWording, each)), text);
    expect(unmarked(fixed)).toBe(unmarked(end(clean)));
  });

  test.each(PARTS)('the heading of %s', (part) => {
    const text = end(withoutHeadings(clean, [part]));
    const fixed = first(shownFixes(missingHeading, text));
    expect(words(fixed)).toEqual(words(end(clean)));
    expect(otherLineEnds(fixed, end)).toEqual([]);
  });

  test('page numbers', () => {
    const text = end(withPageNumbers(clean, 23));
    expect(words(first(shownFixes(residue, text)))).toEqual(words(withoutPages(end(clean))));
  });

  test('an aspect of part one', () => {
    const text = end(print(without(MODEL, '（五）监督保障')));
    const fixed = first(shownFixes(missingAspect, text));
    const mark = '（五）监督保障。【待填写：本年度监督保障的情况；没有开展的，写明没有开展】';
    expect(unwrapped(fixed)).toBe(unwrapped(print(said(MODEL, '（五）监督保障', mark))));
    expect(otherLineEnds(fixed, end)).toEqual([]);
  });
});

const PARTS: readonly SectionId[] = [
  'overview',
  'disclosure',
  'requests',
  'review',
  'problems',
  'other',
];

/** The text after the first of the fixes. */
function first([fix]: readonly TriedFix[]): string {
  if (fix === undefined) throw new Error('no fix is shown');
  return fix.after;
}

/** Disguised headings have lost their marks; which line they stand on matters all the same. */
function unmarked(text: string): string {
  return text.replaceAll(/#+ (?=[一二三四五六]、)/gu, '');
}

/** The lines that say something, without spaces at their ends. */
function words(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Text out of a PDF has page numbers of its own. */
function withoutPages(text: string): string {
  return text.replaceAll(/^- \d+ -$/gmu, '');
}

/** The text without what depends on the length of its lines and the width of its characters. */
function unwrapped(text: string): string {
  return fold(words(withoutPages(text)).join(''));
}

/** Line ends that the text should not have. */
function otherLineEnds(text: string, end: (text: string) => string): string[] {
  const own = end('\n');
  return [...text.matchAll(/\r\n|\r|\n/gu)].map(([each]) => each).filter((each) => each !== own);
}

/** A model whose part one does not speak of an aspect, nor of its keywords anywhere else. */
function without(model: ReportModel, aspect: string): ReportModel {
  return said(model, aspect, null);
}

function said(model: ReportModel, aspect: string, instead: string | null): ReportModel {
  const overview = model.prose.overview
    .flatMap((each) => (each.startsWith(aspect) ? (instead ?? []) : each))
    .map((each) => (each === instead ? each : each.replaceAll(/监督权|保障公众的/gu, '')));
  return { ...model, prose: { ...model.prose, overview } };
}
