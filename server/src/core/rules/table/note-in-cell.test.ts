import { describe, expect, it } from 'vitest';
import { shownFixes } from '../../../../test/support/fixes.ts';
import { expectFindings } from '../../../../test/support/markers.ts';
import { exampleDisclosure } from '../helpers/cell-example.ts';
import { noteInCell } from './note-in-cell.ts';

describe('table/note-in-cell', () => {
  it('stands on the note, not on the number', () => {
    const text = exampleDisclosure({ documents: ['7«table/note-in-cell:（其中修订3件）»', 1, 26] });
    expect(expectFindings(noteInCell, text)).toEqual([
      '“行政规范性文件”的“本年制发件数”在数字后面写了说明“（其中修订3件）”。表格只填数字，请把说明写进正文。',
    ]);
  });

  it('finds a note in half-width brackets behind a unit', () => {
    expectFindings(
      noteInCell,
      exampleDisclosure({ fees: '18.65万元«table/note-in-cell:(含代收)»' }),
    );
  });

  describe('false alarms', () => {
    it('does not take brackets in labels and column names for notes', () => {
      expectFindings(noteInCell, exampleDisclosure({}));
    });
  });
});

describe('table/note-in-cell is fixed', () => {
  it.each([
    ['7（其中修订3件）', '（其中修订3件）', '7'],
    ['7 (3)', '(3)', '7'],
    ['7件（其中修订3件）', '（其中修订3件）', '7件'],
  ])('by deleting the note of %s', (cell, note, kept) => {
    expect(shownFixes(noteInCell, exampleDisclosure({ documents: [cell, 1, 26] }))).toEqual([
      {
        title: `删去说明“${note}”，只留 ${kept}`,
        grade: 'choice',
        after: exampleDisclosure({ documents: [kept, 1, 26] }),
      },
    ]);
  });
});
