import { expect, test } from 'vitest';
import { transportOf } from './transport.ts';

test.each([
  [['--stdio'], { kind: 'stdio' }],
  [['--node-ipc', '--clientProcessId=7'], { kind: 'node-ipc' }],
  [['--socket=6009'], { kind: 'socket', port: 6009 }],
  [['--socket', '6009'], { kind: 'socket', port: 6009 }],
  [['--pipe=/tmp/a=b'], { kind: 'pipe', name: '/tmp/a=b' }],
  [['--pipe', 'name'], { kind: 'pipe', name: 'name' }],
  [['--code-cache=/somewhere', '--node-ipc'], { kind: 'node-ipc' }],
  [['--stdio', '--node-ipc'], { kind: 'stdio' }],
])('%s', (args, transport) => {
  expect(transportOf(args)).toEqual(transport);
});

test.each([[[]], [['lsp']], [['--socket']], [['--socket=x']], [['--pipe=']], [['--stdiox']]])(
  '%s names no transport',
  (args) => {
    expect(transportOf(args)).toBeNull();
  },
);
