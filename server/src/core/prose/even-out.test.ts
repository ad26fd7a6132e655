import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evenOut, indexFrom, offsetAt } from './even-out.ts';

function even(text: string) {
  return evenOut(text, [{ from: 0, to: text.length }]);
}

test.each([
  ['全年 收到\u3000申请', '全年收到申请'],
  ['收到１２件,答复AB件;', '收到12件，答复ab件；'],
  ['1,136件，12，000件', '1136件，12000件'],
  ['1,13件, 1,1366件', '1，13件，1，1366件'],
  ['⼀、占8８％．５', '一、占88%.5'],
  ['（a）(b)：:', '（a）（b）：：'],
  ['零\u200b宽\ufeff', '零宽'],
])('%j becomes %j', (text, expected) => {
  expect(even(text).text).toBe(expected);
});

test('lines are joined', () => {
  const text = ' 甲乙 \n\n 丙,丁';
  const lines = [
    { from: 1, to: 3 },
    { from: 7, to: 10 },
  ];
  const joined = evenOut(text, lines);
  expect(joined.text).toBe('甲乙丙，丁');
  expect([0, 1, 2, 3, 4, 5].map((at) => offsetAt(joined, at))).toEqual([1, 2, 7, 8, 9, undefined]);
  expect([0, 1, 2, 3, 7, 8, 10].map((at) => indexFrom(joined, at))).toEqual([0, 0, 1, 2, 2, 3, 5]);
});

test('every code unit knows where it came from, and every place what stands there or behind it', () => {
  const characters = fc.constantFrom(...'甲乙⼀1２ \u3000,，;。\n\u200bA');
  fc.assert(
    fc.property(fc.array(characters), (some) => {
      const text = some.join('');
      const result = even(text);
      const offsets = Array.from(result.text, (_, at) => offsetAt(result, at) ?? -1);
      for (const [at, offset] of offsets.entries()) {
        expect(even(text.charAt(offset)).text).toBe(result.text.charAt(at));
      }
      for (let offset = 0; offset <= text.length; offset++) {
        const behind = offsets.findIndex((each) => each >= offset);
        expect(indexFrom(result, offset)).toBe(behind < 0 ? offsets.length : behind);
      }
    }),
  );
});
