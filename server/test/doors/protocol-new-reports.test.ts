import { expect, test } from 'vitest';
import type { FromLastYearResult, TextPiece } from '../../src/lsp/messages.ts';
import { FROM_LAST_YEAR, NEW_REPORT } from '../../src/lsp/messages.ts';
import { startClient } from '../support/lsp-client.ts';
import { fixture } from '../support/report-files.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const LAST_YEAR = fixture('last-year/2024.txt');
const NEW_YEAR = fixture('last-year/2025.txt');

test('gives a report to be written, with a stop in each open place', async () => {
  const client = await startClient();
  const params = { organ: null, year: 2026, level: 'department' };
  const pieces = await client.request<readonly TextPiece[]>(NEW_REPORT, params);
  expect(pieces[0]).toEqual({ kind: 'stop', stop: 1, text: '【待填写：机关名称】' });
  expect(pieces[1]).toMatchObject({ kind: 'text' });
  expect(pieces.filter((piece) => piece.kind === 'stop' && piece.text === '')).toHaveLength(166);
  for (const wrong of [{ ...params, year: 1.5 }, { ...params, level: 'town' }, { year: 2026 }]) {
    await expect(client.request(NEW_REPORT, wrong)).rejects.toThrow('parameters');
  }
  await client.close();
});

test('makes a report of an open text, or of a file', async () => {
  const folder = temporaryFolder({ '2024.txt': LAST_YEAR });
  const client = await startClient({ folders: [folder.uri] });
  const made = (uri: string, text: string | null) =>
    client.request<FromLastYearResult>(FROM_LAST_YEAR, { uri, text });
  expect(await made('untitled:年报', LAST_YEAR)).toEqual({ text: NEW_YEAR, year: 2025 });
  expect(await made(folder.uriOf('2024.txt'), null)).toEqual({ text: NEW_YEAR, year: 2025 });
  expect(await made(folder.uriOf('2023.txt'), null)).toHaveProperty('problem');
  expect(await made('untitled:文章', fixture('unrelated/essay.txt'))).toEqual({
    problem: '这里面没有认出年度报告的任何部分或表格。',
  });
  await expect(client.request(FROM_LAST_YEAR, { uri: 3, text: null })).rejects.toThrow();
  await client.close();
});
