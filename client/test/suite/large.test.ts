import { commands, Range, type TextDocument, type Uri, WorkspaceEdit, workspace } from 'vscode';
import { type StatusEntry, statusEntries } from '../../src/status/entries.ts';
import { show } from '../support/documents.ts';
import { closeEditors } from '../support/editors.ts';
import { equal, ok } from '../support/expect.ts';
import { gongkai } from '../support/extension.ts';
import { findingsIn, rootsOf, untilFindings } from '../support/findings.ts';
import { set } from '../support/settings.ts';
import { until } from '../support/until.ts';
import { fileNamed } from '../support/workspace.ts';

/** In megabytes: less than the report of these tests, more than its first lines. */
const LIMIT = 0.002;
const SETTING = 'maxDocumentSize';
const TOO_LARGE = 'document/too-large';
const RULE = 'requests/row-total';

/** What is asked about a whole document, by a few names of the protocol. */
const FEATURES = ['documentSymbol', 'foldingRange', 'codeLens', 'documentLink'];

/** A document that is too large is left alone and says so; one that takes long says so too. */
export function largeSuite(): void {
  suite('large documents', () => {
    teardown(async () => {
      await closeEditors();
      await set(SETTING, undefined);
      await until('the service', () => gongkai().service.client());
    });

    test('over the limit there is one problem and nothing else, until the limit is raised', async () => {
      await set(SETTING, LIMIT);
      const { uri } = await show(await fileNamed('wrong.gongkai'));
      const { message, range } = await untilTooLarge(uri);
      equal([message.includes(`${LIMIT} MB`), range.start.line], [true, 0]);
      const { severity, command } = await timeEntry((entry) => leadsToSetting(entry));
      equal([severity, command?.arguments], ['warning', [`gongkai.${SETTING}`]]);
      equal(shownBesideService(), ['time']);
      await expectNothingElse(uri);
      await set(SETTING, undefined);
      await untilChecked(uri);
      await untilFindings(RULE, uri, 1);
    });

    test('a text that shrinks is checked as soon as it fits, and no longer once it has grown', async () => {
      await set(SETTING, LIMIT);
      const document = await show(await fileNamed('wrong.gongkai'));
      await untilTooLarge(document.uri);
      await keepFirstLines(document);
      await untilChecked(document.uri);
      await commands.executeCommand('undo');
      await untilTooLarge(document.uri);
      await timeEntry((entry) => leadsToSetting(entry));
    });

    test('a check that took long says how long, and what helps', async () => {
      const entries = (milliseconds: number, isSlow: boolean) =>
        statusEntries({
          service: 'running',
          document: {
            findings: { error: 0, warning: 0, information: 0, hint: 0 },
            relations: { holds: 20, fails: 0, undetermined: 0 },
            formats: ['2021'],
            milliseconds,
            isSlow,
          },
          readiness: null,
          byContent: false,
        }).filter(({ id }) => id === 'time');
      const [slow] = entries(2345, true);
      const [quick] = entries(123, false);
      equal([slow?.severity, quick?.severity], ['warning', 'information']);
      ok(slow?.text.includes('2.3') === true && slow.detail !== '', `It says ${slow?.text}`);
      ok(quick?.text.includes('123') === true && quick.detail === '', `It says ${quick?.text}`);
    });
  });
}

/** Waits until a document has no other problem than its size, and gives that. */
function untilTooLarge(uri: Uri) {
  return until(`${uri.path} to be too large`, () => {
    const [finding, ...others] = findingsIn(uri);
    return finding?.code === TOO_LARGE && others.length === 0 ? finding : null;
  });
}

/** Waits until a document is checked like any other, and the status tells how long that took. */
async function untilChecked(uri: Uri): Promise<void> {
  await untilFindings(TOO_LARGE, uri, 0);
  await timeEntry((entry) => !leadsToSetting(entry));
  await until('the outline', () => rootsOf(uri));
  ok(shownBesideService().includes('findings'), 'The status tells nothing of findings.');
}

function timeEntry(fits: (entry: StatusEntry) => boolean): Promise<StatusEntry> {
  return until('the status of the time', () => {
    const entry = gongkai()
      .status()
      .find(({ id }) => id === 'time');
    return entry !== undefined && fits(entry) ? entry : null;
  });
}

function leadsToSetting({ command }: StatusEntry): boolean {
  return command?.command === 'workbench.action.openSettings';
}

/** What the status tells of the document, and not of the window. */
function shownBesideService(): string[] {
  const ids = gongkai()
    .status()
    .map(({ id }) => id);
  return ids.filter((id) => id !== 'service' && id !== 'readiness');
}

/** Asks the server itself: the editor would show nothing either if it had failed. */
async function expectNothingElse(uri: Uri): Promise<void> {
  const client = gongkai().service.client();
  if (client === null) throw new Error('The service does not run.');
  const textDocument = { uri: client.code2ProtocolConverter.asUri(uri) };
  for (const feature of FEATURES) {
    const answer = await client.sendRequest(`textDocument/${feature}`, { textDocument });
    equal([feature, answer], [feature, null]);
  }
  equal(await rootsOf(uri), null);
}

/** Leaves so little of a report that it is within the limit. */
async function keepFirstLines(document: TextDocument): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.delete(document.uri, new Range(8, 0, document.lineCount, 0));
  ok(await workspace.applyEdit(edit), 'The edit was refused.');
  ok(document.getText().length * 3 < LIMIT * 1e6, `${document.getText().length} are left.`);
}
