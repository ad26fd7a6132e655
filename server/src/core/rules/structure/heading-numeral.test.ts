import { describe, expect, test } from 'vitest';
import { proposedFixes, shownFixes } from '../../../../test/support/fixes.ts';
import { expectFindings } from '../../../../test/support/markers.ts';
import { exampleReport } from '../helpers/section-example.ts';
import { headingNumeral } from './heading-numeral.ts';

describe('structure/heading-numeral', () => {
  test('finds Arabic numerals and says which Chinese ones belong there', () => {
    const messages = expectFindings(
      headingNumeral,
      exampleReport({
        problems:
          '«structure/heading-numeral:5、» 存在的主要问题及改进情况\n主要问题是解读形式单一。',
        other: '«structure/heading-numeral:6、»其他需要报告的事项\n无',
      }),
    );
    expect(messages[0]).toContain('写成了“5、”');
    expect(messages[0]).toContain('改为“五、”');
    expect(messages[1]).toContain('改为“六、”');
  });

  test('finds a bracketed numeral', () => {
    const [message] = expectFindings(
      headingNumeral,
      exampleReport({
        problems:
          '«structure/heading-numeral:（五）»存在的主要问题及改进情况\n主要问题是形式单一。',
      }),
    );
    expect(message).toContain('改为“五、”');
  });

  test('finds a heading without a number', () => {
    const [message] = expectFindings(
      headingNumeral,
      exampleReport({
        other: '«structure/heading-numeral:其他需要报告的事项»\n本年度未收取信息处理费。',
      }),
    );
    expect(message).toContain('加上“六、”');
  });
});

describe('structure/heading-numeral leaves alone', () => {
  test('一、 to 六、', () => {
    expectFindings(headingNumeral, exampleReport());
  });

  test('radical characters in a numeral', () => {
    expectFindings(
      headingNumeral,
      exampleReport({ overview: '⼀、总体情况\n全年主动公开信息128条。' }),
    );
  });

  test('a space behind the numeral, and a Markdown heading', () => {
    expectFindings(
      headingNumeral,
      exampleReport({
        disclosure: '二、 主动公开政府信息情况\n（表略）',
        problems: '## 五、存在的主要问题及改进情况\n主要问题是解读形式单一。',
      }),
    );
  });

  test('an aspect of part one that is named like part two', () => {
    expectFindings(
      headingNumeral,
      exampleReport({
        overview:
          '一、总体情况\n（一）主动公开政府信息情况。全年公开128条。\n（1）依申请公开。收到3件。',
      }),
    );
  });

  test('a list of the parts in the introduction', () => {
    expectFindings(
      headingNumeral,
      exampleReport({
        title:
          '云溪县水务局2024年政府信息公开工作年度报告\n本报告包括总体情况、主动公开政府信息情况、其他需要报告的事项等六个部分。',
      }),
    );
  });
});

describe('structure/heading-numeral is fixed', () => {
  test.each([
    ['5、存在的主要问题及改进情况', '把编号改为“五、”'],
    ['（五） 存在的主要问题及改进情况', '把编号改为“五、”'],
    ['存在的主要问题及改进情况', '在标题前加上“五、”'],
  ])('%s', (heading, title) => {
    const body = '\n主要问题是解读形式单一。';
    const text = exampleReport({ problems: heading + body });
    const [fix] = shownFixes(headingNumeral, text);
    expect(fix).toMatchObject({ title, grade: 'safe' });
    const [proposed] = proposedFixes(headingNumeral, text);
    expect(proposed).toEqual(fix);
    const after = exampleReport({ problems: `五、存在的主要问题及改进情况${body}` });
    expect(fix?.after.replaceAll(' ', '')).toBe(after.replaceAll(' ', ''));
  });
});

describe('structure/heading-numeral takes a numeral that is none for one', () => {
  test.each(['第五部分 存在的主要问题及改进情况', '五 存在的主要问题及改进情况'])(
    '%s',
    (heading) => {
      const text = exampleReport({ problems: `${heading}\n主要问题是解读形式单一。` });
      const [fix] = shownFixes(headingNumeral, text);
      expect(fix?.title).toBe('把编号改为“五、”');
      expect(fix?.after).toBe(
        exampleReport({ problems: '五、存在的主要问题及改进情况\n主要问题是解读形式单一。' }),
      );
    },
  );
});
