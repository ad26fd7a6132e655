import { expect, test } from 'vitest';
import { columnMeaning } from './column-meanings.ts';
import { FORMATS } from './formats.ts';

test('every column of every format is explained, in a sentence', () => {
  for (const { id, tables } of FORMATS) {
    for (const table of Object.values(tables)) {
      for (const column of table.rows.flatMap(({ columns }) => columns)) {
        const meaning = columnMeaning(table.id, column.id);
        expect(meaning?.zh, `${id} ${table.id}/${column.id}`).toMatch(/。$/u);
        expect(meaning?.en).toMatch(/\.$/u);
      }
    }
  }
});

test('a column that no format has is not explained', () => {
  expect(columnMeaning('review', 'natural-person')).toBeNull();
});
