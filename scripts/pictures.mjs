// The pictures of the READMEs, taken from the running editor: npm run pictures
import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { launchBrowser } from './host/browser.mjs';
import { editorFolder, startEditor } from './host/editor.mjs';
import { installHost } from './host/install.mjs';
import { closeOnSignals, scope } from './host/scope.mjs';
import { PACKAGE, packExtension } from './package.mjs';
import { root } from './processes.mjs';
import {
  goToLine,
  openFile,
  outlineEntry,
  problems,
  showOutline,
  squiggles,
} from './rings/workbench-page.mjs';

const PICTURES = path.join(root, 'docs', 'pictures');
const REPORT = '云溪县人民政府2024年.txt';

/** A wrong total, and its line, with lines around it that show what the table looks like. */
const WRONG = { total: '73', line: 79 };

const SETTINGS = {
  'editor.fontSize': 14,
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'editor.stickyScroll.enabled': false,
  'explorer.decorations.badges': false,
  'gongkai.language': 'zh-cn',
  'window.commandCenter': false,
  // biome-ignore lint/suspicious/noTemplateCurlyInString: VS Code fills this in.
  'window.title': '${activeEditorShort}',
  'workbench.colorTheme': 'Default Light Modern',
};

/** What each picture shows, by its name; each begins where the one before ended. */
const SCENES = {
  async outline(page) {
    await openFile(page, REPORT);
    await squiggles(page).first().waitFor();
    await showOutline(page);
    await outlineEntry(page, '二、主动公开政府信息情况').click();
  },
  async problems(page) {
    await page.keyboard.press('ControlOrMeta+B');
    await goToLine(page, WRONG.line);
    await page.keyboard.press('ControlOrMeta+Shift+M');
    await problems(page).first().waitFor();
  },
  async hover(page) {
    await page.keyboard.press('ControlOrMeta+J');
    await page.locator('.view-line span', { hasText: new RegExp(`^${WRONG.total}$`, 'u') }).hover();
    await page.locator('.monaco-hover', { hasText: '相差' }).first().waitFor();
  },
};

closeOnSignals(130);
await takePictures();

async function takePictures() {
  const host = await installHost(console.log);
  const { code, output } = await packExtension();
  if (code !== 0) throw new Error(output);
  await scope(async (defer) => {
    const folder = editorFolder(defer);
    const workspace = path.join(folder, '年报');
    cpSync(path.join(root, 'examples'), workspace, { recursive: true });
    const { authority } = await startEditor(host, defer, {
      folder,
      extensions: [PACKAGE],
      settings: SETTINGS,
    });
    const browser = await launchBrowser(host, defer);
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(`http://${authority}/?${new URLSearchParams({ folder: workspace })}`);
    mkdirSync(PICTURES, { recursive: true });
    for (const [name, arrange] of Object.entries(SCENES)) {
      await arrange(page);
      await page.waitForTimeout(1500);
      await page.screenshot({ path: path.join(PICTURES, `${name}.png`) });
      console.log(`docs/pictures/${name}.png`);
    }
  });
}
