import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generatedFiles } from '../../../scripts/generate/files.ts';
import { staleFiles } from '../../../scripts/generate/stale.ts';
import { RULES } from '../../src/core/rules/registry.ts';

const files = generatedFiles(RULES, (path) => readFileSync(path, 'utf8'));

test('documentation, settings and schema are what `npm run generate` writes', () => {
  expect(staleFiles(files)).toEqual([]);
});

test('every rule has its page, its row in both READMEs and its setting', () => {
  const places = ['README.md', 'README.zh-CN.md', 'package.json', 'docs/rules/README.md'];
  for (const { id } of RULES) {
    expect([...files.keys()]).toContain(`docs/rules/${id}.md`);
    for (const place of places) expect(files.get(place), place).toContain(id);
  }
});

test('every key in the manifest has a text in both languages', () => {
  const keys = [...(files.get('package.json') ?? '').matchAll(/"%([^%"]+)%"/gu)];
  expect(keys.length).toBeGreaterThan(0);
  for (const path of ['package.nls.json', 'package.nls.zh-cn.json']) {
    const texts = JSON.parse(files.get(path) ?? '{}');
    for (const [, key = ''] of keys) expect(texts, path).toHaveProperty([key]);
  }
});
