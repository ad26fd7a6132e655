import { expect, test } from 'vitest';
import { located, outcomeOf, printed } from '../../../test/support/cli-outcome.ts';

const ZH = { locale: 'zh', colours: false } as const;

test('writes one workflow command for each finding', () => {
  const hint = located({ severity: 'hint', rule: 'structure/residue' });
  expect(printed('github', outcomeOf([located(), hint], [], 'a.txt'), ZH)).toBe(
    '::error file=a.txt,line=3,endLine=3,col=4,endColumn=6,title=review/total::总计不等于各项之和。\n' +
      '::notice file=a.txt,line=3,endLine=3,col=4,endColumn=6,title=structure/residue::总计不等于各项之和。\n',
  );
});

test('escapes what would end the command or begin another', () => {
  const message = { zh: '占 5%\n::error::x', en: '' };
  expect(printed('github', outcomeOf([located({ message })], [], 'a,b:c.txt'), ZH)).toBe(
    '::error file=a%2Cb%3Ac.txt,line=3,endLine=3,col=4,endColumn=6,title=review/total::占 5%25%0A::error::x\n',
  );
});

test('gives no columns for a place over several lines', () => {
  const range = { start: { line: 0, character: 4 }, end: { line: 1, character: 2 } };
  expect(printed('github', outcomeOf([located({ range })], [], 'a.txt'), ZH)).toMatch(
    /^::error file=a\.txt,line=1,endLine=2,title=/u,
  );
});

test('what could not be checked is an error', () => {
  const problem = { file: 'b.txt', place: null, message: { zh: '没有权限。', en: '' } };
  expect(printed('github', outcomeOf([], [problem]), ZH)).toBe('::error file=b.txt::没有权限。\n');
});
