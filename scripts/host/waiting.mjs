// Waiting, never without end.
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Waits until a probe gives something other than null.
 *
 * @template T
 * @param {string} what for the message when it never does
 * @param {number} patience in milliseconds
 * @param {() => T | null | Promise<T | null>} probe
 * @returns {Promise<T>}
 */
export async function until(what, patience, probe) {
  const found = await soon(patience, probe);
  if (found === null) throw new Error(`Waited ${patience / 1000} s in vain for ${what}.`);
  return found;
}

/**
 * Waits until a probe gives something other than null; null when it never does.
 *
 * @template T
 * @param {number} patience in milliseconds
 * @param {() => T | null | Promise<T | null>} probe
 * @returns {Promise<T | null>}
 */
export async function soon(patience, probe) {
  const end = Date.now() + patience;
  for (;;) {
    const found = await probe();
    if (found !== null || Date.now() > end) return found;
    await pause(50);
  }
}

/**
 * What a promise gives, or a value instead when it takes too long.
 *
 * @template T, U
 * @param {Promise<T>} promise
 * @param {number} patience in milliseconds
 * @param {U} late
 * @returns {Promise<T | U>}
 */
export async function within(promise, patience, late) {
  const timer = new AbortController();
  try {
    return await Promise.race([promise, pause(patience, late, { signal: timer.signal })]);
  } finally {
    timer.abort();
  }
}
