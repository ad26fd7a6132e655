import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { memory } from './memory.ts';

test('works out each key once, until it is full', () => {
  const asked: string[] = [];
  const remember = memory<object>(2);
  const ask = (key: string) => remember(key, () => ({ count: asked.push(key) }));
  expect(ask('甲')).toBe(ask('甲'));
  ask('乙');
  ask('丙');
  ask('甲');
  expect(asked).toEqual(['甲', '乙', '丙', '甲']);
});

test('a key that was cut out of a text does not keep the text in memory', () => {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  const held = () => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  const remember = memory<object>(256);
  const before = held();
  for (let each = 0; each < 100; each++) {
    const text = String.fromCharCode(0x4e00 + each).repeat(200_000);
    remember(text.slice(0, 20 + each), () => ({}));
  }
  // The texts have 40 MB.
  expect(held() - before).toBeLessThan(10_000_000);
});
