import { expect, it } from 'vitest';
import { contains, cover, textOf } from './span.ts';

it('cover gives the smallest span around both, in either order', () => {
  const [a, b] = [
    { start: 2, end: 4 },
    { start: 7, end: 9 },
  ];
  expect(cover(a, b)).toEqual({ start: 2, end: 9 });
  expect(cover(b, a)).toEqual({ start: 2, end: 9 });
  expect(cover({ start: 1, end: 8 }, a)).toEqual({ start: 1, end: 8 });
});

it('contains counts a span, its ends included, as inside itself', () => {
  const outer = { start: 2, end: 6 };
  expect(contains(outer, outer)).toBe(true);
  expect(contains(outer, { start: 6, end: 6 })).toBe(true);
  expect(contains(outer, { start: 1, end: 3 })).toBe(false);
  expect(contains(outer, { start: 5, end: 7 })).toBe(false);
});

it('textOf gives the characters that a span covers', () => {
  expect(textOf('总计12件', { start: 2, end: 4 })).toBe('12');
  expect(textOf('总计', { start: 1, end: 1 })).toBe('');
});
