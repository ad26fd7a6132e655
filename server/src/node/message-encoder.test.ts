import { expect, test } from 'vitest';
import { encodeMessage } from './message-encoder.ts';

const finding = { message: '总计不等于各项之和', range: { start: 0 } };

test.each([
  {
    method: 'textDocument/publishDiagnostics',
    params: { diagnostics: [finding, finding], uri: 'a' },
  },
  { method: 'textDocument/publishDiagnostics', params: { uri: 'a', diagnostics: [] } },
  { id: 1, result: { items: [finding, { ...finding, code: 1 }], kind: 'full', resultId: '2' } },
  { id: 2, result: { items: ['a', 1, null] } },
  { id: 3, result: null },
  { id: 4, result: [finding] },
  { id: 5, error: { code: 1, message: '坏' } },
  { method: 'gongkai/isReport', params: { text: ']}}', items: [finding] } },
])('what %j is turned into means the same', (message) => {
  const whole = { jsonrpc: '2.0', ...message };
  for (let time = 0; time < 2; time++) {
    expect(JSON.parse(Buffer.from(encodeMessage(whole)).toString())).toEqual(whole);
  }
});
