import { expect, test } from 'vitest';
import { located, outcomeOf, printed } from '../../../test/support/cli-outcome.ts';

const PLAIN = { locale: 'zh', colours: false } as const;

test('groups by file and marks the place under its line', () => {
  const related = [
    {
      message: { zh: '结果维持：3', en: 'upheld: 3' },
      range: { start: { line: 2, character: 0 }, end: { line: 2, character: 1 } },
    },
  ];
  expect(printed('text', outcomeOf([located({ related })]), PLAIN).split('\n')).toEqual([
    '报告/a.txt',
    '  3:4  错误  总计不等于各项之和。  review/total',
    '      甲乙 12 丙',
    '           ^^',
    '      3:1  结果维持：3',
    '',
    '检查了 1 个文件、1 份报告：1 个错误。',
    '',
  ]);
});

test('speaks English when asked to', () => {
  const warning = located({ severity: 'warning' });
  const lines = printed('text', outcomeOf([warning, warning]), {
    locale: 'en',
    colours: false,
  }).split('\n');
  expect(lines[1]).toBe('  3:4  warning  The total is wrong.  review/total');
  expect(lines.at(-2)).toBe('Checked 1 file, 1 report: 2 warnings.');
});

test('a clean file is not listed', () => {
  expect(printed('text', outcomeOf([]), PLAIN)).toBe('检查了 1 个文件、1 份报告：没有发现问题。\n');
});

test('colours are used only when allowed', () => {
  const outcome = outcomeOf([located()]);
  expect(printed('text', outcome, { locale: 'zh', colours: true })).toContain(
    '\u001b[31m错误\u001b[39m',
  );
  expect(printed('text', outcome, PLAIN)).not.toContain('\u001b');
});

test('shows the first related places and counts the rest', () => {
  const place = {
    message: { zh: '处', en: 'place' },
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
  };
  const related = Array.from({ length: 30 }, () => place);
  const text = printed('text', outcomeOf([located({ related })]), PLAIN);
  expect(text.match(/1:1 {2}处/gu)).toHaveLength(8);
  expect(text).toContain('……另有 22 处');
});

test('nothing from a report, a path or a message reaches the terminal as a control', () => {
  const evil = '\u001b]0;x\u0007\u009b2J\r\u202e';
  const finding = located({
    message: { zh: evil, en: evil },
    line: `${evil}12`,
    related: [{ message: { zh: evil, en: evil }, range: located().range }],
  });
  const text = printed('text', outcomeOf([finding], [], `${evil}.txt`), PLAIN);
  expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
});
