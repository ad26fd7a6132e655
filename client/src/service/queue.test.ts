import { expect, test } from 'vitest';
import { createQueue } from './queue.ts';

test('work is done in order, also after a failure', async () => {
  const inTurn = createQueue();
  const done: string[] = [];
  const slow = inTurn(async () => {
    await Promise.resolve();
    done.push('slow');
  });
  const failing = inTurn(() => Promise.reject(new Error('no')));
  const last = inTurn(async () => {
    done.push('last');
    return done.length;
  });
  await expect(failing).rejects.toThrow('no');
  await slow;
  expect(await last).toBe(2);
  expect(done).toEqual(['slow', 'last']);
});
