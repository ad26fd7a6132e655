import { expect, test } from 'vitest';
import { CancellationTokenSource } from 'vscode-jsonrpc';
import { type Guard, guardNotification, guardRequest } from './guard.ts';
import { ResponseError } from './protocol.ts';

const readText = (params: unknown) => (typeof params === 'string' ? params : null);

test('a request with the right parameters is answered', async () => {
  const { guard, log } = guardAt([0, 10]);
  const request = guardRequest(guard, 'a/b', readText, (_, params) => `${params}!`);
  expect(await request('x', token())).toBe('x!');
  expect(log).toEqual([]);
});

test('an error becomes a plain message, and its details go to the log', async () => {
  const { guard, log } = guardAt([0, 10]);
  const request = guardRequest(guard, 'a/b', readText, () => {
    throw new Error('cells of null');
  });
  await expect(request('x', token())).rejects.toMatchObject({
    code: -32603,
    message: 'Gongkai could not answer a/b. The details are in its log.',
  });
  expect(log.join()).toContain('cells of null');
});

test('an error that is meant for the client goes to the client', async () => {
  const { guard, log } = guardAt([0, 10]);
  const request = guardRequest(guard, 'a/b', readText, () =>
    Promise.reject(new ResponseError(7, 'later')),
  );
  await expect(request('x', token())).rejects.toMatchObject({ code: 7 });
  expect(log).toEqual([]);
});

test('what is slow is logged with its time', async () => {
  const { guard, log } = guardAt([0, 1234]);
  await guardRequest(guard, 'a/b', readText, () => null)('x', token());
  expect(log).toEqual(['a/b took 1234 ms.']);
});

test('a cancelled request is not carried out', async () => {
  const { guard } = guardAt([]);
  const source = new CancellationTokenSource();
  let done = false;
  const request = guardRequest(guard, 'a/b', readText, () => {
    done = true;
  });
  const answer = request('x', source.token);
  source.cancel();
  await expect(answer).rejects.toMatchObject({ code: -32800 });
  expect(done).toBe(false);
});

test('without a session requests are refused and notifications dropped', async () => {
  const guard = { ...guardAt([]).guard, session: () => null };
  const request = guardRequest(guard, 'a/b', readText, () => null);
  await expect(request('x', token())).rejects.toMatchObject({ code: -32002 });
  let done = false;
  await guardNotification(guard, 'a/b', readText, () => {
    done = true;
  })('x');
  expect(done).toBe(false);
});

test('a request without parameters is refused when it needs some', async () => {
  const { guard, log } = guardAt([]);
  const request = guardRequest(guard, 'a/b', readText, () => null);
  await expect(request(token())).rejects.toMatchObject({ code: -32602 });
  expect(log).toHaveLength(1);
});

test('a notification that fails is logged and nothing else', async () => {
  const { guard, log } = guardAt([0, 0, 0, 0]);
  const take = guardNotification(guard, 'a/b', readText, () =>
    Promise.reject(new Error('no disk')),
  );
  await take('x');
  await take(7);
  expect(log.join('\n')).toMatch(/no disk[\s\S]*a\/b: the parameters/u);
});

function token() {
  return new CancellationTokenSource().token;
}

/** A guard whose clock shows these times, one after the other. */
function guardAt(times: number[]): { guard: Guard<object>; log: string[] } {
  const log: string[] = [];
  const write = (message: string) => void log.push(message);
  const guard = { now: () => times.shift() ?? 0, warn: write, error: write, session: () => ({}) };
  return { guard, log };
}
