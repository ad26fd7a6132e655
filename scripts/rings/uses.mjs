// What a person does with the extension, and what a person then sees.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { until } from '../host/waiting.mjs';
import {
  activeLine,
  errorNotifications,
  errorSquiggles,
  focusEditor,
  goToLine,
  openFile,
  outlineEntry,
  problems,
  showOutline,
  squiggles,
} from './workbench-page.mjs';

const PATIENCE_MS = 20_000;

/** An example with mistakes, and one without. */
const FAULTY = '云溪县人民政府2024年.txt';
const CORRECT = '青禾市统计局2024年.md';

/** A row of the table, what stands behind its last number, and a digit too many for that number. */
const ROW = '一、本年新收政府信息公开申请数量';
const TAIL = ' |';
const SLIP = '7';

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
    await goToLine(page, lineOf(textOf(workspace), ROW));
    await page.keyboard.press('End');
    for (const _ of TAIL) await page.keyboard.press('ArrowLeft');
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

  // Applying a quick fix belongs here: it changes what is saved next.

  async 'saving writes what was typed and nothing else'(page, workspace) {
    const before = textOf(workspace);
    await focusEditor(page);
    await page.keyboard.press('ControlOrMeta+S');
    await until('the file to be written', PATIENCE_MS, () =>
      textOf(workspace) === before ? null : true,
    );
    assert.equal(textOf(workspace), withSlip(before));
  },

  async 'no error was notified'(page) {
    assert.deepEqual(await errorNotifications(page), []);
  },
};

/** The correct report as it stands on the disk. */
function textOf(workspace) {
  return readFileSync(path.join(workspace, CORRECT), 'utf8');
}

/** The text with the digit too many. */
function withSlip(text) {
  const lines = text.split('\n');
  const index = lineOf(text, ROW) - 1;
  const line = lines[index] ?? '';
  assert(line.endsWith(TAIL), `The row of the example ends otherwise: ${line}`);
  return lines.with(index, `${line.slice(0, -TAIL.length)}${SLIP}${TAIL}`).join('\n');
}

/** The number of the first line that holds some words, from 1. */
function lineOf(text, words) {
  return text.split('\n').findIndex((line) => line.includes(words)) + 1;
}
