import { expect, test } from 'vitest';
import { compilationOf } from '../../test/support/compilations.ts';
import { clientFeatures } from './client.ts';
import { resultOf } from './pull.ts';
import { analysisAt, createSession, type Session } from './session.ts';
import { readSettings } from './settings.ts';
import type { Workspace } from './workspace.ts';

const URI = 'untitled:Untitled-1';
const NOTHING: Workspace = {
  reaches: () => false,
  listFiles: async () => [],
  readFile: async () => null,
};
const REPORTS = 8;

test('one typed character has one report of a compilation read again, and told anew', async () => {
  const session = sessionWith(compilationOf(REPORTS));
  const linesOfFirst = compilationOf(1).split('\n').length - 1;
  const before = await diagnosticsIn(session);
  expect(session.analyses.readings()).toEqual({ texts: 1, reports: REPORTS });
  type(session, { line: 5, character: 0 }, '字');
  const after = await diagnosticsIn(session);
  expect(session.analyses.readings()).toEqual({ texts: 2, reports: REPORTS + 1 });
  const kept = after.filter((each) => before.includes(each));
  const first = after.filter(({ range }) => range.start.line < linesOfFirst);
  expect(kept.length).toBeGreaterThan(0);
  expect(kept.length + first.length).toBe(after.length);
  await diagnosticsIn(session);
  await analysisAt(session, URI);
  expect(session.analyses.readings().texts).toBe(2);
});

test('what an edit moves down is told of at its new place', async () => {
  const session = sessionWith(compilationOf(2));
  type(session, { line: 0, character: 0 }, '\n\n');
  const fresh = sessionWith(`\n\n${compilationOf(2)}`);
  expect(await diagnosticsIn(session)).toEqual(await diagnosticsIn(fresh));
});

test('a document beyond the limit is told of once and not analysed, until it fits again', async () => {
  const session = sessionWith(compilationOf(2));
  const megabytes = Buffer.byteLength(compilationOf(2)) / 1e6;
  const found = await diagnosticsIn(session);
  setLimit(session, megabytes / 2);
  expect(await diagnosticsIn(session)).toMatchObject([
    {
      range: { start: { line: 0, character: 0 } },
      code: 'document/too-large',
      message: expect.stringContaining(`${(megabytes / 2).toFixed(3)}`.slice(0, 4)),
    },
  ]);
  expect(await analysisAt(session, URI)).toBeNull();
  setLimit(session, megabytes * 2);
  expect(await diagnosticsIn(session)).toEqual(found);
  setLimit(session, megabytes / 2);
  session.documents.change({ uri: URI, version: 9, changes: [{ text: '一、总体情况\n' }] });
  expect((await diagnosticsIn(session)).map(({ code }) => code)).not.toContain(
    'document/too-large',
  );
});

test('an analysis that takes too long is written into the log with its size', async () => {
  const log: string[] = [];
  let time = 0;
  const text = compilationOf(2);
  // Each look at the clock finds it 300 ms later.
  const now = () => {
    time += 300;
    return time;
  };
  await diagnosticsIn(sessionWith(text, now, (line) => log.push(line)));
  expect(log).toEqual([
    `untitled:Untitled-1: the analysis took 600 ms (${text.length} characters, 2 reports).`,
  ]);
});

function sessionWith(
  text: string,
  now: () => number = () => 0,
  warn: (message: string) => void = () => {},
): Session {
  const client = clientFeatures({ processId: null, rootUri: null, capabilities: {} });
  const session = createSession(NOTHING, client, [], {}, now, warn);
  session.documents.open({ uri: URI, languageId: 'gongkai', version: 1, text });
  return session;
}

function setLimit(session: Session, maxDocumentSize: number): void {
  session.settings = Promise.resolve(readSettings({ maxDocumentSize }, null));
}

function type(session: Session, at: { line: number; character: number }, text: string): void {
  session.documents.change({
    uri: URI,
    version: 2,
    changes: [{ range: { start: at, end: at }, text }],
  });
}

async function diagnosticsIn(session: Session) {
  const document = session.documents.get(URI);
  if (document === null) throw new Error(`${URI} is not open.`);
  return (await resultOf(session, document)).diagnostics;
}
