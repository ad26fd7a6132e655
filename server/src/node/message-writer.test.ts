import { PassThrough, Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { createMessageWriter } from './message-writer.ts';

const message = { jsonrpc: '2.0', method: 'window/logMessage' };

test('a message is written in one piece, and messages in their order', async () => {
  const stream = new PassThrough();
  const pieces: string[] = [];
  stream.on('data', (piece: Buffer) => pieces.push(piece.toString()));
  const writer = createMessageWriter(stream);
  await Promise.all([writer.write(message), writer.write({ jsonrpc: '2.0' })]);
  expect(pieces).toEqual([
    'Content-Length: 46\r\n\r\n{"jsonrpc":"2.0","method":"window/logMessage"}',
    'Content-Length: 17\r\n\r\n{"jsonrpc":"2.0"}',
  ]);
});

test('whoever writes to a broken stream hears of it, and so does whoever listens', async () => {
  const broken = new Writable({ write: (_piece, _encoding, done) => done(new Error('broken')) });
  const writer = createMessageWriter(broken);
  const heard: string[] = [];
  writer.onError(([error]) => heard.push(error.message));
  const closed = new Promise<void>((done) => writer.onClose(done));
  await expect(writer.write(message)).rejects.toThrow('broken');
  await closed;
  expect(heard).toEqual(['broken']);
});
