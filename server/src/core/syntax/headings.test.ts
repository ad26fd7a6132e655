import { describe, expect, it } from 'vitest';
import { shown } from '../../../test/support/reading.ts';
import type { Heading } from './heading.ts';
import { findHeadings, readNumbering } from './headings.ts';
import { scanLines } from './lines.ts';

const TITLE = '存在的主要问题及改进情况';

function headingsIn(text: string): Heading[] {
  return findHeadings(text, scanLines(text), () => false);
}

/** `level: numeral|title, what it names` of each heading. */
function headings(text: string): string[] {
  return headingsIn(text).map(({ level, numbering, title, section, aspect }) => {
    const numeral = numbering === null ? '' : shown(text, numbering.span);
    const names = section === null ? aspect : `${section.id} ${section.wording}`;
    return `${level}: ${numeral}|${shown(text, title)}${names === null ? '' : `, ${names}`}`;
  });
}

describe('readNumbering', () => {
  it.each([
    ['五、其他', 'chinese', 5, '五、'],
    ['五.其他', 'chinese', 5, '五.'],
    ['五．其他', 'chinese', 5, '五．'],
    ['十二、其他', 'chinese', 12, '十二、'],
    ['⼀、其他', 'chinese', 1, '⼀、'],
    ['五 、其他', 'chinese', 5, '五 、'],
    ['5、其他', 'arabic', 5, '5、'],
    ['５．其他', 'arabic', 5, '５．'],
    ['5.其他', 'arabic', 5, '5.'],
    ['（五）其他', 'bracketed', 5, '（五）'],
    ['(五)其他', 'bracketed', 5, '(五)'],
    ['（ 5 ）其他', 'bracketed', 5, '（ 5 ）'],
  ])('reads %j as %s %i', (text, style, value, numeral) => {
    const numbering = readNumbering(text, 0, text.length);
    expect(numbering).toMatchObject({ style, value });
    expect(shown(text, numbering?.span ?? null)).toBe(numeral);
  });

  it.each([
    '',
    '其他',
    '五其他',
    '2024年',
    '2.5万件',
    '12,000件',
    '（五',
    '（）',
    '0、',
    '一二、',
    '（表五）',
  ])('finds none in %j', (text) => {
    expect(readNumbering(text, 0, text.length)).toBeNull();
  });
});

describe('findHeadings knows a part by its heading', () => {
  it.each([
    ['as prescribed', `五、${TITLE}`, '五、'],
    ['with a point', `五.${TITLE}`, '五.'],
    ['with a full-width point', `五．${TITLE}`, '五．'],
    ['with a digit', `5、${TITLE}`, '5、'],
    ['with a digit and a point', `5.${TITLE}`, '5.'],
    ['in brackets', `（五）${TITLE}`, '（五）'],
    ['in half-width brackets', `(五)${TITLE}`, '(五)'],
    ['with Markdown marks', `## 五、${TITLE}`, '五、'],
    ['with closing Markdown marks', `## 五、${TITLE} ##`, '五、'],
    ['in Markdown bold', `**五、${TITLE}**`, '五、'],
    ['indented', `\u3000\u3000五、${TITLE}`, '五、'],
    ['with a space behind the numeral', `五、 ${TITLE}`, '五、'],
    ['without a numeral', TITLE, ''],
    ['without a numeral, with marks', `### ${TITLE}`, ''],
  ])('%s', (_, text, numeral) => {
    expect(headings(text)).toEqual([`1: ${numeral}|${TITLE}, problems exact`]);
  });

  it.each([
    ['two lines', '四、政府信息公开行政复议、\n行政诉讼情况', 'review exact'],
    ['two lines, cut inside a word', '三、收到和处理政府信息公开申\n请情况', 'requests exact'],
    ['two lines with an empty one between', '五、存在的主要问题及\n\n改进情况', 'problems exact'],
    [
      'two lines, in an accepted variant',
      '四、因政府信息公开工作被申请行政复议、\n提起行政诉讼情况',
      'review variant',
    ],
  ])('wrapped over %s', (_, text, names) => {
    expect(headings(text)).toEqual([`1: ${text.slice(0, 2)}|${text.slice(2)}, ${names}`]);
  });

  it.each([
    '六、其他需要报告的事项：无',
    '六、其他需要报告的事项。本年度没有其他事项。',
    '六、其他需要报告的事项：本年度未收取信息处理费，没有其他需要报告的事项。',
  ])('whose text goes on behind it: %s', (text) => {
    expect(headings(text)).toEqual(['1: 六、|其他需要报告的事项, other exact']);
  });

  it('but not the first lines of a paragraph that follows', () => {
    expect(headings('六、其他需要报告的事项\n无')).toEqual([
      '1: 六、|其他需要报告的事项, other exact',
    ]);
  });

  it('worded nearly as prescribed, unless another heading names the part outright', () => {
    expect(headings('五、主要问题及改进情况')).toEqual([
      '1: 五、|主要问题及改进情况, problems similar',
    ]);
    expect(headings(`五、主要问题及改进情况\n六、${TITLE}`)).toEqual([
      '1: 五、|主要问题及改进情况',
      `1: 六、|${TITLE}, problems exact`,
    ]);
  });
});

describe('findHeadings knows the aspects of part one', () => {
  it.each([
    ['（一）主动公开', '主动公开, proactive'],
    ['（二）依申请公开情况', '依申请公开情况, on-request'],
    ['（三）政府信息管理', '政府信息管理, management'],
    ['（四）政府信息公开平台建设', '政府信息公开平台建设, platform'],
    ['（五）监督保障情况', '监督保障情况, supervision'],
    ['（一）主动公开。全年公开128条。', '主动公开, proactive'],
    ['（二）依申请公开：全年收到3件', '依申请公开, on-request'],
    ['(一)建立机制', '建立机制'],
  ])('in %s', (text, title) => {
    expect(headings(text)).toEqual([`2: ${text.slice(0, 3)}|${title}`]);
  });

  it.each([
    ['二、主动公开', '1: 二、|主动公开, proactive'],
    ['六、监督保障', '1: 六、|监督保障, supervision'],
  ])('promoted to level one: %s', (text, heading) => {
    expect(headings(text)).toEqual([heading]);
  });

  it('with its level from Markdown marks where nothing else tells it', () => {
    expect(headings('## 背景\n### 1.主动公开\n### 政策解读')).toEqual([
      '2: |背景',
      '3: 1.|主动公开, proactive',
      '3: |政策解读',
    ]);
  });

  it('and cuts off a title that has no end', () => {
    const [heading] = headingsIn(`（一）${'扎实推进公开'.repeat(20)}`);
    expect(heading && heading.title.end - heading.title.start).toBe(40);
  });
});

describe('findHeadings takes for no part', () => {
  it.each([
    '（五）其他需要报告的事项。',
    '（三）因政府信息公开工作被申请行政复议、提起行政诉讼的情况；',
  ])('an item of the article that names the parts: %s', (text) => {
    expect(headingsIn(text).map(({ level, section }) => ({ level, section }))).toEqual([
      { level: 2, section: null },
    ]);
  });
});

describe('findHeadings takes for no heading', () => {
  it.each([
    ['prose', '云溪县水利局认真落实条例要求。'],
    ['prose that begins with a numeral', '一、根据条例第十九条，主动公开了信息。'],
    ['a long paragraph that begins with a numeral', `二、${'认真落实条例要求'.repeat(6)}`],
    ['an item of a list', '1.加强组织领导'],
    ['an enumeration in prose', '一是解读形式单一；二是培训不足'],
    ['a year', '2024年政务公开要点'],
    ['a decimal number', '2.5万件'],
    ['a number with a thousands separator', '12,000件'],
    ['a numeral alone', '五、'],
    ['marks alone', '##'],
    ['the name of a part inside a sentence', '全文包括总体情况、其他需要报告的事项'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(headings(text)).toEqual([]);
  });

  it('the lines that the caller leaves out', () => {
    const text = '四、结转下年度继续办理\n四、政府信息公开行政复议、行政诉讼情况';
    const found = findHeadings(text, scanLines(text), ({ start }) => start === 0);
    expect(found.map(({ span }) => shown(text, span))).toEqual([
      '四、政府信息公开行政复议、行政诉讼情况',
    ]);
  });
});

describe('a heading', () => {
  it('covers its own characters, and its line the rest', () => {
    const text = 'x\n  ## 五、其他需要报告的事项 ##\ny';
    const [heading] = headingsIn(text);
    expect(shown(text, heading?.span ?? null)).toBe('五、其他需要报告的事项');
    expect(shown(text, heading?.line ?? null)).toBe('  ## 五、其他需要报告的事项 ##');
    expect(heading?.marks).toBe(2);
  });
});

// Found by fuzzing: the line above was taken for the first half of the title, and both were headings.
it('takes a whole title for no half of one, whatever stands above it', () => {
  const text = '#|-3〕\n收到和处理政府信息公开申请情况\n';
  const spans = headingsIn(text).map(({ span }) => text.slice(span.start, span.end));
  expect(spans.at(-1)).toBe('收到和处理政府信息公开申请情况');
  expect(spans.filter((each) => each.includes('收到和处理'))).toHaveLength(1);
});
