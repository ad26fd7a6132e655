import { expect, test } from 'vitest';
import { located, outcomeOf, printed } from '../../../test/support/cli-outcome.ts';

const ZH = { locale: 'zh', colours: false } as const;

test('errors fail, other findings pass with a word, a clean file has one test', () => {
  const xml = printed(
    'junit',
    outcomeOf([located(), located({ severity: 'warning' })], [], 'a.txt'),
    ZH,
  );
  expect(xml.split('\n')).toEqual([
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites name="gongkai" tests="2" failures="1" errors="0">',
    '  <testsuite name="a.txt" tests="2" failures="1" errors="0">',
    '    <testcase classname="a.txt" name="review/total 3:4">',
    '      <failure type="review/total" message="总计不等于各项之和。">a.txt:3:4 总计不等于各项之和。</failure>',
    '    </testcase>',
    '    <testcase classname="a.txt" name="review/total 3:4">',
    '      <system-out>警告: 总计不等于各项之和。</system-out>',
    '    </testcase>',
    '  </testsuite>',
    '</testsuites>',
    '',
  ]);
  expect(printed('junit', outcomeOf([], [], 'a.txt'), ZH)).toContain(
    '  <testsuite name="a.txt" tests="1" failures="0" errors="0">\n    <testcase classname="a.txt" name="gongkai"/>\n',
  );
});

test('marks and controls in a text leave the XML well-formed', () => {
  const message = { zh: '<a & "b">\u0001\uffff', en: '' };
  const xml = printed('junit', outcomeOf([located({ message })]), ZH);
  expect(xml).toContain('message="&lt;a &amp; &quot;b&quot;&gt;␁\ufffd"');
});

test('what could not be checked is an error of its own suite', () => {
  const problem = { file: 'b.txt', place: null, message: { zh: '没有权限。', en: '' } };
  const xml = printed('junit', outcomeOf([], [problem]), ZH);
  expect(xml).toContain('<testsuites name="gongkai" tests="2" failures="0" errors="1">');
  expect(xml).toContain('<error message="没有权限。"/>');
});
