import { expect, test } from 'vitest';
import { applyEdits, inOrder } from './edit.ts';
import { lineEndOf } from './line-end.ts';

test('edits apply together, whatever their order', () => {
  const edits = [
    { span: { start: 4, end: 4 }, text: '戊' },
    { span: { start: 0, end: 2 }, text: '' },
    { span: { start: 3, end: 4 }, text: 'XY' },
  ];
  expect(applyEdits('甲乙丙丁', edits)).toBe('丙XY戊');
  expect(inOrder(edits).map(({ span }) => span.start)).toEqual([0, 3, 4]);
});

test.each([
  ['a\r\nb\nc', '\r\n'],
  ['a\rb\n', '\r'],
  ['a', '\n'],
])('the line end of %j is %j', (text, end) => {
  expect(lineEndOf(text)).toBe(end);
});
