import { describe, expect, test } from 'vitest';
import { findingsAmong, neighboursAmong } from '../../../../test/support/years.ts';
import { readReport } from '../../report/read.ts';
import { applyEdits } from '../../text/edit.ts';
import { check } from '../check.ts';
import { DEFAULT_CONFIGURATION } from '../configuration.ts';
import { exampleYear } from '../helpers/year-example.ts';
import { provenFixes } from '../proven-fixes.ts';
import { carryOver } from './carry-over.ts';

const LEFT = { next: [2, 1, 0, 0, 0, 0, 3] };
const WRONG = { carried: [2, 0, 0, 0, 0, 0, 2] };
const RIGHT = { carried: [2, 1, 0, 0, 0, 0, 3] };

const found = (files: Record<string, string>, name: string) =>
  findingsAmong(carryOver, files, name).map(({ subject }) => subject.cell);

describe('history/carry-over', () => {
  const files = { '2023.txt': exampleYear(2023, LEFT), '2024.txt': exampleYear(2024, WRONG) };

  test('is shown in this year’s report, column by column, and in last year’s', () => {
    expect(found(files, '2024.txt')).toEqual([
      'requests/carried/business',
      'requests/carried/total',
    ]);
    expect(found(files, '2023.txt')).toEqual(['requests/next/business', 'requests/next/total']);
  });

  test('names both figures and the other file, and leads there', () => {
    const [finding] = findingsAmong(carryOver, files, '2024.txt');
    expect(finding?.message.zh).toContain('“商业企业”是 0');
    expect(finding?.message.zh).toContain('2023.txt');
    expect(finding?.message.zh).toContain('是 1');
    const [place] = finding?.elsewhere ?? [];
    const { line, character } = place?.range.start ?? { line: 0, character: 0 };
    const lines = files['2023.txt'].split('\n');
    expect(lines[line]).toContain('四、结转下年度继续办理');
    expect(lines[line]?.slice(character, place?.range.end.character)).toBe('1');
  });
});

describe('history/carry-over leaves alone', () => {
  test('years that agree', () => {
    const files = { a: exampleYear(2023, LEFT), b: exampleYear(2024, RIGHT) };
    expect([...found(files, 'a'), ...found(files, 'b')]).toEqual([]);
  });

  test('a year between that is missing', () => {
    const files = { a: exampleYear(2022, LEFT), b: exampleYear(2024, WRONG) };
    expect([...found(files, 'a'), ...found(files, 'b')]).toEqual([]);
  });

  test('another organ', () => {
    const other = exampleYear(2023, LEFT).replaceAll('云溪县', '青禾市');
    expect(found({ a: other, b: exampleYear(2024, WRONG) }, 'b')).toEqual([]);
  });

  test('two files for last year of which one agrees', () => {
    const files = {
      'draft.txt': exampleYear(2023, LEFT),
      'final.txt': exampleYear(2023, { next: [2, 0, 0, 0, 0, 0, 2] }),
      '2024.txt': exampleYear(2024, WRONG),
    };
    expect(found(files, '2024.txt')).toEqual([]);
  });

  test('a blank beside a zero, and a total left blank beside its parts', () => {
    const files = {
      a: exampleYear(2023, LEFT),
      b: exampleYear(2024, { carried: [2, 1, '', '', '', '', ''] }),
    };
    expect(found(files, 'b')).toEqual([]);
  });

  test('a figure that cannot be read', () => {
    const files = {
      a: exampleYear(2023, LEFT),
      b: exampleYear(2024, { carried: ['约2', 1, 0, 0, 0, 0, 3] }),
    };
    expect(found(files, 'b')).toEqual([]);
  });
});

test('an organ that was renamed is followed where the configuration says so', () => {
  const files = {
    a: exampleYear(2023, LEFT).replaceAll('水务局', '水利局'),
    b: exampleYear(2024, WRONG),
  };
  expect(findingsAmong(carryOver, files, 'b')).toEqual([]);
  const renamed = { 云溪县水利局: '云溪县水务局' };
  expect(findingsAmong(carryOver, files, 'b', renamed)).toHaveLength(2);
});

test('the fix takes over what the other year says, where that breaks nothing else', () => {
  const files = {
    a: exampleYear(2023, { next: [2, 0, 0, 0, 0, 0, 2] }),
    b: exampleYear(2024, {
      carried: [3, 0, 0, 0, 0, 0, 2],
      r1: [2, 0, 0, 0, 0, 0, 2],
      r7: [2, 0, 0, 0, 0, 0, 2],
    }),
  };
  const report = readReport(files.b, 'b');
  const neighbours = neighboursAmong(files, 'b');
  const [finding] = check(report, DEFAULT_CONFIGURATION, null, neighbours).findings.filter(
    ({ rule }) => rule === carryOver.id,
  );
  if (finding === undefined) throw new Error('nothing found');
  const context = { fileName: 'b', configuration: DEFAULT_CONFIGURATION, neighbours };
  const [fix] = provenFixes(report, finding, context);
  expect(fix?.title.zh).toBe('把“二、上年结转”的“自然人”由 3 改为 2');
  expect(applyEdits(files.b, fix?.edits ?? [])).toContain(
    '| 二、上年结转政府信息公开申请数量 | 2 |',
  );
});
