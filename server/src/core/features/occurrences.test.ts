import { describe, expect, test } from 'vitest';
import { readReport } from '../report/read.ts';
import { organOccurrences } from './occurrences/organ.ts';
import { yearOccurrences } from './occurrences/year.ts';
import { asTyped, occurrencesAt } from './occurrences.ts';

const TITLE = '「云溪县人民政府」【2024】年政府信息公开工作年度报告\n\n';

describe('the organ', () => {
  test.each([
    [
      'title, prose and signature',
      '一、总体情况\n「云溪县人民政府」公开信息。\n\n「云溪县人民政府」\n2025年1月20日\n',
    ],
    ['radicals', '「云溪县⼈⺠政府」办理申请。'],
    ['spaces and line ends of an extraction', '由「云溪县 人民\n  政府」负责。'],
    ['its web site', '登录「云溪县人民政府」门户网站查阅。'],
    ['its meetings', '「云溪县人民政府」办公会议研究，「云溪县人民政府」常务会议审议。'],
    ['what it does', '「云溪县人民政府」办理申请，「云溪县人民政府」设立政务服务中心。'],
    ['its departments', '「云溪县人民政府」所属各局，「云溪县人民政府」和各乡镇。'],
  ])('%s', (_, marked) => expectOccurrences(TITLE + marked));

  test.each([
    ['the office is an organ of its own', '云溪县人民政府办公室、云溪县人民政府办。'],
    ['an organ under the government', '云溪县人民政府信访局、云溪县人民政府驻青禾办事处。'],
    ['a longer place name', '青禾市云溪县人民政府。'],
    ['another organ', '白石县人民政府、云溪区人民政府。'],
    ['the title of a document', '《云溪县人民政府关于印发办法的通知》'],
    ['words that happen to meet', '云溪县。人民政府'],
    ['two paragraphs', '云溪县\n\n人民政府'],
  ])('false hit: %s', (_, text) => expectOccurrences(TITLE + text));

  test('the rooms of a bureau are the bureau, its branches are not', () => {
    const title = '「青禾市水利局」【2024】年政府信息公开工作年度报告\n\n';
    expectOccurrences(`${title}请联系「青禾市水利局」办公室、「青禾市水利局」政策法规科。`);
    expectOccurrences(`${title}青禾市水利局城东分局、青禾市水利局执法支队。`);
  });

  test('a name without a place is not the end of another one', () => {
    const title = '「工信局」【2024】年政府信息公开工作年度报告\n\n';
    expectOccurrences(`${title}本年「工信局」和科技工信局、由「工信局」负责。`);
  });

  test('the name in a title over two lines', () => {
    expectOccurrences(
      '「云溪县人民政府」\n【2024】年政府信息公开工作年度报告\n\n「云溪县人民政府」公开。',
    );
  });

  test('a report without an organ has none', () => {
    expectOccurrences('【2024】年政府信息公开工作年度报告\n\n云溪县人民政府公开信息。');
  });
});

describe('the year', () => {
  test.each([
    ['the prose', '【2024】年，我县公开信息。【2024】年度共收到申请3件。'],
    ['the reporting period', '自【2024】年1月1日起至【2024】年12月31日止。'],
    ['the reporting period, otherwise', '【2024】年1月至12月；截至【2024】年12月底。'],
    ['full width and spaces', '【２０２４】年、【2 0 2 4】 年、【2024】\n年'],
    ['Chinese', '【二〇二四】年、【二○二四】年度、【⼆〇⼆四】年'],
    ['the label', '报告年度：【2024】\n'],
    ['half years', '【2024】年上半年、【2024】年底'],
  ])('%s', (_, marked) => expectOccurrences(TITLE + marked));

  test.each([
    ['the year before and the year after', '2023年结转1件，2025年继续办理。'],
    ['the title of a document', '印发《2024年政务公开工作要点》。'],
    ['the number of a document', '云政办〔2024〕5号、（2024）6号、2024年第3号公告、〔2024年〕7号'],
    ['the date of an event', '2024年5月1日起施行，2024年3月培训，二〇二四年六月印发'],
    ['a law that is in force from New Year', '自2024年1月1日起施行'],
    ['several years', '2024年至2026年规划、2022—2024年行动、2024-2025年'],
    ['other numbers', '共2024件，收费2024元，12024年，20240年'],
    ['a number behind which a sum stands', '现行有效件数 2024\n'],
  ])('false hit: %s', (_, text) => expectOccurrences(TITLE + text));

  test('the date of publication, even in the same year', () => {
    expectOccurrences(`${TITLE}公开信息。\n\n「云溪县人民政府」\n2024年12月31日\n`);
  });

  test('a year that only the reporting period tells', () => {
    expectOccurrences('统计期限为【2024】年1月1日至【2024】年12月31日。【2024】年公开信息。');
  });
});

test('where name and year meet, the one that begins there counts', () => {
  const text = unmarked(TITLE).text;
  const report = readReport(text, null);
  const at = (offset: number) => occurrencesAt(report, offset)?.subject ?? null;
  expect([0, 6, 7, 11, 12].map(at)).toEqual(['organ', 'organ', 'year', 'year', null]);
});

test('an occurrence as someone would type it', () => {
  const text = '云溪县 ⼈⺠\n  政府';
  expect(asTyped(text, { start: 0, end: text.length })).toBe('云溪县人民政府');
});

/** 「」 marks the organ and 【】 the year; there must be exactly those. */
function expectOccurrences(marked: string): void {
  const { text, organ, year } = unmarked(marked);
  const report = readReport(text, null);
  const shown = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => `${start} ${text.slice(start, end)}`);
  expect({
    organ: shown(organOccurrences(report)),
    year: shown(yearOccurrences(report)),
  }).toEqual({ organ: shown(organ), year: shown(year) });
}

function unmarked(marked: string) {
  const spans: Record<'organ' | 'year', { start: number; end: number }[]> = { organ: [], year: [] };
  let text = '';
  let start = 0;
  for (const character of marked) {
    if ('「【'.includes(character)) start = text.length;
    else if (character === '」') spans.organ.push({ start, end: text.length });
    else if (character === '】') spans.year.push({ start, end: text.length });
    else text += character;
  }
  return { text, ...spans };
}
