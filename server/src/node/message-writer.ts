import type { Writable } from 'node:stream';
import { Emitter, type Message, type MessageWriter } from 'vscode-jsonrpc/node';
import { frameOf } from './message-encoder.ts';

/**
 * Writes messages onto a stream, in the order in which they come. The library's own writer hands over
 * a message's head and body apart: then the client wakes up for the head alone, and the system is
 * called twice.
 */
export function createMessageWriter(stream: Writable): MessageWriter {
  const failures = new Emitter<[Error, Message | undefined, number | undefined]>();
  const closings = new Emitter<void>();
  stream.on('error', (error) => failures.fire([error, undefined, undefined]));
  stream.on('close', () => closings.fire());
  return {
    onError: failures.event,
    onClose: closings.event,
    write: (message) =>
      new Promise((done, fail) => {
        stream.write(frameOf(message), (error) => {
          if (error instanceof Error) fail(error);
          else done();
        });
      }),
    end: () => void stream.end(),
    dispose() {
      failures.dispose();
      closings.dispose();
    },
  };
}
