import { expect, test } from 'vitest';
import { localeOf } from './locale.ts';

test.each([
  [[], {}, 'zh'],
  [[], { LANG: 'C.UTF-8' }, 'zh'],
  [[], { LANG: 'en_US.UTF-8' }, 'en'],
  [[], { LANG: 'en_US.UTF-8', LC_ALL: 'zh_CN.UTF-8' }, 'zh'],
  [[], { LANG: 'EN', LC_ALL: '' }, 'en'],
  [['check', '--language', 'en'], { LANG: 'zh_CN.UTF-8' }, 'en'],
  [['check', '--language=zh'], { LANG: 'en_GB' }, 'zh'],
  [['check', '--language', 'zh', '--language', 'en'], {}, 'en'],
  [['check', '--language'], {}, 'zh'],
  [['check', '--language', 'fr'], { LANG: 'en_GB' }, 'en'],
] as const)('%j under %j speaks %s', (args, environment, expected) => {
  expect(localeOf(args, environment)).toBe(expected);
});
