import { describe, expect, test } from 'vitest';
import { expectFindings } from '../../../../test/support/markers.ts';
import { exampleReport } from '../helpers/section-example.ts';
import { missingHeading } from './missing-heading.ts';

describe('structure/missing-heading', () => {
  test('marks the first line of a part that stands there without its heading', () => {
    const [message] = expectFindings(
      missingHeading,
      exampleReport({
        disclosure: `«structure/missing-heading:第二十条第（五）项»
信息内容 本年处理决定数量
行政许可 12
第二十条第（六）项
信息内容 本年处理决定数量
行政处罚 3
行政强制 0`,
      }),
    );
    expect(message).toContain('第二部分');
    expect(message).toContain('“二、主动公开政府信息情况”');
  });

  test('finds a table four without its heading', () => {
    expectFindings(
      missingHeading,
      exampleReport({
        review: `«structure/missing-heading:行政复议 行政诉讼»
结果维持 结果纠正 其他结果 尚未审结 总计 未经复议直接起诉 复议后起诉
结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计
0 0 0 0 0 0 0 0 0 0 0 0 0 0 0`,
      }),
    );
  });
});

describe('structure/missing-heading leaves alone', () => {
  test('a report with all its headings', () => {
    expectFindings(missingHeading, exampleReport());
  });

  test('a heading in other words', () => {
    expectFindings(
      missingHeading,
      exampleReport({ problems: '五、主要问题及改进情况\n主要问题是解读形式单一。' }),
    );
  });

  test('a heading without its number', () => {
    expectFindings(
      missingHeading,
      exampleReport({ other: '其他需要报告的事项\n本年度未收取信息处理费。' }),
    );
  });

  test('a part that is missing altogether', () => {
    expectFindings(missingHeading, exampleReport({ problems: '' }));
  });
});
