import { expect, test } from 'vitest';
import { readReport } from '../server/src/core/report/read.ts';
import { COUNTY } from '../server/test/support/fixtures.ts';
import { LAYOUTS } from '../server/test/support/layouts.ts';
import { asJson } from './as-json.ts';

const CONTENT = JSON.parse(asJson(readReport(LAYOUTS['tabs']?.(COUNTY) ?? '', null)));

test('it says all that the report says of itself', () => {
  const { organ, year, published } = CONTENT;
  expect({ organ, year, published }).toEqual({
    organ: COUNTY.organ,
    year: COUNTY.year,
    published: [2025, 1, 20],
  });
});

test.each(Object.values(COUNTY.tables))('it holds every row of $id with its figures', (table) => {
  const rows = table.rows.map(({ label, values }) => ({ label, values: values.map(Number) }));
  const read = CONTENT.tables.find(({ id }: { id: string }) => id === table.id);
  expect(read.rows).toMatchObject(rows);
});

test('it holds every paragraph once, and no table among them', () => {
  const paragraphs = CONTENT.sections.flatMap((each: { paragraphs: string[] }) => each.paragraphs);
  for (const paragraph of COUNTY.prose.overview) {
    expect(paragraphs.filter((each: string) => each === paragraph)).toHaveLength(1);
  }
  expect(paragraphs.join('')).not.toContain('上年结转政府信息公开申请数量');
});
