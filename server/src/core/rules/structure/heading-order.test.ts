import { describe, expect, test } from 'vitest';
import { shownFixes } from '../../../../test/support/fixes.ts';
import { expectFindings } from '../../../../test/support/markers.ts';
import { readReport } from '../../report/read.ts';
import { exampleReport } from '../helpers/section-example.ts';
import { headingOrder } from './heading-order.ts';

describe('structure/heading-order', () => {
  test('finds a doubled number once, and takes the next as right', () => {
    const messages = expectFindings(
      headingOrder,
      exampleReport({
        requests: '«structure/heading-order:二、收到和处理政府信息公开申请情况»\n（表略）',
      }),
    );
    expect(messages[0]).toContain('编号重复');
    expect(messages[0]).toContain('按顺序这里是“三、”');
  });

  test('finds a heading printed before and after the title', () => {
    const text = exampleReport({
      title: '一、总体情况\n\n云溪县水务局2024年政府信息公开工作年度报告',
      overview: '«structure/heading-order:一、总体情况»\n全年主动公开信息128条。',
    });
    const [message] = expectFindings(headingOrder, text);
    expect(message).toContain('“一、总体情况”重复');
  });

  test('finds the heading with which the numbers start again', () => {
    const [message] = expectFindings(
      headingOrder,
      exampleReport({
        overview: '一、总体情况\n二、工作机制\n三、工作成效\n全年主动公开信息128条。',
        disclosure: '«structure/heading-order:一、主动公开政府信息情况»\n（表略）',
        requests: '二、收到和处理政府信息公开申请情况\n（表略）',
        review: '三、政府信息公开行政复议、行政诉讼情况\n（表略）',
        problems: '四、存在的主要问题及改进情况\n主要问题是解读形式单一。',
        other: '五、其他需要报告的事项\n无',
      }),
    );
    expect(message).toContain('已经编到“三、”');
    expect(message).toContain('又从“一、”开始');
  });

  test('finds headings of part five numbered like parts, once, and lets 六、 go on', () => {
    const [message] = expectFindings(
      headingOrder,
      exampleReport({
        problems: `五、存在的主要问题及改进情况
«structure/heading-order:一、工作中的不足»
解读形式单一。
二、下一步打算
丰富解读形式。`,
      }),
    );
    expect(message).toContain('已经编到“五、”');
    expect(message).toContain('改为“（一）”“（二）”的形式');
  });

  test('finds aspects of part one numbered like parts, once, and lets 二、 go on', () => {
    expectFindings(
      headingOrder,
      exampleReport({
        overview: `一、总体情况
«structure/heading-order:一、平台建设»
做好网站专栏的日常维护。
二、监督保障
组织业务培训2次。
三、信息管理
严格执行信息发布审核制度。`,
      }),
    );
  });

  test('finds a lone 一、 and says which number would follow', () => {
    const [message] = expectFindings(
      headingOrder,
      exampleReport({ other: '«structure/heading-order:一、其他需要报告的事项»\n无' }),
    );
    expect(message).toContain('“一、”排在“五、”之后');
    expect(message).toContain('按顺序这里是“六、”');
  });

  test('finds both numbers of a swapped pair and says what each would be', () => {
    const messages = expectFindings(
      headingOrder,
      exampleReport({
        requests: '«structure/heading-order:四、收到和处理政府信息公开申请情况»\n（表略）',
        review: '«structure/heading-order:三、政府信息公开行政复议、行政诉讼情况»\n（表略）',
      }),
    );
    expect(messages[0]).toContain('应为“三、”，写成了“四、”');
    expect(messages[1]).toContain('按顺序这里是“四、”');
  });

  test('finds a skipped number once, and goes on from the number found', () => {
    const [message] = expectFindings(
      headingOrder,
      exampleReport({
        requests: '«structure/heading-order:四、收到和处理政府信息公开申请情况»\n（表略）',
        review: '五、政府信息公开行政复议、行政诉讼情况\n（表略）',
        problems: '六、存在的主要问题及改进情况\n主要问题是解读形式单一。',
        other: '七、其他需要报告的事项\n无',
      }),
    );
    expect(message).toContain('前一个一级标题是“二、”');
  });

  test('finds a first heading that is not 一、', () => {
    const [message] = expectFindings(
      headingOrder,
      exampleReport({
        overview: '«structure/heading-order:三、总体情况»\n全年主动公开信息128条。',
        disclosure: '四、主动公开政府信息情况\n（表略）',
        requests: '',
        review: '',
        problems: '',
        other: '',
      }),
    );
    expect(message).toContain('应为“一、”，写成了“三、”');
  });

  test('points to the heading before', () => {
    const text = exampleReport({ requests: '二、收到和处理政府信息公开申请情况\n（表略）' });
    const [finding] = headingOrder.check(readReport(text, null));
    const [place] = finding?.related ?? [];
    expect(text.slice(place?.span.start, place?.span.end)).toBe('二、主动公开政府信息情况');
    expect(finding?.subject).toEqual({
      cell: 'requests',
      value: '二、收到和处理政府信息公开申请情况',
    });
  });
});

describe('structure/heading-order leaves alone', () => {
  test('一 to 六', () => {
    expectFindings(headingOrder, exampleReport());
  });

  test('a gap where a part is missing', () => {
    expectFindings(headingOrder, exampleReport({ requests: '', review: '' }));
  });

  test('a gap where a heading lost its number', () => {
    expectFindings(
      headingOrder,
      exampleReport({ review: '政府信息公开行政复议、行政诉讼情况\n（表略）' }),
    );
  });

  test('5、 in the place of 五、', () => {
    expectFindings(
      headingOrder,
      exampleReport({
        problems: '5、存在的主要问题及改进情况\n主要问题是解读形式单一。',
        other: '6、其他需要报告的事项\n无',
      }),
    );
  });

  test('the rows of table three, numbered like headings', () => {
    expectFindings(
      headingOrder,
      exampleReport({
        requests: `三、收到和处理政府信息公开申请情况
一、本年新收政府信息公开申请数量 0 0 0 0 0 0 0
二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0
三、本年度办理结果
（一）予以公开 0 0 0 0 0 0 0
（七）总计 0 0 0 0 0 0 0
四、结转下年度继续办理 0 0 0 0 0 0 0`,
      }),
    );
  });

  test('headings of the second level that start again in each part', () => {
    expectFindings(
      headingOrder,
      exampleReport({
        problems:
          '五、存在的主要问题及改进情况\n（一）主要问题。形式单一。\n（二）改进情况。已经丰富。',
        other: '六、其他需要报告的事项\n（一）信息处理费。未收取。',
      }),
    );
  });
});

describe('structure/heading-order is fixed', () => {
  test('one number, where the parts are in order', () => {
    const text = exampleReport({ requests: '二、收到和处理政府信息公开申请情况\n（表略）' });
    expect(shownFixes(headingOrder, text)).toEqual([
      {
        title: '把“二、收到和处理政府信息公开申请情况”的编号改为“三、”',
        grade: 'safe',
        after: exampleReport(),
      },
    ]);
  });

  test('all numbers behind a gap, marks and spaces as they are', () => {
    const text = exampleReport({
      requests: '## 四、 收到和处理政府信息公开申请情况\n（表略）',
      review: '## 五、政府信息公开行政复议、行政诉讼情况\n（表略）',
      problems: '## 六、存在的主要问题及改进情况\n主要问题是解读形式单一。',
      other: '## 七、其他需要报告的事项\n无',
    });
    expect(shownFixes(headingOrder, text)).toEqual([
      {
        title: '按格式把 4 个部分重新编号（“四、 收到和处理政府信息公开申请情况”改为“三、”，等等）',
        grade: 'safe',
        after: exampleReport({
          requests: '## 三、 收到和处理政府信息公开申请情况\n（表略）',
          review: '## 四、政府信息公开行政复议、行政诉讼情况\n（表略）',
          problems: '## 五、存在的主要问题及改进情况\n主要问题是解读形式单一。',
          other: '## 六、其他需要报告的事项\n无',
        }),
      },
    ]);
  });

  test('a heading that stands there twice: the one above the title goes', () => {
    const text = exampleReport({
      title: '一、总体情况\n\n云溪县水务局2024年政府信息公开工作年度报告',
    });
    expect(shownFixes(headingOrder, text)).toEqual([
      { title: '删去重复的标题“一、总体情况”', grade: 'choice', after: exampleReport() },
    ]);
  });

  test('headings of part five numbered like parts, only if someone says so', () => {
    const text = exampleReport({
      problems:
        '五、存在的主要问题及改进情况\n一、工作中的不足\n形式单一。\n二、下一步打算\n丰富形式。',
    });
    expect(shownFixes(headingOrder, text)).toEqual([
      {
        title: '把六个部分以外的 2 个一级标题改为二级标题（一）（二）',
        grade: 'choice',
        after: exampleReport({
          problems:
            '五、存在的主要问题及改进情况\n（一）工作中的不足\n形式单一。\n（二）下一步打算\n丰富形式。',
        }),
      },
    ]);
  });

  test('promoted aspects and the parts behind them, together', () => {
    const text = exampleReport({
      overview:
        '一、总体情况\n全年收到申请3件。\n二、信息管理\n严格审核。\n三、平台建设\n维护专栏，公开信息，组织培训。',
      disclosure: '一、主动公开政府信息情况\n（表略）',
      requests: '二、收到和处理政府信息公开申请情况\n（表略）',
      review: '三、政府信息公开行政复议、行政诉讼情况\n（表略）',
      problems: '四、存在的主要问题及改进情况\n主要问题是解读形式单一。',
      other: '五、其他需要报告的事项\n无',
    });
    const fixes = shownFixes(headingOrder, text);
    expect(fixes.map(({ title, grade }) => [title, grade])).toEqual([
      ['把六个部分以外的 2 个一级标题改为二级标题（一）（二），并把 5 个部分重新编号', 'safe'],
    ]);
    expect(fixes[0]?.after).toBe(
      exampleReport({
        overview:
          '一、总体情况\n全年收到申请3件。\n（一）信息管理\n严格审核。\n（二）平台建设\n维护专栏，公开信息，组织培训。',
        problems: '五、存在的主要问题及改进情况\n主要问题是解读形式单一。',
        other: '六、其他需要报告的事项\n无',
      }),
    );
  });
});

describe('structure/heading-order is not fixed', () => {
  test('where a part stands in the wrong place', () => {
    const text = exampleReport({
      requests: '四、政府信息公开行政复议、行政诉讼情况\n（表略）',
      review: '三、收到和处理政府信息公开申请情况\n（表略）',
    });
    expect(shownFixes(headingOrder, text)).toEqual([]);
    expect(shownFixes(headingOrder, text, 1)).toEqual([]);
  });

  test('where a heading may be that of a part that has lost its own', () => {
    const text = exampleReport({
      review:
        '四、政府信息公开行政复议、行政诉讼情况\n（表略）\n一、问题\n形式单一。\n二、措施\n丰富形式。',
      problems: '',
    });
    expect(shownFixes(headingOrder, text)).toEqual([]);
  });

  test('where the second heading has text on its line', () => {
    const text = exampleReport({
      other: '六、其他需要报告的事项\n无。\n六、其他需要报告的事项：本年度未收取信息处理费。',
    });
    expect(shownFixes(headingOrder, text)).toEqual([]);
  });
});
