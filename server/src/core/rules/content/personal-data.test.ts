import { describe, expect, test } from 'vitest';
import { shownFixes } from '../../../../test/support/fixes.ts';
import { expectFindings } from '../../../../test/support/markers.ts';
import { readReport } from '../../report/read.ts';
import { personalData as rule } from './personal-data.ts';

const P = 'content/personal-data';
const report = (words: string) => `一、总体情况\n${words}\n`;

/** No region has this code, so nobody has this number; its check digit is right. */
const IDENTITY = '990000190001010016';

describe('content/personal-data finds', () => {
  test.each([
    `联系人：张某，电话：«${P}:13800000000»。`,
    `电话«${P}:１３８００００００００»`,
    `手机：«${P}:138 0000 0000»，欢迎来电`,
    `手机：«${P}:138-0000-0000»（微信同号）`,
    `申请人身份证号码«${P}:${IDENTITY}»。`,
    `申请人身份证号码«${P}:990000 19000101 0016»。`,
  ])('%s', (words) => {
    expectFindings(rule, report(words));
  });

  test('and shows the number nowhere', () => {
    const text = report('电话13800000000。');
    const [finding] = rule.check(readReport(text, null));
    expect(finding?.message.zh).toContain('138××××0000');
    expect(JSON.stringify([finding?.message, finding?.subject])).not.toContain('13800000000');
  });
});

describe('content/personal-data leaves alone', () => {
  test.each([
    ['a landline', '电话：0999-1234567，传真：(0999)7654321'],
    ['a landline of eleven digits', '电话：09991234567'],
    ['a hotline', '请拨打12345，或者4001234567'],
    ['part of a longer number', '统一代码 91320000138000000001'],
    ['an address of the web', '见 https://www.example.cn/art/13800000000.html'],
    ['a parameter of an address', '见 www.example.cn/?id=13800000000'],
    ['an e-mail', '邮箱：13800000000@example.cn'],
    ['a count', '累计访问13800000000次'],
    ['a number that is masked already', '电话：138××××0000、138****0000'],
    ['an identity number with a wrong check digit', '编号990000190001010011'],
    ['eighteen digits without a date', '编号990000190013010013'],
    ['a decimal', '占比0.13800000000'],
  ])('%s', (_, words) => {
    expectFindings(rule, report(words));
  });
});

describe('content/personal-data is fixed', () => {
  test.each([
    ['电话13800000000。', '电话138××××0000。'],
    ['电话138 0000 0000。', '电话138××××0000。'],
    [`号码${IDENTITY}。`, '号码990000××××××××0016。'],
  ])('%s', (before, after) => {
    const [fix] = shownFixes(rule, report(before));
    expect(fix?.grade).toBe('choice');
    expect(fix?.after).toBe(report(after));
  });
});
