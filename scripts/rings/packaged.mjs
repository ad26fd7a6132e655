// The package as its users get it: installed into the real VS Code and driven through what one sees.
import { cpSync } from 'node:fs';
import path from 'node:path';
import { launchBrowser } from '../host/browser.mjs';
import { editorFolder, startEditor } from '../host/editor.mjs';
import { installHost } from '../host/install.mjs';
import { scope } from '../host/scope.mjs';
import { PACKAGE } from '../package.mjs';
import { root } from '../processes.mjs';
import { keepEvidence } from './evidence.mjs';
import { USES } from './uses.mjs';

/**
 * Does everything in `uses.mjs`, in that order. Each use builds on the one before, so the first
 * that fails ends the ring.
 *
 * @returns {Promise<import('../test.mjs').Outcome>}
 */
export async function packagedRing() {
  const host = await installHost(console.log);
  return scope(async (defer) => {
    const folder = editorFolder(defer);
    const workspace = path.join(folder, 'workspace');
    cpSync(path.join(root, 'examples'), workspace, { recursive: true });
    const { authority } = await startEditor(host, defer, {
      folder,
      extensions: [PACKAGE],
      settings: { 'gongkai.language': 'zh-cn' },
    });
    const browser = await launchBrowser(host, defer);
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`http://${authority}/?${new URLSearchParams({ folder: workspace })}`);
    return useOneByOne(page, workspace, folder);
  });
}

async function useOneByOne(page, workspace, folder) {
  let passed = 0;
  for (const [name, use] of Object.entries(USES)) {
    try {
      await use(page, workspace);
      passed += 1;
    } catch (error) {
      const left = Object.keys(USES).length - passed - 1;
      const details = `${error.message}\n${left} uses after this one were not tried.`;
      return { passed, failures: [{ name, details }], log: await keepEvidence(folder, page) };
    }
  }
  return { passed, failures: [] };
}
