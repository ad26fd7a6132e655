import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { codeBelow, withReplaced } from '../support/editors/code-block.ts';
import { programVersion } from '../support/editors/program-version.ts';
import { type Editor, runEditor } from '../support/editors/run-editor.ts';
import { waitForEnd } from '../support/editors/wait-for-end.ts';

const DRIVER = fileURLToPath(new URL('../support/editors/nvim-session.lua', import.meta.url));
const HEADINGS = ['Neovim 0.11 and later', 'Neovim 0.7 to 0.10'] as const;

const version = programVersion('nvim');

if (version === null) {
  test('nvim is not installed: docs/editors/neovim.md is not tried', () => {
    expect(programVersion('nvim')).toBeNull();
  });
} else {
  const heading = /v0\.(?:[7-9]|10)\./u.test(version) ? HEADINGS[1] : HEADINGS[0];

  test.each(HEADINGS)('the configuration of “%s” is Lua', (each) => {
    const { stderr, status } = luaCheck('nvim', codeBelow('neovim.md', each, 'lua'));
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  test(`the configuration of “${heading}” works in ${version}`, async () => {
    const { problem, files, servers } = runEditor(nvim(codeBelow('neovim.md', heading, 'lua')));
    expect(problem).toBeNull();
    expect(Object.values(files).map(({ filetype }) => filetype)).toEqual([
      'text',
      'text',
      'gongkai',
      'markdown',
    ]);
    for (const name of ['plain.txt', 'native.gongkai', '年报.md']) {
      expect(files[name]?.diagnostics).toMatchObject([
        { code: 'requests/row-total', severity: 1, source: 'gongkai', line: 42, covered: '21' },
        { code: 'requests/results-total', severity: 1, source: 'gongkai', covered: '57' },
      ]);
      expect(files[name]?.diagnostics[0]?.message).toContain('不等于');
      expect(files[name]?.symbols).toContain('三、收到和处理政府信息公开申请情况');
      expect(files[name]?.symbols).toContain('表：收到和处理政府信息公开申请');
      expect(files[name]?.folds).toBeGreaterThan(6);
      expect(files[name]?.clients).toBe(1);
    }
    expect(files['通知.txt']).toMatchObject({ clients: 1, diagnostics: [], symbols: [], folds: 0 });
    expect(servers).toHaveLength(1);
    for (const server of servers) await waitForEnd(server);
  });

  test('settings in init.lua and gongkai.config.json both reach the server', async () => {
    const block = codeBelow('neovim.md', heading, 'lua');
    const { problem, files, servers } = runEditor({
      ...nvim(withReplaced(block, "language = 'zh-cn'", "language = 'en'")),
      projectConfiguration: '{ "rules": { "requests/results-total": "warning" } }',
    });
    expect(problem).toBeNull();
    expect(files['plain.txt']?.diagnostics).toMatchObject([
      { code: 'requests/row-total', severity: 1, message: expect.stringContaining('total') },
      { code: 'requests/results-total', severity: 2, message: expect.stringContaining('total') },
    ]);
    for (const server of servers) await waitForEnd(server);
  });

  test('without the setting the rule speaks, so the setting is what silences it', async () => {
    const block = codeBelow('neovim.md', heading, 'lua');
    const { problem, files } = runEditor({
      ...nvim(withReplaced(block, "'structure/residue'", "'structure/title'")),
      mends: false,
    });
    expect(problem).toBeNull();
    const codes = files['plain.txt']?.diagnostics.map(({ code }) => code);
    expect(codes).toContain('structure/residue');
  });
}

/** Neovim without a screen, with an init.lua instead of the user's own. */
function nvim(configuration: string): Editor {
  const args = (init: string) => [
    '--headless',
    '-n',
    '-i',
    'NONE',
    '-u',
    init,
    '-c',
    `luafile ${DRIVER}`,
  ];
  return { program: 'nvim', configuration, configurationName: 'init.lua', args, mends: true };
}

/** Lets Neovim read a piece of Lua without running it. */
function luaCheck(program: string, block: string) {
  const read = 'lua assert(loadstring(io.read("*a")))';
  return spawnSync(program, ['--headless', '-u', 'NONE', '-i', 'NONE', '-c', read, '-c', 'qall!'], {
    encoding: 'utf8',
    input: block,
  });
}
