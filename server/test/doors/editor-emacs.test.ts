import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { codeBelow, withReplaced } from '../support/editors/code-block.ts';
import { programVersion } from '../support/editors/program-version.ts';
import { type Editor, runEditor } from '../support/editors/run-editor.ts';
import { waitForEnd } from '../support/editors/wait-for-end.ts';

const DRIVER = fileURLToPath(new URL('../support/editors/eglot-session.el', import.meta.url));

const ELISP = codeBelow('emacs.md', 'Configuration', 'elisp');

const version = eglotVersion();

if (version === null) {
  test('emacs with eglot is not installed: docs/editors/emacs.md is not tried', () => {
    expect(eglotVersion()).toBeNull();
  });
} else {
  test(`the configuration of docs/editors/emacs.md works in ${version}`, async () => {
    const { problem, files, servers } = runEditor(emacs(ELISP));
    expect(problem).toBeNull();
    expect(files['native.gongkai']?.filetype).toBe('gongkai-mode');
    for (const name of ['plain.txt', 'native.gongkai', '年报.md']) {
      expect(files[name]?.diagnostics).toMatchObject([
        { severity: 1, line: 42, covered: '21', message: expect.stringContaining('不等于') },
        { severity: 1, covered: '57', message: expect.stringContaining('requests/results-total') },
      ]);
      expect(files[name]?.diagnostics[0]?.message).toContain('requests/row-total');
      expect(files[name]?.symbols).toContain('三、收到和处理政府信息公开申请情况');
      expect(files[name]?.symbols).toContain('表：收到和处理政府信息公开申请');
      expect(files[name]?.folds).toBeGreaterThan(6);
    }
    expect(files['通知.txt']).toMatchObject({ clients: 1, diagnostics: [], symbols: [], folds: 0 });
    expect(servers).toHaveLength(1);
    for (const server of servers) await waitForEnd(server);
  });

  test('settings in init.el and gongkai.config.json both reach the server', async () => {
    const { problem, files, servers } = runEditor({
      ...emacs(withReplaced(ELISP, ':language "zh-cn"', ':language "en"')),
      projectConfiguration: '{ "rules": { "requests/results-total": "warning" } }',
    });
    expect(problem).toBeNull();
    expect(files['plain.txt']?.diagnostics).toMatchObject([
      { severity: 1, message: expect.stringContaining('total') },
      { severity: 2, message: expect.stringContaining('total') },
    ]);
    for (const server of servers) await waitForEnd(server);
  });
}

/** Emacs without a screen, with an init.el instead of the user's own. */
function emacs(configuration: string): Editor {
  const args = (init: string) => ['--batch', '-l', init, '-l', DRIVER];
  return { program: 'emacs', configuration, configurationName: 'init.el', args, mends: true };
}

/** The version of Emacs; null where it is not installed or has no eglot. */
function eglotVersion(): string | null {
  const ask = '(progn (require \'eglot) (princ (format "Emacs %s" emacs-version)))';
  return programVersion('emacs', ['--batch', '--eval', ask]);
}
