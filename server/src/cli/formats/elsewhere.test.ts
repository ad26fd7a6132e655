import { expect, test } from 'vitest';
import { located, outcomeOf, printed } from '../../../test/support/cli-outcome.ts';

const OTHER = {
  file: '2023/报告.txt',
  message: { zh: '那一年：2', en: 'that year: 2' },
  range: { start: { line: 63, character: 15 }, end: { line: 63, character: 16 } },
};
const ZH = { locale: 'zh', colours: false } as const;

function shown(name: string, elsewhere = [OTHER], locale: 'zh' | 'en' = 'zh'): string {
  const finding = located({ severity: 'warning', elsewhere });
  return printed(name, outcomeOf([finding], [], 'a.txt'), { ...ZH, locale });
}

test('text has a line of its own for the place', () => {
  expect(shown('text').split('\n')[4]).toBe('      2023/报告.txt:64:16  那一年：2');
});

test.each([
  [
    'lines',
    'a.txt:3:4: warning: 总计不等于各项之和。（2023/报告.txt:64:16 那一年：2） [review/total]',
  ],
  ['github', '总计不等于各项之和。（2023/报告.txt:64:16 那一年：2）\n'],
  ['junit', '警告: 总计不等于各项之和。（2023/报告.txt:64:16 那一年：2）</system-out>'],
])('%s has the place behind the message', (name, words) => {
  expect(shown(name)).toContain(words);
});

test('several places are told in English too', () => {
  expect(shown('lines', [OTHER, OTHER], 'en')).toContain(
    'The total is wrong. (2023/报告.txt:64:16 that year: 2; 2023/报告.txt:64:16 that year: 2) [',
  );
});

test('JSON has it among the related places, each with its file', () => {
  const here = { message: { zh: '甲', en: 'A' }, range: OTHER.range };
  const finding = located({ related: [here], elsewhere: [OTHER] });
  const json = printed('json', outcomeOf([finding], [], 'a.txt'), ZH);
  expect(JSON.parse(json).findings[0].related).toEqual([
    { file: 'a.txt', message: '甲', range: OTHER.range },
    { file: '2023/报告.txt', message: '那一年：2', range: OTHER.range },
  ]);
});

test('SARIF has it among the related locations, in the other artifact', () => {
  const sarif = JSON.parse(shown('sarif'));
  expect(sarif.runs[0].results[0].relatedLocations).toEqual([
    {
      id: 0,
      message: { text: '那一年：2' },
      physicalLocation: {
        artifactLocation: { uri: '2023/%E6%8A%A5%E5%91%8A.txt' },
        region: { startLine: 64, startColumn: 16, endLine: 64, endColumn: 17 },
      },
    },
  ]);
});

test('a file name is no command to the terminal', () => {
  const evil = { ...OTHER, file: '\u001b]0;x\u0007\n.txt' };
  for (const name of ['text', 'lines', 'github', 'junit']) {
    expect(shown(name, [evil]).replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  }
  expect(shown('lines', [evil]).split('\n')).toHaveLength(3);
});
