import { describe, expect, test } from 'vitest';
import { findingsAmong } from '../../../../test/support/years.ts';
import { repetition } from './repetition.ts';

const OLD = [
  '一是栏目更新不够及时，个别栏目半年没有新内容，检索功能常常失灵，老年人反映字体太小看不清楚；',
  '二是解读材料以文字为主，配图很少，基层群众读起来费力，转发量和阅读量一直上不去；',
  '三是答复文书格式五花八门，有的没有告知救济途径，有的引用条款错误，几次被上级机关指出。',
  '下一步将逐项整改，给每个栏目确定责任人并按月通报，把字号调大，增加语音播报；',
  '请设计人员给重要政策配图，在村口宣传栏张贴；编印统一的答复范本，请法律顾问逐件审核。',
];
const NEW = [
  '一是跨部门数据共享进展缓慢，三个业务系统没有接入目录，群众办事仍要重复提交材料；',
  '二是政策咨询窗口人手紧张，电话高峰时段占线严重，回访满意程度不理想；',
  '三是镇村两级公开事项标准不统一，有的照搬上级清单，与实际职责对不上号。',
  '下一步将完成系统接入并定期抽查，增设两部咨询专线，培训志愿者协助接听；',
  '组织镇村逐条核对公开事项清单，删去与职责无关的条目，结果在年中向社会公布。',
];

const report = (year: number, problems: readonly string[], other = '无') =>
  [
    `云溪县水务局${year}年政府信息公开工作年度报告`,
    '五、存在的主要问题及改进情况',
    problems.join(''),
    '六、其他需要报告的事项',
    other,
    '',
  ].join('\n');

function found(last: string, current: string, name: 'last' | 'current' = 'current') {
  return findingsAmong(repetition, { last, current }, name);
}

describe('history/repetition', () => {
  test('a part taken over whole, in both files', () => {
    const files = [report(2023, OLD), report(2024, OLD)] as const;
    const [finding, ...others] = found(...files);
    expect(others).toEqual([]);
    expect(finding?.message.zh).toContain('约 100%');
    expect(finding?.subject).toEqual({ cell: 'problems', value: 'last' });
    expect(found(...files, 'last').map(({ subject }) => subject.value)).toEqual(['next']);
  });

  test('other figures and years in it change nothing', () => {
    const now = OLD.map((sentence) => sentence.replace('半年', '3个月'));
    expect(found(report(2023, OLD), report(2024, now))).toHaveLength(1);
  });

  test('four sentences of five', () => {
    const now = [...OLD.slice(0, 4), ...NEW.slice(4)];
    expect(found(report(2023, OLD), report(2024, now))).toHaveLength(1);
  });
});

describe('history/repetition leaves alone', () => {
  test('a part that was written anew', () => {
    expect(found(report(2023, OLD), report(2024, NEW))).toEqual([]);
  });

  test('two sentences of five', () => {
    const now = [...OLD.slice(0, 2), ...NEW.slice(2)];
    expect(found(report(2023, OLD), report(2024, now))).toEqual([]);
  });

  test('set phrases that every report has', () => {
    const law =
      '根据《中华人民共和国政府信息公开条例》和国务院办公厅的有关规定，现将本年度收取信息处理费的情况报告如下，统计期限为全年，联系电话见门户网站公开指南栏目，欢迎社会各界监督并提出意见和建议，我们将认真研究采纳并及时反馈办理结果，不断改进工作作风，提高服务水平，切实维护群众合法权益。';
    expect(found(report(2023, OLD, law), report(2024, NEW, law))).toEqual([]);
  });

  test('a part too short to be anything but the same', () => {
    const short = ['问题是形式单一，将改进。'];
    expect(found(report(2023, short), report(2024, short))).toEqual([]);
  });
});
