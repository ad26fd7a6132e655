import { describe, expect, it } from 'vitest';
import { shownFixes } from '../../../../test/support/fixes.ts';
import { expectFindings } from '../../../../test/support/markers.ts';
import { readReport } from '../../report/read.ts';
import { compatibilityCharacter } from './compatibility-character.ts';

describe('text/compatibility-character', () => {
  it('is found once a report, on the first', () => {
    const text = '一、总体情况\n«text/compatibility-character:⼈»⺠政府⼯作⼈员\n';
    expect(expectFindings(compatibilityCharacter, text)).toEqual([
      '文中有 4 个部首字符（⼈→人、⺠→民、⼯→工），看起来与普通汉字相同，却搜索不到。请全部替换。',
    ]);
  });

  it('counts all, but names and relates only some', () => {
    const text = `一、总体情况\n${'⼀⼆⼈⽂⾏⺠⻔'.repeat(10)}\n`;
    const [finding] = compatibilityCharacter.check(readReport(text, null));
    expect(finding?.message.zh).toContain(
      '有 70 个部首字符（⼀→一、⼆→二、⼈→人、⽂→文、⾏→行 等 7 种）',
    );
    expect(finding?.related).toHaveLength(50);
    expect(finding?.related?.[0]?.message).toEqual({ zh: '⼆→二', en: '⼆→二' });
    expect(finding?.subject).toEqual({ cell: '', value: '70' });
  });

  it('finds them outside any part, too', () => {
    expectFindings(compatibilityCharacter, '«text/compatibility-character:⼯»作');
  });

  describe('false alarms', () => {
    it('accepts ordinary characters that look the same', () => {
      expectFindings(compatibilityCharacter, '一、总体情况\n人民政府工作人员，一二三，长见门。\n');
    });

    it('accepts other rare characters: full width, enclosed, astral', () => {
      expectFindings(compatibilityCharacter, '一、总体情况\nＡ１（①）㈠𠮷々〇\n');
    });
  });
});

describe('text/compatibility-character is fixed', () => {
  it('in the whole text, or on the line of the first', () => {
    const text = '一、总体情况\r\n⼈⺠政府⼯作\r\n⾏政\r\n';
    expect(shownFixes(compatibilityCharacter, text)).toEqual([
      {
        title: '把全文 4 个部首字符替换为普通汉字',
        grade: 'safe',
        after: '一、总体情况\r\n人民政府工作\r\n行政\r\n',
      },
      {
        title: '只替换这一行的 3 个部首字符',
        grade: 'safe',
        after: '一、总体情况\r\n人民政府工作\r\n⾏政\r\n',
      },
    ]);
  });

  it('in one way where all stand on one line', () => {
    const fixes = shownFixes(compatibilityCharacter, '一、总体情况\n⼈⺠政府\n');
    expect(fixes.map(({ title }) => title)).toEqual(['把全文 2 个部首字符替换为普通汉字']);
  });

  it('even where a line of the web page comes to light', () => {
    const [fix] = shownFixes(compatibilityCharacter, '一、总体情况\n公开128条。\n上⼀篇：没有了\n');
    expect(fix?.after).toBe('一、总体情况\n公开128条。\n上一篇：没有了\n');
  });

  it('even where more places remain than are related', () => {
    const text = `一、总体情况\n⼯\n${'⼈\n'.repeat(80)}`;
    const [, here] = shownFixes(compatibilityCharacter, text);
    expect(here?.after).toBe(text.replace('⼯', '工'));
  });
});
