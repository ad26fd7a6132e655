import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printable } from '../core/text/printable.ts';
import { printableJson } from './printable-json.ts';

const OBEYED = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

test.each([
  ['红色\u001b[31m', '红色␛[31m'],
  ['标题\u001b]0;x\u0007', '标题␛]0;x␇'],
  ['一行\r\n二行\t三', '一行  二行 三'],
  ['\u009b31m', '<U+009B>31m'],
  ['\u007f\u0000', '␡␀'],
  ['甲\u202e乙\u2066', '甲<U+202E>乙<U+2066>'],
  ['\ud800', '\ufffd'],
  ['\u{1f600} 普通文字，不变。', '\u{1f600} 普通文字，不变。'],
])('%j becomes %j', (text, expected) => {
  expect(printable(text)).toBe(expected);
});

test('no control is left in any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(OBEYED.test(printable(text))).toBe(false);
    }),
  );
});

test('JSON reads back as the same value and holds no control but its line ends', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue()), (value) => {
      const json = printableJson(value);
      expect(json.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('a row of figures stands on one line', () => {
  expect(printableJson({ new: [1, null, -2.5] })).toBe('{\n  "new": [1, null, -2.5]\n}');
});
