import {
  commands,
  env,
  Range,
  TabInputWebview,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import {
  READINGS,
  type ReadingCounts,
  type ReportReadiness,
} from '../../../server/src/lsp/messages.ts';
import { removeFiles, show } from '../support/documents.ts';
import { closeEditors } from '../support/editors.ts';
import { equal, ok } from '../support/expect.ts';
import { gongkai } from '../support/extension.ts';
import { set } from '../support/settings.ts';
import { until } from '../support/until.ts';
import { workspaceFolder } from '../support/workspace.ts';
import { writeYear, yearText } from '../support/years.ts';

const MANY = 2000;

/** The view of all reports of the workspace, and what it costs. */
export function readinessSuite(): void {
  suite('readiness', () => {
    teardown(async () => {
      gongkai().readiness.arrange({ filter: 'all', year: null, order: 'organ', grouped: true });
      await closeEditors();
      await set('check.scope', undefined);
    });

    test('the command lists every report of the folder with what is wrong with it', async () => {
      await commands.executeCommand('gongkai.readiness');
      const county = await untilShown('correct.gongkai', ({ errors }) => errors === 0);
      equal(
        [county.organ, county.year, county.parts, county.tables],
        ['云溪县人民政府', 2024, 6, 3],
      );
      equal(county.deadline, { year: 2025, month: 3, day: 31 });
      const wrong = await untilShown('wrong.gongkai', ({ errors }) => errors > 0);
      equal(wrong.verdict, 'errors');
      ok(wrong.relations.fails > 0, 'All equations hold.');
    });

    test('it follows the disk and what is typed', async () => {
      const organ = '丑川县水务局';
      await commands.executeCommand('gongkai.readiness');
      const uri = await writeYear('report.txt', organ, 2024, 'as-taken');
      await untilShown('report.txt', (report) => report.organ === organ && report.year === 2024);
      await show(uri);
      const other = '卯川县林业局';
      const edit = new WorkspaceEdit();
      edit.replace(uri, new Range(0, 0, 9999, 0), await yearText(other, 2024, 'as-taken'));
      ok(await workspace.applyEdit(edit), 'The edit was refused.');
      await untilShown('report.txt', (report) => report.organ === other);
      await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      await untilShown('report.txt', (report) => report.organ === organ);
      await removeFiles(uri);
      await until('the report to go', () => (shownFile('report.txt') === null ? true : null));
    });

    test('filters and order', async () => {
      await commands.executeCommand('gongkai.readiness');
      await untilShown('wrong.gongkai', () => true);
      const { readiness } = gongkai();
      readiness.arrange({ filter: 'errors' });
      ok(readiness.shown().length > 0, 'No report has errors.');
      ok(
        readiness.shown().every(({ errors }) => errors > 0),
        'A report without errors is shown.',
      );
      readiness.arrange({ filter: 'all', order: 'problems' });
      const errors = readiness.shown().map((report) => report.errors);
      equal(
        errors,
        errors.toSorted((a, b) => b - a),
      );
      readiness.arrange({ year: 2025 });
      ok(
        readiness.shown().every(({ year }) => year === 2025),
        'Another year is shown.',
      );
    });

    test('as comma-separated values, and as a table', async () => {
      await commands.executeCommand('gongkai.readiness');
      await untilShown('wrong.gongkai', () => true);
      await commands.executeCommand('gongkai.readiness.copy');
      const lines = (await env.clipboard.readText()).trimEnd().split(/\r?\n/u);
      equal(lines.length, gongkai().readiness.shown().length + 1);
      ok(lines[0]?.startsWith('file,organ,year,') === true, lines[0] ?? '');
      ok(
        lines.some((line) => line.startsWith('wrong.gongkai,')),
        'A report is missing.',
      );
      await commands.executeCommand('gongkai.readiness.table');
      await until('the table', () =>
        window.tabGroups.all
          .flatMap(({ tabs }) => tabs)
          .some(({ input }) => input instanceof TabInputWebview)
          ? true
          : null,
      );
      const table = await workspace.openTextDocument(Uri.parse('gongkai-readiness:/readiness.md'));
      ok(table.getText().includes('wrong.gongkai'), table.getText());
    });

    test('the status leads there', async () => {
      await show(Uri.joinPath(workspaceFolder(), 'correct.gongkai'));
      const entry = await until(
        'the entry',
        () =>
          gongkai()
            .status()
            .find(({ id }) => id === 'readiness') ?? null,
      );
      equal(entry.command?.command, 'gongkai.readiness');
      ok(/\d/u.test(entry.text), entry.text);
    });

    test('2,000 reports are read once; then VS Code asks and asks, and nothing is read', async function idle() {
      this.timeout(180_000);
      const folder = Uri.joinPath(workspaceFolder(), 'many');
      await workspace.fs.createDirectory(folder);
      const text = await yearText('寅川县水务局', 2024, 'as-taken');
      for (let at = 0; at < MANY; at += 100) {
        const names = Array.from({ length: 100 }, (_, i) => at + i);
        await Promise.all(
          names.map((n) =>
            workspace.fs.writeFile(
              Uri.joinPath(folder, `${n}.txt`),
              new TextEncoder().encode(text.replaceAll('寅川县水务局', `寅川县第${n}局`)),
            ),
          ),
        );
      }
      await set('check.scope', 'workspace');
      await until(
        'all to be read',
        async () => ((gongkai().readiness.news()?.reports ?? 0) >= MANY ? true : null),
        180_000,
      );
      // Then it may still be asked about the last ones.
      const still = await until(
        'the reading to end',
        async () => {
          const before = await readings();
          await pause(6000);
          return (await readings()).files === before.files ? before : null;
        },
        60_000,
      );
      await pause(7000);
      equal(await readings(), still);
      await workspace.fs.delete(folder, { recursive: true });
      await until('all to be gone', () =>
        (gongkai().readiness.news()?.reports ?? 0) < MANY ? true : null,
      );
    });
  });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function readings(): Promise<ReadingCounts> {
  const client = gongkai().service.client();
  if (client === null) throw new Error('There is no service.');
  return client.sendRequest<ReadingCounts>(READINGS, {});
}

function shownFile(name: string): ReportReadiness | null {
  return (
    gongkai()
      .readiness.shown()
      .find(({ uri }) => uri.endsWith(`/${name}`)) ?? null
  );
}

/** Waits until the view shows a file's report as it should be. */
function untilShown(
  name: string,
  fits: (report: ReportReadiness) => boolean,
): Promise<ReportReadiness> {
  return until(`${name} in the view`, () => {
    const report = shownFile(name);
    return report !== null && fits(report) ? report : null;
  });
}
