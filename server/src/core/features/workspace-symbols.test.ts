import { expect, test } from 'vitest';
import { readReport } from '../report/read.ts';
import { exampleReport } from '../rules/helpers/section-example.ts';
import { summarise } from '../workspace/summarise.ts';
import type { FiledSummary } from '../workspace/summary.ts';
import { workspaceSymbols } from './workspace-symbols.ts';

function filed(file: string, organ: string, year: number): FiledSummary[] {
  const text = exampleReport({ title: `${organ}${year}年政府信息公开工作年度报告` });
  const report = readReport(text, file);
  return summarise(text, [{ start: 0, report }]).map((summary) => ({ file, summary }));
}

const REPORTS = [
  ...filed('a.txt', '云溪县水务局', 2023),
  ...filed('b.txt', '云溪县水务局', 2024),
  ...filed('c.txt', '青禾市统计局', 2024),
];

const found = (query: string) =>
  workspaceSymbols(REPORTS, query).map(({ file, name }) => `${file} ${name}`);

test('an empty query finds all reports and no parts', () => {
  expect(found('')).toEqual([
    'a.txt 云溪县水务局 2023',
    'b.txt 云溪县水务局 2024',
    'c.txt 青禾市统计局 2024',
  ]);
});

test('words find organs and years, in any order', () => {
  expect(found('2024 水务')).toEqual(['b.txt 云溪县水务局 2024']);
  expect(found('统计')).toEqual(['c.txt 青禾市统计局 2024']);
});

test('parts are found by their words or the initials of their pinyin, within a report if named', () => {
  expect(found('总体情况 2023')).toEqual(['a.txt 一、总体情况']);
  expect(found('ztqk')).toHaveLength(3);
  expect(found('六、')).toHaveLength(3);
});

test('a symbol leads to the heading', () => {
  const [part] = workspaceSymbols(REPORTS, '总体情况 2023');
  expect(part?.container).toBe('云溪县水务局 2023');
  expect(part?.range).toEqual({ start: { line: 2, character: 0 }, end: { line: 2, character: 6 } });
});

test('what no report has is not found', () => {
  expect(found('教育局')).toEqual([]);
});
