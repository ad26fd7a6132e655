import { expect, test } from 'vitest';
import { progress } from './progress.ts';
import type { Terminal } from './terminal.ts';

/** Everything that is noted while so many files are read. */
function notesFor(total: number, interactive: boolean): string[] {
  const notes: string[] = [];
  const terminal: Terminal = {
    write: () => undefined,
    print: () => Promise.resolve(),
    writeText: () => undefined,
    note: (text) => notes.push(text),
    readInput: () => Promise.resolve(null),
    colours: false,
    interactive,
    today: { year: 2027, month: 1, day: 1 },
  };
  const step = progress(total, terminal);
  for (let i = 0; i <= total; i++) step();
  return notes;
}

test('the line is removed at the end, and only one line is ever used', () => {
  const notes = notesFor(100_000, true);
  expect(notes.at(-1)).toBe('\r\u001b[K');
  expect(notes.join('')).not.toContain('\n');
});

test('nothing is said of few files, nor when nobody watches', () => {
  expect(notesFor(5, true)).toEqual([]);
  expect(notesFor(100_000, false)).toEqual([]);
});
