import { describe, expect, it } from 'vitest';
import { shown } from '../../../test/support/reading.ts';
import { readReport } from './read.ts';

const REQUESTS = `一、本年新收政府信息公开申请数量 3 0 0 0 0 0 3
二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0
（一）予以公开 3 0 0 0 0 0 3
（七）总计 3 0 0 0 0 0 3
四、结转下年度继续办理 0 0 0 0 0 0 0`;
const DISCLOSURE = '第二十条第（一）项\n规章 0 0 0\n行政规范性文件 1 0 4';
const REVIEW = '结果维持 结果纠正 其他结果 尚未审结 总计\n0 0 0 0 0 0 0 0 0 0 0 0 0 0 0';
const OVERVIEW =
  '全年主动公开信息128条，收到依申请公开3件，均按期答复；落实信息管理和审核制度，维护网站和新媒体平台，开展业务培训和考核，接受社会监督评议。';
const PROBLEMS = '存在的问题是政策解读的形式单一。';
const FEES = '全年没有收取信息处理费。';

/** One report as lines: the pieces that are given, in order. */
function report(...pieces: readonly string[]): string {
  return `${pieces.join('\n')}\n`;
}

/** `part: first line` of each part, with # where a heading names it. */
function sections(text: string): string[] {
  return readReport(text, null).sections.map(({ id, heading, span }) => {
    const [first = ''] = (shown(text, span) ?? '').split('\n');
    return `${heading === null ? '' : '# '}${id}: ${first.slice(0, 12)}`;
  });
}

const HEADED = report(
  '云溪县水利局2024年政府信息公开工作年度报告',
  '一、总体情况',
  OVERVIEW,
  '二、主动公开政府信息情况',
  DISCLOSURE,
  '三、收到和处理政府信息公开申请情况',
  REQUESTS,
  '四、政府信息公开行政复议、行政诉讼情况',
  REVIEW,
  '五、存在的主要问题及改进情况',
  PROBLEMS,
  '六、其他需要报告的事项',
  FEES,
);

describe('the parts of a report', () => {
  it('are known by their headings', () => {
    expect(sections(HEADED)).toEqual([
      '# overview: 一、总体情况',
      '# disclosure: 二、主动公开政府信息情况',
      '# requests: 三、收到和处理政府信息公',
      '# review: 四、政府信息公开行政复议',
      '# problems: 五、存在的主要问题及改进',
      '# other: 六、其他需要报告的事项',
    ]);
  });

  it('are known by their content where all headings are lost', () => {
    const text = report(
      '云溪县水利局2024年政府信息公开工作年度报告',
      OVERVIEW,
      DISCLOSURE,
      REQUESTS,
      REVIEW,
      PROBLEMS,
      FEES,
    );
    expect(sections(text)).toEqual([
      'overview: 全年主动公开信息128条',
      'disclosure: 第二十条第（一）项',
      'requests: 一、本年新收政府信息公开',
      'review: 结果维持 结果纠正 其他',
      'problems: 存在的问题是政策解读的形',
      'other: 全年没有收取信息处理费。',
    ]);
  });

  it.each([
    ['一、总体情况', 'overview: 全年主动公开信息128条'],
    ['二、主动公开政府信息情况', 'disclosure: 第二十条第（一）项'],
    ['三、收到和处理政府信息公开申请情况', 'requests: 一、本年新收政府信息公开'],
    ['四、政府信息公开行政复议、行政诉讼情况', 'review: 结果维持 结果纠正 其他'],
    ['五、存在的主要问题及改进情况', 'problems: 存在的问题是政策解读的形'],
    ['六、其他需要报告的事项', 'other: 全年没有收取信息处理费。'],
  ])('are known by their content where %s is lost', (heading, expected) => {
    const found = sections(HEADED.replace(`${heading}\n`, ''));
    expect(found).toHaveLength(6);
    expect(found.filter((each) => !each.startsWith('#'))).toEqual([expected]);
  });

  it('are missing where neither heading nor content is there', () => {
    const text = report(
      '二、主动公开政府信息情况',
      '略。',
      '三、收到和处理政府信息公开申请情况',
      REQUESTS,
    );
    expect(sections(text)).toEqual([
      '# disclosure: 二、主动公开政府信息情况',
      '# requests: 三、收到和处理政府信息公',
    ]);
  });

  it('follow each other to the end of the text', () => {
    const { sections: found } = readReport(HEADED, null);
    expect(found.map(({ span }) => span.end)).toEqual([
      ...found.slice(1).map(({ span }) => span.start),
      HEADED.length,
    ]);
  });

  it('begin at the second of two headings that were printed around the title', () => {
    const text = `一、总体情况\n${HEADED}`;
    const overview = readReport(text, null).sections.find(({ id }) => id === 'overview');
    expect(overview?.span.start).toBe(text.lastIndexOf('一、总体情况'));
  });

  it('begin at the first of two headings with a part between them', () => {
    const text = HEADED.replace('六、', `五、存在的主要问题及改进情况\n${PROBLEMS}\n六、`).replace(
      PROBLEMS,
      PROBLEMS.repeat(6),
    );
    const problems = readReport(text, null).sections.filter(({ id }) => id === 'problems');
    expect(problems.map(({ span }) => span.start)).toEqual([text.indexOf('五、')]);
  });

  it('are not made of a title and two lines', () => {
    expect(sections(report('云溪县水利局2024年政府信息公开工作年度报告', '略。'))).toEqual([]);
  });
});

describe('row labels of table three', () => {
  it('are no headings, though they are numbered like them', () => {
    const { text, headings } = readReport(HEADED, null);
    expect(headings.map(({ span }) => shown(text, span)?.slice(0, 6))).toEqual([
      '一、总体情况',
      '二、主动公开',
      '三、收到和处',
      '四、政府信息',
      '五、存在的主',
      '六、其他需要',
    ]);
  });

  it.each([
    ['| 三、本年度办理结果 |  |  |  |  |  |  |  |'],
    ['三、本年度办理结果'],
    ['（三）不予公开'],
  ])('nor are the labels of its groups: %s', (label) => {
    const text = HEADED.replace('（一）予以公开', `${label}\n（一）予以公开`);
    expect(readReport(text, null).headings).toHaveLength(6);
  });
});
