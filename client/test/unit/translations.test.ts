import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Every text that the editor shows exists in both languages, and none is left over. */

const sources = readdirSync('client/src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
  .map((path) => ({ path, code: withoutComments(read(`client/src/${path}`)) }));
const manifest = read('package.json');

test('the client says nothing that has no translation, and no translation is unused', () => {
  const said = sources.flatMap(({ code }) => localised(code)).sort();
  expect(said.length).toBeGreaterThan(20);
  for (const path of ['l10n/bundle.l10n.json', 'l10n/bundle.l10n.zh-cn.json']) {
    expect(Object.keys(json(path)).sort(), path).toEqual([...new Set(said)]);
  }
});

test('English is the text itself, Chinese is Chinese with the same places to fill', () => {
  for (const [key, text] of Object.entries(json('l10n/bundle.l10n.json'))) expect(text).toBe(key);
  for (const [key, text] of Object.entries(json('l10n/bundle.l10n.zh-cn.json'))) {
    expect(text, key).toMatch(/\p{Script=Han}/u);
    expect(places(text), key).toEqual(places(key));
  }
});

test('the client translates every text: nothing is put together, nothing is said directly', () => {
  for (const { path, code } of sources) {
    // A call whose first argument is no plain literal would escape the list above.
    expect(code.match(/l10n\.t\(/gu)?.length ?? 0, path).toBe(localised(code).length);
    const rest = code.replace(LOCALISED, '');
    expect(literals(rest).filter(isProse), path).toEqual([]);
  }
});

test('every text that the manifest names exists in both languages, and none is unused', () => {
  const named = [...manifest.matchAll(/"%([^%"]+)%"/gu)].map(([, key = '']) => key);
  for (const path of ['package.nls.json', 'package.nls.zh-cn.json']) {
    expect(Object.keys(json(path)).sort(), path).toEqual([...new Set(named)].sort());
  }
  for (const text of Object.values(json('package.nls.zh-cn.json'))) {
    expect(text).toMatch(/\p{Script=Han}/u);
  }
  for (const text of Object.values(json('package.nls.json'))) {
    expect(text.replaceAll(/一、/gu, '')).toMatch(/[A-Za-z]/u);
  }
});

test('the manifest itself says nothing to people but its names', () => {
  const { contributes } = JSON.parse(manifest);
  const shown = JSON.stringify(contributes).matchAll(
    /"(?:title|label|description|contents|category|markdownDescription)":"([^"]*)"/gu,
  );
  const texts = [...shown].map(([, text]) => text);
  expect(texts.length).toBeGreaterThan(30);
  expect(texts.filter((text) => !/^%.*%$/u.test(text ?? ''))).toEqual(['Gongkai']);
});

test('every step of the walkthrough has its page in both languages', () => {
  const { contributes } = JSON.parse(manifest);
  const pages: string[] = contributes.walkthroughs.flatMap(
    ({ steps }: { steps: { media: { markdown: string } }[] }) =>
      steps.map(({ media }) => media.markdown),
  );
  expect(pages).toHaveLength(4);
  for (const page of pages) {
    expect(read(page)).not.toBe('');
    expect(read(page.replace(/\.md$/u, '.nls.zh-cn.md'))).toMatch(/\p{Script=Han}/u);
  }
});

/** A call with its text; quotes of the text itself do not occur. */
const LOCALISED = /l10n\.t\(\s*'([^']*)'/gu;

function localised(code: string): string[] {
  return [...code.matchAll(LOCALISED)].map(([, text = '']) => text);
}

function literals(code: string): string[] {
  return [...code.matchAll(/'([^'\n]*)'|`([^`]*)`/gu)].map(
    ([, plain, template]) => plain ?? template ?? '',
  );
}

/** Chinese, or two words with a space between them. */
function isProse(text: string): boolean {
  return /\p{Script=Han}/u.test(text) || /[A-Za-z]{2,} [A-Za-z]{2,}/u.test(text);
}

function places(text: string): string[] {
  return (text.match(/\{\d\}/gu) ?? []).sort();
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu, '');
}

function json(path: string): Record<string, string> {
  return JSON.parse(read(path));
}

function read(path: string): string {
  return readFileSync(path, 'utf8');
}
