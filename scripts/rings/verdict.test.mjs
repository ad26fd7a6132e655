import { expect, test } from 'vitest';
import { verdict } from './verdict.mjs';

const GOOD = { title: 'good', error: null };
const BAD = { title: 'bad', error: 'Error: 1 is not 2' };
const FAILED = { name: 'bad', details: 'Error: 1 is not 2' };

/** Names of the failures. */
const failuresOf = (ending, results) =>
  verdict({ why: '', ...ending }, results).failures.map(({ name }) => name);

test('a good run', () => {
  expect(verdict({ code: 0, why: '' }, [GOOD, GOOD])).toEqual({ passed: 2, failures: [] });
});

test('a failed test', () => {
  expect(verdict({ code: 1, why: '' }, [GOOD, BAD])).toEqual({ passed: 1, failures: [FAILED] });
});

test('a run that never ends fails, whatever its results say', () => {
  expect(verdict({ code: null, why: 'no end in 9 s' }, [GOOD])).toEqual({
    passed: 1,
    failures: [{ name: 'the run of the suite', details: 'no end in 9 s' }],
  });
});

test('a good exit code without results, or without tests, is not believed', () => {
  expect(failuresOf({ code: 0 }, null)).toEqual(['the run of the suite']);
  expect(failuresOf({ code: 0 }, [])).toEqual(['the run of the suite']);
});

test('exit code and results must agree', () => {
  expect(failuresOf({ code: 0 }, [BAD])).toEqual(['bad', 'the run of the suite']);
  expect(failuresOf({ code: 1 }, [GOOD])).toEqual(['the run of the suite']);
});
