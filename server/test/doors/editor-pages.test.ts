import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parseConfiguration } from '../../src/config/parse.ts';
import { readSettings } from '../../src/lsp/settings.ts';
import { codeBelow } from '../support/editors/code-block.ts';

const FOLDER = fileURLToPath(new URL('../../../docs/editors/', import.meta.url));
const PAGES = readdirSync(FOLDER).filter((name) => name.endsWith('.md'));

test('the index names every page', () => {
  const index = readFileSync(join(FOLDER, 'README.md'), 'utf8');
  const others = PAGES.filter((name) => name !== 'README.md');
  expect(others.length).toBeGreaterThan(5);
  for (const page of others) expect(index).toContain(`](${page})`);
});

test.each(PAGES)('%s says whether it was tried, and its links lead somewhere', (page) => {
  const text = readFileSync(join(FOLDER, page), 'utf8');
  if (page !== 'README.md') expect(text).toMatch(/^\*\*(?:Tried|Not tried)/mu);
  const links = [...text.matchAll(/\]\((?!https:)([^)#]*)/gu)].map(([, link = '']) => link);
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) expect(existsSync(join(dirname(join(FOLDER, page)), link))).toBe(true);
});

test('the gongkai.config.json that is shown is a valid one', () => {
  const shown = codeBelow('README.md', 'Project configuration', 'json');
  expect(parseConfiguration(shown).problems).toEqual([]);
});

test.each([
  ['kate.md', ['servers', 'gongkai', 'settings', 'gongkai']],
  ['zed.md', ['lsp', 'gongkai', 'settings', 'gongkai']],
] as const)('%s is JSON and holds settings that the server reads', (page, path) => {
  let section: unknown = JSON.parse(codeBelow(page, 'Configuration', 'json'));
  for (const name of path) section = Object(section)[name];
  const { locale, configuration } = readSettings(section, 'en');
  expect(locale).toBe('zh');
  expect(configuration.rules).toEqual({ 'structure/residue': 'off' });
});

test('sublime-text.md is JSON and holds settings that the server reads', () => {
  const { gongkai } = JSON.parse(codeBelow('sublime-text.md', 'Configuration', 'json'));
  const { 'gongkai.language': language, 'gongkai.rules': rules } = gongkai.settings;
  const { locale, configuration } = readSettings({ language, rules }, 'en');
  expect(locale).toBe('zh');
  expect(configuration.rules).toEqual({ 'structure/residue': 'off' });
});
