// What a person does with the extension, and what a person then sees.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { until } from '../host/waiting.mjs';
import { root } from '../processes.mjs';
import {
  activeLine,
  codeAction,
  codeActions,
  copyElsewhere,
  errorNotifications,
  errorSquiggles,
  focusEditor,
  goToLine,
  inputBox,
  openCodeActions,
  openFile,
  outlineEntry,
  pasteOptions,
  problems,
  showOutline,
  squiggles,
} from './workbench-page.mjs';

const PATIENCE_MS = 20_000;

/** An example with mistakes, and one without. */
const FAULTY = '云溪县人民政府2024年.txt';
const CORRECT = '青禾市统计局2024年.md';

/** The first row of a table, what stands behind its last number, and a digit too many for that. */
const ROW = '一、本年新收政府信息公开申请数量';
const TAIL = ' |';
const SLIP = '7';

/** The last row of the table. */
const LAST_ROW = '| 四、结转下年度继续办理';

/**
 * In this order; each begins where the one before ended.
 *
 * @type {Readonly<Record<string, (page: import('playwright-core').Page, workspace: string) => Promise<void>>>}
 */
export const USES = {
  async 'a text file with a report in it is recognised, and its mistakes are underlined'(page) {
    await openFile(page, FAULTY);
    await squiggles(page).first().waitFor({ timeout: 60_000 });
  },

  async 'a correct report has no mistakes underlined'(page) {
    await openFile(page, CORRECT);
    await showOutline(page);
    await outlineEntry(page, '一、总体情况').waitFor({ timeout: PATIENCE_MS });
    assert.equal(await squiggles(page).count(), 0);
  },

  async 'a slip of the hand is underlined while typing'(page, workspace) {
    await goToSlip(page, workspace);
    await page.keyboard.type(SLIP);
    await errorSquiggles(page).first().waitFor({ timeout: PATIENCE_MS });
  },

  async 'Problems explains it'(page) {
    await page.keyboard.press('ControlOrMeta+Shift+M');
    await problems(page).first().waitFor({ timeout: PATIENCE_MS });
    await page.getByPlaceholder('Filter (e.g.').pressSequentially('347');
    const row = problems(page).filter({ hasText: 'requests/row-total' }).filter({ hasText: '347' });
    await row.waitFor({ timeout: PATIENCE_MS });
    // 27 + 4 + 3 = 34 stands in the example; the slip makes 347 of it.
    assert.match(await row.textContent(), /= 34，表中为 347，相差 313/u);
  },

  async 'an entry of the outline leads to its heading'(page, workspace) {
    await outlineEntry(page, '四、政府信息公开行政复议').click();
    const wanted = lineOf(textOf(workspace), '四、政府信息公开行政复议');
    await until('the cursor to move', PATIENCE_MS, async () =>
      (await activeLine(page)) === wanted ? true : null,
    );
  },

  async 'the light bulb puts the total right, until one Undo'(page, workspace) {
    await focusEditor(page);
    await goToSlip(page, workspace);
    await openCodeActions(page);
    await codeAction(page, '34').waitFor({ timeout: PATIENCE_MS });
    const offered = await codeActions(page).allTextContents();
    assert.match(offered[0] ?? '', /34/u);
    for (const other of ['忽略这一处', '关闭规则 requests/row-total', 'Learn more about gongkai']) {
      assert(
        offered.some((each) => each.includes(other)),
        `${other} is not among ${offered.join(' | ')}`,
      );
    }
    await page.keyboard.press('Enter');
    await errorSquiggles(page).first().waitFor({ state: 'detached', timeout: PATIENCE_MS });
    await page.keyboard.press('ControlOrMeta+Z');
    await errorSquiggles(page).first().waitFor({ timeout: PATIENCE_MS });
  },

  async 'a problem is ignored with a reason, which the configuration keeps'(page, workspace) {
    const row = problems(page).filter({ hasText: 'requests/row-total' }).filter({ hasText: '347' });
    await row.waitFor({ timeout: PATIENCE_MS });
    await goToSlip(page, workspace);
    await openCodeActions(page);
    await codeAction(page, '忽略这一处', 'row-total').click();
    await inputBox(page).waitFor({ timeout: PATIENCE_MS });
    await page.keyboard.type('checked against the ledger');
    await page.keyboard.press('Enter');
    await row.waitFor({ state: 'detached', timeout: PATIENCE_MS });
    const { ignore } = JSON.parse(
      readFileSync(path.join(workspace, 'gongkai.config.json'), 'utf8'),
    );
    assert.deepEqual(ignore, [
      {
        rule: 'requests/row-total',
        file: CORRECT,
        cell: 'requests/new/total',
        value: '347',
        reason: 'checked against the ledger',
      },
    ]);
  },

  async 'saving writes what was typed and nothing else'(page, workspace) {
    const before = textOf(workspace);
    await focusEditor(page);
    await page.keyboard.press('ControlOrMeta+S');
    await until('the file to be written', PATIENCE_MS, () =>
      textOf(workspace) === before ? null : true,
    );
    assert.equal(textOf(workspace), withSlip(before));
  },

  async 'a table copied from Word arrives in the standard layout, until one Undo'(page, workspace) {
    const before = textOf(workspace);
    const html = readFileSync(
      path.join(root, 'test-fixtures/clipboard/word-requests.html'),
      'utf8',
    );
    await copyElsewhere(page, { html, text: '（七）总计\t240\t21\t0\t1\t4\t3\t269' });
    await focusEditor(page);
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.press('ControlOrMeta+V');
    await pasteOptions(page).waitFor({ timeout: PATIENCE_MS });
    const after = await savedText(page, workspace, before);
    const pasted = after.slice(before.length);
    const lines = pasted.split('\n').filter((line) => line !== '');
    assert.match(pasted, /^\n（本列数据的勾稽关系为[^\n]+\n\n\| 申请人情况 +\| 自然人 \|/u);
    assert.deepEqual(
      lines.slice(1).filter((line) => !/^\|.*[^ |].*\|$/u.test(line)),
      [],
    );
    const total = lines.find((line) => line.includes('（七）总计'))?.split('|') ?? [];
    assert.deepEqual(total.slice(2, -1).map(Number), [240, 21, 0, 1, 4, 3, 269]);
    await page.keyboard.press('ControlOrMeta+Z');
    assert.equal(await savedText(page, workspace, after), before);
  },

  async 'a table copied in the editor itself is pasted as it is'(page, workspace) {
    const before = textOf(workspace);
    const rows = before.split('\n').slice(lineOf(before, ROW) - 1, lineOf(before, LAST_ROW));
    await focusEditor(page);
    await goToLine(page, lineOf(before, ROW));
    for (const _ of rows) await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('ControlOrMeta+C');
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.press('ControlOrMeta+V');
    // The keys go by the lines of the screen, of which a long row takes up two.
    const pasted = (await savedText(page, workspace, before)).slice(before.length);
    assert.match(pasted, /^\| 一、本年新收.*（七）总计.*\n$/su);
    assert(before.includes(pasted), `This is not what was copied:\n${pasted}`);
  },

  async 'no error was notified'(page) {
    assert.deepEqual(await errorNotifications(page), []);
  },
};

/** The correct report as it stands on the disk. */
function textOf(workspace) {
  return readFileSync(path.join(workspace, CORRECT), 'utf8');
}

/** Waits until something was changed, saves, and waits until that is on the disk and settled. */
async function savedText(page, workspace, before) {
  await page.locator('.tab.active.dirty').waitFor({ timeout: PATIENCE_MS });
  await page.keyboard.press('ControlOrMeta+S');
  const after = await until('the file to be written', PATIENCE_MS, () => {
    const text = textOf(workspace);
    return text === before || text === '' ? null : text;
  });
  await page.locator('.tab.active:not(.dirty)').waitFor({ timeout: PATIENCE_MS });
  return after;
}

/** The text with the digit too many. */
function withSlip(text) {
  const lines = text.split('\n');
  const index = lineOf(text, ROW) - 1;
  const line = lines[index] ?? '';
  assert(line.endsWith(TAIL), `The row of the example ends otherwise: ${line}`);
  return lines.with(index, `${line.slice(0, -TAIL.length)}${SLIP}${TAIL}`).join('\n');
}

/** Puts the cursor behind the digit too many. */
async function goToSlip(page, workspace) {
  await goToLine(page, lineOf(textOf(workspace), ROW));
  await page.keyboard.press('End');
  for (const _ of TAIL) await page.keyboard.press('ArrowLeft');
}

/** The number of the first line that holds some words, from 1. */
function lineOf(text, words) {
  return text.split('\n').findIndex((line) => line.includes(words)) + 1;
}
