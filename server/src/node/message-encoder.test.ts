import { expect, test } from 'vitest';
import { frameOf } from './message-encoder.ts';

const finding = { message: '总计不等于各项之和', range: { start: 0 } };
const many = Array.from({ length: 200 }, (_, code) => ({ ...finding, code }));

test.each([
  { method: 'textDocument/publishDiagnostics', params: { diagnostics: [finding], uri: 'a' } },
  { method: 'textDocument/publishDiagnostics', params: { diagnostics: many, uri: '甲' } },
  { method: 'textDocument/publishDiagnostics', params: { uri: 'a', diagnostics: [] } },
  { id: 1, result: { items: many, kind: 'full', resultId: '2' } },
  { id: 1, result: { items: [...many, ...many] } },
  { id: 2, result: { items: [...many, 'a', 1, null] } },
  { id: 3, result: null },
  { id: 4, result: many },
  { id: 5, error: { code: 1, message: '坏' } },
  { method: 'gongkai/isReport', params: { text: ']}}', items: many } },
])('what %j is turned into means the same, and is as long as it says', (message) => {
  const whole = { jsonrpc: '2.0', ...message };
  for (let time = 0; time < 2; time++) {
    const [, length, json] = /^Content-Length: (\d+)\r\n\r\n(.*)$/su.exec(textOf(whole)) ?? [];
    expect(JSON.parse(json ?? '')).toEqual(whole);
    expect(Buffer.byteLength(json ?? '')).toBe(Number(length));
  }
});

function textOf(message: { readonly jsonrpc: string }): string {
  return Buffer.from(frameOf(message)).toString();
}
