import { expect, test } from 'vitest';
import { createResults } from './results.ts';

const finding = {
  message: '总计不等于各项之和',
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
};

test('the same diagnostics of the same version keep their id', () => {
  const results = createResults();
  const { id } = results.record('file:///a', 1, [finding]);
  expect(results.record('file:///a', 1, [{ ...finding }]).id).toBe(id);
});

test('another version, other diagnostics and another file have another id', () => {
  const results = createResults();
  const ids = [
    results.record('file:///a', 1, [finding]),
    results.record('file:///a', 2, [finding]),
    results.record('file:///a', 2, []),
    results.record('file:///a', null, []),
    results.record('file:///b', null, []),
  ].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('a file that was let go of gets a new id, since nothing of it is kept', () => {
  const results = createResults();
  const { id } = results.record('file:///a', null, [finding]);
  results.forget('file:///a');
  expect(results.record('file:///a', null, [finding]).id).not.toBe(id);
});
