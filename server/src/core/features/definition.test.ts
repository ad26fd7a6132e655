import { expect, test } from 'vitest';
import { atCursor } from '../../../test/support/cursor.ts';
import { neighboursAmong } from '../../../test/support/years.ts';
import { readReport } from '../report/read.ts';
import { exampleProse } from '../rules/helpers/prose-example.ts';
import { exampleYear } from '../rules/helpers/year-example.ts';
import { definition } from './definition.ts';
import { references } from './references.ts';

const REQUESTS = {
  new: [28, 4, 0, 0, 0, 0, 32],
  carried: [3, 0, 0, 0, 0, 0, 3],
  'r3.4': [4, 0, 0, 0, 0, 0, 4],
  'r3.7': [1, 0, 0, 0, 0, 0, 1],
};

/** The characters that the definition at `$0` leads to. */
function originsAt(marked: string): string[] | null {
  const { text, offset } = atCursor(marked);
  const found = definition(readReport(text, null), offset);
  return (
    found?.origins.map((origin) =>
      origin.kind === 'here' ? text.slice(origin.span.start, origin.span.end) : origin.file,
    ) ?? null
  );
}

test('a figure of the prose leads to the cell that it means', () => {
  expect(originsAt(exampleProse('新收申请3$02件。', { requests: REQUESTS }))).toEqual(['32']);
});

test('a sum leads to all its cells', () => {
  const origins = originsAt(exampleProse('不予公开申请$05件。', { requests: REQUESTS }));
  expect(origins).toEqual(['0', '0', '0', '4', '0', '0', '1', '0']);
});

test('a figure that agrees with nothing leads to everything it may mean', () => {
  expect(originsAt(exampleProse('收到申请$099件。', { requests: REQUESTS }))).toEqual(['32', '3']);
});

test('other words lead nowhere', () => {
  expect(originsAt(exampleProse('新收$0申请32件。', { requests: REQUESTS }))).toBeNull();
});

test('上年结转 leads to last year’s 结转下年度, and back', () => {
  const files = {
    '2023.txt': exampleYear(2023, { next: [7, 0, 0, 0, 0, 0, 7] }),
    '2024.txt': exampleYear(2024, { carried: [7, 0, 0, 0, 0, 0, 7] }),
  };
  const from = (name: keyof typeof files, row: string) => {
    const text = files[name];
    const report = readReport(text, name);
    const offset = text.indexOf('7', text.indexOf(row));
    return definition(report, offset, neighboursAmong(files, name));
  };
  const origin = (name: keyof typeof files, row: string) => {
    const [first] = from(name, row)?.origins ?? [];
    if (first?.kind !== 'elsewhere') throw new Error(`nothing from ${row}`);
    const line = files[first.file as keyof typeof files].split('\n')[first.range.start.line] ?? '';
    return [
      first.file,
      line.slice(0, 12),
      line.slice(first.range.start.character, first.range.end.character),
    ];
  };
  expect(origin('2024.txt', '二、上年结转')).toEqual(['2023.txt', '| 四、结转下年度继续办', '7']);
  expect(origin('2023.txt', '四、结转下年度')).toEqual(['2024.txt', '| 二、上年结转政府信息', '7']);
});

test('a cell leads to the prose and to the totals that use it', () => {
  const marked = exampleProse('新收申请32件，其中自然人28件。', {
    requests: { ...REQUESTS, new: ['2$08', 4, 0, 0, 0, 0, 32] },
  });
  const { text, offset } = atCursor(marked);
  const report = readReport(text, null);
  const shown = (withItself: boolean) =>
    references(report, offset, withItself)?.map(({ start, end }) => text.slice(start, end));
  expect(shown(false)).toEqual(['28', '32']);
  expect(shown(true)).toEqual(['28', '28', '32']);
  expect(references(report, 0, true)).toBeNull();
});
