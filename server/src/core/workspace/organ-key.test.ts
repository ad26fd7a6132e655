import { expect, test } from 'vitest';
import { organKey, organKeys } from './organ-key.ts';

test.each([
  ['澄湾市富川区科学技术局', '富川区科学技术局'],
  ['东岭省澄湾市富川区人民政府', '富川区人民政府'],
  ['云溪县 水务局', '云溪县水务局'],
  ['云溪县⽔务局', '云溪县水务局'],
])('%s is %s', (a, b) => {
  expect(organKey(a)).toBe(organKey(b));
});

test.each([
  ['青禾市统计局', '统计局'],
  ['云溪县人民政府', '云溪县人民政府办公室'],
  ['澄湾市水利局', '富川区水利局'],
])('%s is not %s', (a, b) => {
  expect(organKey(a)).not.toBe(organKey(b));
});

test('a renamed organ is found under both names, however often it was renamed', () => {
  const renamed = { 云溪县水利局: '云溪县水务局', 云溪县水务局: '云溪县水务和河湖管理局' };
  const all = ['云溪县水利局', '云溪县水务局', '云溪县水务和河湖管理局'];
  for (const name of all) expect([...organKeys(name, renamed)].sort()).toEqual(all.toSorted());
  expect(organKeys('云溪县教育局', renamed)).toEqual(['云溪县教育局']);
});
