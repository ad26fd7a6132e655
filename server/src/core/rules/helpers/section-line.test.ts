import { describe, expect, test } from 'vitest';
import { firstLineOf, lastLineOf } from './section-line.ts';

const whole = (text: string) => ({ start: 0, end: text.length });

describe('the visible line at either end of a span', () => {
  test('leaves out blank lines, indentation and a carriage return', () => {
    const text = ' \r\n　　甲乙 \r\n丙\r\n\r\n';
    const first = firstLineOf(text, whole(text));
    const last = lastLineOf(text, whole(text));
    expect(text.slice(first.start, first.end)).toBe('甲乙');
    expect(text.slice(last.start, last.end)).toBe('丙');
  });

  test('never leaves the span', () => {
    const text = '甲乙丙丁';
    const inner = { start: 1, end: 3 };
    expect(firstLineOf(text, inner)).toEqual(inner);
    expect(lastLineOf(text, inner)).toEqual(inner);
  });

  test('is empty where nothing can be seen', () => {
    expect(firstLineOf(' \n ', { start: 0, end: 3 })).toEqual({ start: 3, end: 3 });
    expect(lastLineOf(' \n ', { start: 0, end: 3 })).toEqual({ start: 0, end: 0 });
  });
});
