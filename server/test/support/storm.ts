import { setCell } from './edits.ts';
import { BUREAU, COUNTY } from './fixtures.ts';
import { LAYOUTS } from './layouts.ts';
import { createRandom, type Random } from './random.ts';
import { type RawServer, startRawServer } from './raw-server.ts';

/** What a storm came to. */
export interface StormOutcome {
  readonly messages: number;
  /** What should not have been: requests without an answer, errors that are the server's fault. */
  readonly faults: readonly string[];
}

/**
 * Sends a server anything at all: requests with parameters of any kind, positions beyond the ends,
 * changes of what is not open, cancellations, answers that nobody has asked for, broken messages in
 * whole frames. Each request has to be answered, none with an internal error, and at the end the
 * server has to do its work as ever.
 */
export async function storm(seed: number, messages: number): Promise<StormOutcome> {
  const random = createRandom(seed);
  const server = startRawServer();
  const faults: string[] = [];
  server.say({ jsonrpc: '2.0', id: 'hello', method: 'initialize', params: HELLO });
  await server.until(({ id }) => id === 'hello');
  server.say({ jsonrpc: '2.0', method: 'initialized', params: {} });
  const asked: string[] = [];
  const said = new Map<string, unknown>();
  for (let i = 0; i < messages; i++) {
    if (random.chance(0.1)) server.send(brokenFrame(random));
    else if (random.chance(0.5)) {
      const id = `q${i}`;
      asked.push(id);
      const method = random.chance(0.9) ? random.pick(REQUESTS) : anyName(random);
      const message = { jsonrpc: '2.0', id, method, ...someParams(random) };
      said.set(id, message);
      server.say(message);
      if (random.chance(0.1)) server.say(cancellation(random.pick(asked)));
    } else {
      const method = random.chance(0.95) ? random.pick(NOTIFICATIONS) : anyName(random);
      server.say({ jsonrpc: '2.0', method, ...someParams(random) });
    }
    // Lets the server answer now and then, so that not everything waits in its stream.
    if (i % 50 === 49) await ask(server, `turn${i}`, 'gongkai/isReport', { text: '' });
  }
  await ask(server, 'last', 'gongkai/isReport', { text: '' });
  const answered = new Map(server.received.map((message) => [message.id, message]));
  faults.push(
    ...asked
      .filter((id) => !answered.has(id))
      .map((id) => `no answer: ${JSON.stringify(said.get(id)).slice(0, 800)}`),
  );
  for (const { id, error } of server.received) {
    // What is wrong with a second `initialize` the library notices first, in words of its own.
    const isOurs = error?.message.startsWith('Request initialize') === false;
    if (error?.code === INTERNAL_ERROR && isOurs) faults.push(`${String(id)}: ${error.message}`);
  }
  // The library logs what is no message as it should; a handler of ours must never break down.
  for (const { method, params } of server.received) {
    const { message = '' } = (params ?? {}) as { message?: string };
    const isOurs = method === 'window/logMessage' && / failed: /u.test(message);
    if (isOurs && !message.startsWith('Processing message queue'))
      faults.push(`logged: ${message}`);
  }
  faults.push(...(await stillWorks(server)));
  server.say({ jsonrpc: '2.0', id: 'bye', method: 'shutdown' });
  await server.until(({ id }) => id === 'bye');
  server.say({ jsonrpc: '2.0', method: 'exit' });
  const code = await server.end();
  if (code !== 0) faults.push(`the server ended with ${code}: ${server.stderr()}`);
  return { messages, faults };
}

const INTERNAL_ERROR = -32603;

/** The same text has the same problems as before the storm. */
async function stillWorks(server: RawServer): Promise<string[]> {
  const textDocument = { uri: 'untitled:danach', languageId: 'gongkai', version: 1, text: FAULTY };
  server.say({ jsonrpc: '2.0', method: 'textDocument/didOpen', params: { textDocument } });
  const { result } = await ask(server, 'after', 'textDocument/diagnostic', { textDocument });
  const { items = [] } = (result ?? {}) as { items?: readonly { code: string }[] };
  return items.some(({ code }) => code === 'requests/row-total')
    ? []
    : ['nothing is found any more'];
}

function ask(server: RawServer, id: string, method: string, params: object) {
  server.say({ jsonrpc: '2.0', id, method, params });
  return server.until((message) => message.id === id);
}

function cancellation(id: string) {
  return { jsonrpc: '2.0', method: '$/cancelRequest', params: { id } };
}

/** Whole frames with something in them that is no message. */
function brokenFrame(random: Random): Uint8Array {
  const body = random.pick<() => string | Uint8Array>([
    () => '{"jsonrpc":"2.0","method":',
    () => Uint8Array.from([0x22, 0xff, 0xfe, 0xc3, 0x28, 0x22]),
    () => JSON.stringify({ jsonrpc: '2.0', id: random.below(99), result: null }),
    () => JSON.stringify({ jsonrpc: '2.0', id: null, error: { code: 'x' } }),
    () => JSON.stringify({ id: {}, method: 7 }),
    () => JSON.stringify([{ jsonrpc: '2.0', id: 1, method: 'shutdown' }]),
    () => '7',
    () => 'null',
    () => '"'.repeat(random.below(99)),
    () => '['.repeat(20_000) + ']'.repeat(20_000),
    () => '',
  ])();
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const header = `Content-Length: ${bytes.length}\r\n\r\n`;
  return Buffer.concat([new TextEncoder().encode(header), bytes]);
}

/** Parameters that fit, nearly fit, or do not at all; or none. */
function someParams(random: Random): object {
  if (random.chance(0.05)) return {};
  if (random.chance(0.1)) return { params: anyValue(random, 3) };
  const uri = random.chance(0.9) ? random.pick(URIS) : anyValue(random, 1);
  const textDocument = random.chance(0.95)
    ? { uri, languageId: 'gongkai', version: random.below(9), text: random.pick(TEXTS) }
    : anyValue(random, 2);
  const params = {
    textDocument,
    uri,
    text: random.pick(TEXTS),
    position: anyPosition(random),
    positions: [anyPosition(random), anyPosition(random)],
    range: anyRange(random),
    ranges: [anyRange(random)],
    ch: random.pick(['|', '\n', '', 7]),
    newName: random.pick(['青禾市统计局', '2023', '', '\u0000', 7]),
    query: random.pick(['', '云溪', null]),
    context: random.chance(0.8)
      ? { diagnostics: [], includeDeclaration: true }
      : anyValue(random, 2),
    options: { tabSize: 4, insertSpaces: true },
    contentChanges: [0, 1].map(() => anyChange(random)),
    previousResultIds: random.chance(0.9) ? [] : anyValue(random, 2),
    changes: random.chance(0.9) ? [{ uri, type: random.below(5) }] : anyValue(random, 2),
    event: { added: [], removed: random.chance(0.9) ? [] : anyValue(random, 2) },
    settings: random.chance(0.5) ? { gongkai: anyValue(random, 3) } : null,
    command: random.pick([
      'gongkai.recalculateTable',
      'gongkai.showFailure',
      'gongkai.showPlace',
      'x',
    ]),
    arguments: random.chance(0.8)
      ? [{ uri, position: anyPosition(random), table: null, range: anyRange(random) }]
      : anyValue(random, 3),
    blocks: random.chance(0.8) ? [random.pick(TEXTS)] : anyValue(random, 3),
    organ: null,
    year: random.pick([2024, -1, 1e300, 'x']),
    level: random.pick(['government', 'department', 3]),
    kind: random.pick(['ignore', 'setting', 'x']),
    rule: random.pick(['requests/balance', 'x', '__proto__']),
    setting: random.pick(['off', 'loud']),
    cell: 'requests',
    value: '1',
    reason: 'x',
  };
  const spoilt = random.chance(0.15) ? random.pick(Object.keys(params)) : null;
  return {
    params: spoilt === null ? params : { ...params, [spoilt]: anyValue(random, 2) },
  };
}

function anyChange(random: Random): unknown {
  if (random.chance(0.1)) return anyValue(random, 2);
  const text = random.pick(TEXTS).slice(0, random.below(40));
  return random.chance(0.1) ? { text } : { range: anyRange(random), text };
}

function anyRange(random: Random): unknown {
  return random.chance(0.95)
    ? { start: anyPosition(random), end: anyPosition(random) }
    : anyValue(random, 2);
}

function anyPosition(random: Random): unknown {
  if (random.chance(0.05)) return anyValue(random, 2);
  return {
    line: random.pick([0, 1, 5, 30, 1000, 2 ** 31, random.below(60)]),
    character: random.pick([0, 1, 8, 10_000, 2 ** 31 - 1, random.below(60)]),
  };
}

function anyValue(random: Random, depth: number): unknown {
  if (depth === 0 || random.chance(0.6)) return random.pick(VALUES);
  const inner = () => anyValue(random, depth - 1);
  return random.chance(0.5) ? [inner(), inner()] : { [random.pick(KEYS)]: inner(), uri: inner() };
}

function anyName(random: Random): string {
  return random.pick([
    'gongkai/fly',
    'textDocument/fly',
    '$/fly',
    '',
    'constructor',
    '\u0000',
    'rpc.x',
  ]);
}

const HELLO = {
  processId: null,
  rootUri: null,
  capabilities: {
    textDocument: {
      diagnostic: { relatedInformation: true },
      codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
      rename: { prepareSupport: true },
    },
    workspace: { workspaceEdit: { documentChanges: true }, textDocumentContent: {} },
  },
};

const REQUESTS = [
  'textDocument/diagnostic',
  'workspace/diagnostic',
  'textDocument/documentSymbol',
  'textDocument/foldingRange',
  'textDocument/hover',
  'textDocument/completion',
  'textDocument/documentHighlight',
  'textDocument/definition',
  'textDocument/references',
  'workspace/symbol',
  'textDocument/selectionRange',
  'textDocument/documentLink',
  'textDocument/semanticTokens/full',
  'workspace/textDocumentContent',
  'textDocument/formatting',
  'textDocument/rangeFormatting',
  'textDocument/rangesFormatting',
  'textDocument/onTypeFormatting',
  'textDocument/prepareRename',
  'textDocument/rename',
  'textDocument/linkedEditingRange',
  'textDocument/codeAction',
  'textDocument/codeLens',
  'textDocument/inlayHint',
  'workspace/executeCommand',
  'gongkai/isReport',
  'gongkai/status',
  'gongkai/configure',
  'gongkai/paste',
  'gongkai/recheck',
  'gongkai/newReport',
  'gongkai/fromLastYear',
  'initialize',
];

const NOTIFICATIONS = [
  'textDocument/didOpen',
  'textDocument/didOpen',
  'textDocument/didOpen',
  'textDocument/didChange',
  'textDocument/didChange',
  'textDocument/didChange',
  'textDocument/didClose',
  'textDocument/didSave',
  'textDocument/willSave',
  'workspace/didChangeConfiguration',
  'workspace/didChangeWatchedFiles',
  'workspace/didChangeWorkspaceFolders',
  'window/workDoneProgress/cancel',
  '$/setTrace',
  '$/progress',
  '$/cancelRequest',
  'initialized',
];

const URIS = [
  'untitled:a',
  'untitled:b',
  'file:///a/2023.gongkai',
  'file:///a/2024.gongkai',
  'file:///%E0%A4%A',
  'gongkai-law:x',
  '',
  ':',
  'file://',
  '__proto__',
  'x'.repeat(5000),
];
const WRONG = setCell(COUNTY, 'requests', 2, 6, '9999');
const FAULTY = LAYOUTS['tabs']?.(WRONG) ?? '';
const TEXTS = [
  FAULTY,
  LAYOUTS['markdown']?.(COUNTY) ?? '',
  LAYOUTS['spaces']?.(BUREAU) ?? '',
  '',
  '\r',
  '\ud83d',
  '|\n|-|\n',
];
const KEYS = ['uri', 'line', 'constructor', '__proto__', 'length', 'textDocument'];
const VALUES = [null, true, 0, -1, 0.5, 1e300, 2 ** 53, '', 'x', '__proto__', [], {}, [[]], [null]];
