import { expect, test } from 'vitest';
import { createCrashes } from './crashes.ts';

test('the fifth end within three minutes is the last', () => {
  expect(endsAt([0, 1, 2, 3, 4])).toEqual([false, false, false, false, true]);
  expect(endsAt([0, 1, 2, 3, 180_000])).toEqual([false, false, false, false, true]);
});

test('ends that lie further apart are forgiven for ever', () => {
  const everyMinute = Array.from({ length: 50 }, (_, minute) => minute * 60_000);
  expect(endsAt(everyMinute)).not.toContain(true);
});

/** What is said of a server that ends at each of these milliseconds. */
function endsAt(times: readonly number[]): boolean[] {
  let time = 0;
  const crashes = createCrashes(() => time);
  return times.map((at) => {
    time = at;
    return crashes.add();
  });
}
