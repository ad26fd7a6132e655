import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  readChange,
  readDiagnostic,
  readDocumentUri,
  readFileEvents,
  readFolderChange,
  readOpen,
  readWorkspaceDiagnostic,
} from './parameters.ts';

const at = (line: unknown, character: unknown) => ({ line, character });

test('an edit with places past the end is taken, one with impossible places is not', () => {
  const change = (start: object, end: object) =>
    readChange({
      textDocument: { uri: 'a:b', version: 2 },
      contentChanges: [{ range: { start, end }, text: '' }],
    });
  expect(change(at(0, 0), at(1e9, 1e9))).not.toBeNull();
  expect(change(at(-1, 0), at(0, 0))).toBeNull();
  expect(change(at(0, 0.5), at(0, 1))).toBeNull();
  expect(change(at(0, 0), at('1', 0))).toBeNull();
  expect(change(at(0, 0), at(0, Number.NaN))).toBeNull();
});

test('a result id of a wrong type counts as none', () => {
  expect(readDiagnostic({ textDocument: { uri: 'a:b' }, previousResultId: 7 })).toEqual({
    uri: 'a:b',
    previousResultId: null,
  });
});

test('a workspace request may come without result ids, not with broken ones', () => {
  expect(readWorkspaceDiagnostic({})).toEqual({ previousResultIds: [], partialResultToken: null });
  expect(readWorkspaceDiagnostic({ previousResultIds: [{ uri: 'a:b' }] })).toBeNull();
});

test('anything at all is read or refused', () => {
  const readers = [
    readChange,
    readDiagnostic,
    readDocumentUri,
    readFileEvents,
    readFolderChange,
    readOpen,
    readWorkspaceDiagnostic,
  ];
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (a, b) => {
      const near = { textDocument: a, contentChanges: b, changes: b, event: a };
      for (const read of readers) {
        read(a);
        read(near);
      }
      expect(readOpen(near)).toBeNull();
    }),
  );
});
