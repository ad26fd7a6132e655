import { describe, expect, test } from 'vitest';
import { readReport } from '../report/read.ts';
import { exampleProse } from '../rules/helpers/prose-example.ts';
import { proseFiguresOf } from './bind.ts';
import { agrees } from './prose-figure.ts';
import { isNarrow } from './scope.ts';

/** 32 new (28 of persons, 4 of businesses), 3 carried over, 34 answered, 1 left; 3 reviews, 2 lawsuits. */
const TABLES = {
  requests: {
    new: [28, 4, 0, 0, 0, 0, 32],
    carried: [3, 0, 0, 0, 0, 0, 3],
    r1: [9, 3, 0, 0, 0, 0, 12],
    r2: [2, 0, 0, 0, 0, 0, 2],
    'r3.4': [4, 0, 0, 0, 0, 0, 4],
    'r3.7': [1, 0, 0, 0, 0, 0, 1],
    'r4.1': [8, 1, 0, 0, 0, 0, 9],
    'r5.1': [3, 0, 0, 0, 0, 0, 3],
    'r6.1': [1, 0, 0, 0, 0, 0, 1],
    'r6.3': [2, 0, 0, 0, 0, 0, 2],
    r7: [30, 4, 0, 0, 0, 0, 34],
    next: [1, 0, 0, 0, 0, 0, 1],
  },
  review: [1, 1, 0, 1, 3, 1, 0, 0, 0, 1, 0, 0, 0, 1, 1],
};

/** The figures of some prose that were bound, as `number✓` or `number✗`, narrow ones in brackets. */
function bound(sentences: string): string[] {
  const report = readReport(exampleProse(sentences, TABLES), null);
  return proseFiguresOf(report).map((figure) => {
    const said = `${figure.number.value}${agrees(figure) ? '✓' : '✗'}`;
    return isNarrow(figure) ? `(${said})` : said;
  });
}

describe('figures of table three', () => {
  test.each([
    [
      '全年新收政府信息公开申请32件，上年结转3件，办结34件，结转下年度1件。',
      ['32✓', '3✓', '34✓', '1✓'],
    ],
    ['全年受理政府信息公开申请35件，答复34件。', ['35✓', '34✓']],
    ['全年共收到公民、法人和其他组织提出的政府信息公开申请32件。', ['32✓']],
    ['共收到政府信息公开申请32件，其中自然人28件，法人或其他组织4件。', ['32✓', '28✓', '4✓']],
    ['2024年共收到政府信息公开申请 ３２ 件，商业企业申请4件。', ['32✓', '4✓']],
    ['收到依申请公开三十二件，办结三十四件。', ['32✓', '34✓']],
    ['收到政府信息公开申请30余件，办结近40件。', ['30✓', '40✓']],
    [
      '办结的申请中，予以公开12件，部分公开2件，不予公开5件，无法提供9件，不予处理3件，其他处理3件。',
      ['12✓', '2✓', '5✓', '9✓', '3✓', '3✓'],
    ],
    ['对申请事项予以公开或部分公开14件。', []],
    ['在已答复的申请中，12件予以公开，2件部分公开，5件不予公开。', ['12✓', '2✓', '5✓']],
    ['申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请1件。', ['1✓']],
    ['收到政府信息公开申请32件；尚有1件正在办理。', ['32✓']],
    ['2023年结转政府信息公开申请3件，新收32件，结转至2025年继续办理1件。', ['3✓', '32✓', '1✓']],
    ['新收政府信息公开申请31件，办结33件。', ['31✗', '33✗']],
    ['全年收到政府信息公开申请1,032件。', ['1032✗']],
    ['一是收到申请32件。二是答复申请34件。', ['32✓', '34✓']],
  ])('%s', (sentence, expected) => {
    expect(bound(sentence)).toEqual(expected);
  });

  test('a line that a PDF has wrapped, with a page number in it', () => {
    expect(bound('全年新收政府信息公开申请\n- 2 -\n3 2 件，上年结\n转 3 件。')).toEqual([
      '32✓',
      '3✓',
    ]);
  });

  test('what stands under the heading 依申请公开 need not say 申请', () => {
    expect(bound('（二）依申请公开。全年共受理35件，办结34件。')).toEqual(['35✓', '34✓']);
  });
});

describe('figures of table four', () => {
  test.each([
    ['因政府信息公开被申请行政复议3件，被提起行政诉讼2件。', ['3✓', '2✓']],
    ['政府信息公开行政复议和行政诉讼案件共5件。', ['5✓']],
    ['依法做好信息公开行政复议、行政诉讼应诉工作，共办理相关案件5件。', ['5✓']],
    ['政府信息公开行政复议案件3件，其中维持1件，纠正1件，尚未审结1件。', ['3✓', '1✓', '1✓', '1✓']],
    ['涉及政府信息公开的行政诉讼未经复议直接起诉1件，复议后起诉1件。', ['1✓', '1✓']],
  ])('%s', (sentence, expected) => {
    expect(bound(sentence)).toEqual(expected);
  });
});

describe('a narrower scope is seen', () => {
  test.each([
    ['代表县政府受理政府信息公开申请12件。', ['(12✗)']],
    ['县政府办公室办理政府信息公开申请12件。', ['(12✗)']],
    ['备案政府信息公开行政复议案件14件。', ['(14✗)']],
    ['县教育局收到政府信息公开申请9件，县公安局收到政府信息公开申请7件。', ['(9✗)', '(7✗)']],
  ])('%s', (sentence, expected) => {
    expect(bound(sentence)).toEqual(expected);
  });

  test('the organ’s own name does not narrow it', () => {
    expect(bound('云溪县水务局全年收到政府信息公开申请31件。')).toEqual(['31✗']);
    expect(bound('县水务局全年收到政府信息公开申请31件。')).toEqual(['31✗']);
  });
});

describe('figures that no table counts are left alone', () => {
  test.each([
    '全年主动公开政府信息1136条，发布政策解读12篇。',
    '通过县政府网站收到政府信息公开申请7件，信函申请5件。',
    '办理人大代表建议48件、政协提案35件，回应群众留言120条。',
    '受理12345热线工单5000件，办结4990件。',
    '收到政府信息公开申请数量比上年增加12件，同比增长30%。',
    '2023年收到政府信息公开申请20件。',
    '上半年收到政府信息公开申请15件。',
    '根据国办公开办函〔2021〕30号和《2024年12件实事》要求，编制本报告。',
    '依据第三十二条办理申请，在20个工作日内答复，联系电话：0517-8712件。',
    '公开行政处罚信息120条，公开行政许可信息98条。',
    '下一步计划办结政府信息公开申请20件以上。',
    '组织依申请公开培训3次，制作答复文书范本9份。',
    '收取信息处理费2件，共380元。',
    '全年受理行政复议案件120件。',
    '申请人的类别为自然人28人。',
    '全文包括收到和处理政府信息公开申请情况、行政复议、行政诉讼情况、其他需要报告的事项六个部分。',
  ])('%s', (sentence) => {
    expect(bound(sentence)).toEqual([]);
  });
});
