// Where things are in the window of VS Code.

import { soon, until } from '../host/waiting.mjs';

/** @import { Locator, Page } from 'playwright-core' */

const FOCUSED_EDITOR = '.editor-instance .monaco-editor.focused';

/**
 * Opens a file from the explorer and waits until its text is there.
 *
 * @param {Page} page
 * @param {string} name
 */
export async function openFile(page, name) {
  const row = page.locator('.explorer-folders-view .monaco-list-row', { hasText: name });
  await row.dblclick({ timeout: 60_000 });
  await page.locator('.tab.active', { hasText: name }).waitFor();
  await page.locator('.editor-instance .view-line').first().waitFor();
}

/** Places that are underlined, as errors or as warnings, in the part of the text that is visible. */
export function squiggles(page) {
  return page.locator('.editor-instance :is(.squiggly-error, .squiggly-warning)');
}

/** Places that are underlined as errors. */
export function errorSquiggles(page) {
  return page.locator('.editor-instance .squiggly-error');
}

/** Rows of the Problems panel. */
export function problems(page) {
  return page.locator('.markers-panel .monaco-list-row');
}

/** An entry of the outline view. */
export function outlineEntry(page, name) {
  return page.locator('.outline-pane .monaco-list-row', { hasText: name }).first();
}

/** Gives the whole side bar to the outline view. */
export async function showOutline(page) {
  const folder = page.locator('.explorer-viewlet .pane-header').first();
  const outline = page.locator('.pane-header', { hasText: /^Outline$/iu });
  if ((await outline.getAttribute('aria-expanded')) !== 'true') await outline.click();
  if ((await folder.getAttribute('aria-expanded')) === 'true') await folder.click();
}

/** Moves the cursor to the beginning of a line as a person does: by the box that asks for it. */
export async function goToLine(page, line) {
  await page.keyboard.press('Control+G');
  const box = page.locator('.quick-input-widget input');
  await box.fill(`:${line}`);
  await page.keyboard.press('Enter');
  await box.waitFor({ state: 'hidden' });
  await page.locator(FOCUSED_EDITOR).waitFor();
}

/** Puts the cursor back into the text, wherever the focus is. */
export async function focusEditor(page) {
  await page.keyboard.press('ControlOrMeta+1');
  await page.locator(FOCUSED_EDITOR).waitFor();
}

/**
 * Puts something on the clipboard as another program does when one copies there.
 *
 * @param {Page} page
 * @param {{ html: string, text: string }} copied
 */
export async function copyElsewhere(page, copied) {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(async ({ html, text }) => {
    const blob = (type, content) => new Blob([content], { type });
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': blob('text/html', html),
        'text/plain': blob('text/plain', text),
      }),
    ]);
  }, copied);
}

/** What the editor shows after a paste when there were several ways to paste. */
export function pasteOptions(page) {
  return page.locator('.post-edit-widget');
}

/**
 * Opens the menu of the light bulb at the cursor. The editor drops the question when, before it is
 * answered, it looks by itself what there is at the cursor, as it does a moment after the cursor or a
 * problem has moved; then no menu comes, and one asks again, as a person does.
 */
export async function openCodeActions(page) {
  await until('the menu of the light bulb', 60_000, async () => {
    await page.keyboard.press('ControlOrMeta+.');
    const entry = codeActions(page).first();
    return soon(5000, async () => ((await entry.isVisible()) ? true : null));
  });
}

/** Everything in the menu of the light bulb. */
export function codeActions(page) {
  return page
    .locator('.action-widget')
    .locator('.monaco-list-row.action, .action-widget-action-bar');
}

/** The first entry of that menu that holds all these words. */
export function codeAction(page, ...words) {
  return words
    .reduce(
      (entries, hasText) => entries.filter({ hasText }),
      page.locator('.action-widget .monaco-list-row.action'),
    )
    .first();
}

/** The box at the top in which the editor asks for a text. */
export function inputBox(page) {
  return page.locator('.quick-input-widget input');
}

/** The number of the line that the cursor is on. */
export async function activeLine(page) {
  return Number(await page.locator('.editor-instance .active-line-number').first().textContent());
}

/** The texts of all notifications about errors, those included that are no longer on top. */
export async function errorNotifications(page) {
  await page.locator('#status\\.notifications').click();
  const items = page.locator('.notifications-center .notification-list-item');
  return items.filter({ has: page.locator('.codicon-error') }).allTextContents();
}
