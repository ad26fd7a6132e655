import { commands, type Diagnostic, type Uri } from 'vscode';
import { show } from '../support/documents.ts';
import { closeEditors } from '../support/editors.ts';
import { equal } from '../support/expect.ts';
import { gongkai } from '../support/extension.ts';
import { findingsIn, rootsOf, untilFindings } from '../support/findings.ts';
import { suiteOptions } from '../support/options.ts';
import { until } from '../support/until.ts';
import { fileNamed } from '../support/workspace.ts';

const RULE = 'requests/row-total';

/** However the server ends, everything comes back once and nothing twice. */
export function restartSuite(): void {
  suite('restart', () => {
    teardown(async () => {
      await closeEditors();
      await commands.executeCommand('notifications.clearAll');
    });

    test('two restarts in a row leave one server and one of everything', async () => {
      const { uri } = await show(await fileNamed('wrong.gongkai'));
      await untilFindings(RULE, uri, 1);
      const before = await everythingOf(uri);
      await Promise.all([
        commands.executeCommand('gongkai.restart'),
        commands.executeCommand('gongkai.restart'),
      ]);
      await untilFindings(RULE, uri, 1);
      equal(await everythingOf(uri), before);
      equal(gongkai().service.state(), 'running');
    });

    if (suiteOptions().host === 'node') {
      test('a killed server comes back four times, then the user is told', async () => {
        const { uri } = await show(await fileNamed('wrong.gongkai'));
        await untilFindings(RULE, uri, 1);
        const before = await everythingOf(uri);
        for (let time = 1; time <= 4; time++) {
          await kill();
          await until(`start ${time}`, () =>
            gongkai().service.state() === 'running' ? true : null,
          );
        }
        await untilFindings(RULE, uri, 1);
        equal(await everythingOf(uri), before);
        await kill();
        await until('the end', () => (gongkai().service.state() === 'stopped' ? true : null));
        equal(gongkai().trouble() === null, false);
        equal(
          gongkai()
            .status()
            .find(({ id }) => id === 'service')?.severity,
          'error',
        );
        await untilFindings(RULE, uri, 0);
      });

      test('after that, a restart brings it back', async () => {
        const { uri } = await show(await fileNamed('wrong.gongkai'));
        await commands.executeCommand('gongkai.restart');
        await untilFindings(RULE, uri, 1);
        equal(gongkai().service.state(), 'running');
      });
    }
  });
}

/** Problems and outline, as plain data. */
async function everythingOf(uri: Uri): Promise<unknown> {
  const roots = await until('the outline', () => rootsOf(uri));
  // What is said of other years comes later, when the workspace's reports have been read.
  const findings = findingsIn(uri).filter(({ code }) => !isHistory(code));
  return { findings: findings.map(({ message }) => message), roots };
}

function isHistory(code: Diagnostic['code']): boolean {
  const rule = typeof code === 'object' ? code.value : code;
  return String(rule).startsWith('history/');
}

/** Ends the server's process from outside and waits until the client has noticed. */
async function kill(): Promise<void> {
  const client = gongkai().service.client();
  const process: unknown = client === null ? null : Reflect.get(client, 'serverProcess');
  if (!isProcess(process)) throw new Error('The server has no process.');
  const pid = process.pid;
  process.kill('SIGKILL');
  await until('the end of the process', () => (processNow() === pid ? null : true));
}

function processNow(): number | null {
  const client = gongkai().service.client();
  const process: unknown = client === null ? null : Reflect.get(client, 'serverProcess');
  return isProcess(process) ? process.pid : null;
}

interface Process {
  readonly pid: number;
  kill(signal: string): void;
}

function isProcess(value: unknown): value is Process {
  return typeof value === 'object' && value !== null && 'pid' in value && 'kill' in value;
}
