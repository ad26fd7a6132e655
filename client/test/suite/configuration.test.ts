import { DiagnosticSeverity, Uri } from 'vscode';
import { removeFiles, show, writeFile } from '../support/documents.ts';
import { closeEditors } from '../support/editors.ts';
import { equal } from '../support/expect.ts';
import { findingsIn, findingsOf, untilFindings } from '../support/findings.ts';
import { set } from '../support/settings.ts';
import { until } from '../support/until.ts';
import { fileNamed, workspaceFolder } from '../support/workspace.ts';

const RULE = 'requests/row-total';
const CONFIGURATION = 'gongkai.config.json';

/** Settings and configuration files hold at once, and a broken one is said to be broken. */
export function configurationSuite(): void {
  suite('configuration', () => {
    teardown(async () => {
      await closeEditors();
      await set('rules', undefined);
      await set('language', undefined);
    });

    test('a setting holds at once', async () => {
      const { uri } = await show(await fileNamed('wrong.gongkai'));
      await untilFindings(RULE, uri, 1);
      await set('rules', { [RULE]: 'off' });
      await untilFindings(RULE, uri, 0);
      await set('rules', { [RULE]: 'information' });
      await untilSeverity(uri, DiagnosticSeverity.Information);
      await set('rules', undefined);
      await untilSeverity(uri, DiagnosticSeverity.Error);
    });

    test('messages are in the language that is set', async () => {
      const { uri } = await show(await fileNamed('wrong.gongkai'));
      await set('language', 'zh-cn');
      await untilMessage(uri, (message) => message.includes('总计'));
      await set('language', 'en');
      await untilMessage(uri, (message) => !message.includes('总计') || /[a-z]{3}/u.test(message));
    });

    test('a broken configuration is a problem in its file; the last good one stays', async () => {
      const { uri } = await show(await fileNamed('wrong.gongkai'));
      await untilSeverity(uri, DiagnosticSeverity.Error);
      const good = JSON.stringify({ rules: { [RULE]: 'hint' } }, null, 2);
      const configuration = await writeFile(CONFIGURATION, good);
      await untilSeverity(uri, DiagnosticSeverity.Hint);
      await writeFile(CONFIGURATION, '{\n  "rules": {,}\n}\n');
      const problem = await until('the problem', () => findingsIn(configuration)[0] ?? null);
      equal([problem.severity, problem.range.start.line], [DiagnosticSeverity.Error, 1]);
      equal(findingsOf(RULE, uri)[0]?.severity, DiagnosticSeverity.Hint);
      await writeFile(CONFIGURATION, good);
      await until('no problem', () => (findingsIn(configuration).length === 0 ? true : null));
      await removeFiles(configuration);
      await untilSeverity(uri, DiagnosticSeverity.Error);
      equal(configuration.path, Uri.joinPath(workspaceFolder(), CONFIGURATION).path);
    });
  });
}

function untilSeverity(uri: Uri, severity: DiagnosticSeverity): Promise<true> {
  return until(`severity ${severity} in ${uri.path}`, () =>
    findingsOf(RULE, uri)[0]?.severity === severity ? true : null,
  );
}

function untilMessage(uri: Uri, fits: (message: string) => boolean): Promise<true> {
  return until(`another message in ${uri.path}`, () => {
    const [finding] = findingsOf(RULE, uri);
    return finding !== undefined && fits(finding.message) ? true : null;
  });
}
