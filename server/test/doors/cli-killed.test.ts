import { expect, test } from 'vitest';
import { killWhileFixing } from '../support/kills.ts';
import { CLI, folderWith } from './cli-process.ts';

test('ended in the midst of --fix, every file is the old or the new text, whole', async () => {
  const plan = { cli: CLI, folder: folderWith({}), times: 3, files: 40, seed: 7 };
  const { killed, old, fixed, broken } = await killWhileFixing({ ...plan, tell: () => undefined });
  expect({ files: old + fixed, broken }).toEqual({ files: 120, broken: [] });
  expect(killed).toBeGreaterThan(0);
});
