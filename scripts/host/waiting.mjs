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
  const end = Date.now() + patience;
  for (;;) {
    const found = await probe();
    if (found !== null) return found;
    if (Date.now() > end) throw new Error(`Waited ${patience / 1000} s in vain for ${what}.`);
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
