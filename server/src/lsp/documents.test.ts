import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createDocuments } from './documents.ts';

const URI = 'file:///a.txt';

test('edits at any place give the text that a plain replacement gives', () => {
  const places = fc.record({ line: fc.nat({ max: 6 }), character: fc.nat({ max: 6 }) });
  const texts = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '年'), maxLength: 8 });
  const edits = fc.array(fc.record({ start: places, end: places, text: texts }), { maxLength: 8 });
  fc.assert(
    fc.property(texts, edits, (initial, changes) => {
      const documents = opened(initial);
      let expected = initial;
      for (const { start, end, text } of changes) {
        const [from, to] = [offsetOf(expected, start), offsetOf(expected, end)].sort(
          (a, b) => a - b,
        );
        documents.change({ uri: URI, version: 2, changes: [{ range: { start, end }, text }] });
        expected = expected.slice(0, from) + text + expected.slice(to);
        expect(documents.get(URI)?.getText()).toBe(expected);
      }
    }),
  );
});

test('a document that is not open cannot be changed', () => {
  expect(createDocuments().change({ uri: URI, version: 2, changes: [] })).toBe(false);
});

test('another spelling of the URI is the same document', () => {
  const documents = createDocuments();
  documents.open({ uri: 'file:///%E5%B1%80.txt', languageId: 'gongkai', version: 1, text: 'x' });
  expect(documents.get('file:///局.txt')?.getText()).toBe('x');
  documents.close('file:///局.txt');
  expect(documents.all()).toEqual([]);
});

function opened(text: string) {
  const documents = createDocuments();
  documents.open({ uri: URI, languageId: 'gongkai', version: 1, text });
  return documents;
}

/** Offset of a place, counted anew from the whole text; past the end it is the nearest end. */
function offsetOf(text: string, { line, character }: { line: number; character: number }): number {
  const lines = text.split(/(?<=\r\n|\r(?!\n)|\n)/u);
  if (/[\r\n]$/u.test(text)) lines.push('');
  if (line >= lines.length) return text.length;
  const start = lines.slice(0, line).join('').length;
  const content = (lines[line] ?? '').replace(/[\r\n]+$/u, '');
  return start + Math.min(character, content.length);
}
