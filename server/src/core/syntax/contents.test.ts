import { describe, expect, it } from 'vitest';
import { readReport } from '../report/read.ts';
import { contentsLines } from './contents.ts';
import { scanLines } from './lines.ts';
import { splitReports } from './split.ts';

const TITLES = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];
const BODY = TITLES.map((title) => `${title}\n全年工作有序开展。`).join('\n');
const PLAIN = TITLES.join('\n');
const WITH_PAGES = TITLES.map((title, index) => `${title}……${index + 1}`).join('\n');
const WITH_TABS = TITLES.map((title, index) => `${title}\t${index + 1}`).join('\n');

function contents(text: string): string[] {
  return [...contentsLines(text, scanLines(text))].map((line) => text.slice(line.from, line.to));
}

describe('a table of contents', () => {
  it.each([
    ['plain', PLAIN],
    ['with dots and page numbers', WITH_PAGES],
    ['with tabs and page numbers', WITH_TABS],
  ])('%s is found when its parts follow', (_name, list) => {
    expect(contents(`目录\n${list}\n\n${BODY}`)).toEqual(list.split('\n'));
  });

  it.each([
    ['plain', PLAIN],
    ['with page numbers', WITH_PAGES],
  ])('%s gives no headings and no second report', (_name, list) => {
    const text = `云溪县水务局2024年政府信息公开工作年度报告\n目录\n${list}\n\n${BODY}`;
    expect(splitReports(text)).toHaveLength(1);
    const { headings } = readReport(text, null);
    expect(headings.map(({ title }) => text.slice(title.start, title.end))).toEqual(
      TITLES.map((title) => title.slice(2)),
    );
    expect(headings[0]?.span.start).toBeGreaterThan(text.indexOf('目录') + list.length);
  });

  it('is not what a report is whose parts are still empty', () => {
    expect(contents(`云溪县水务局2024年政府信息公开工作年度报告\n${PLAIN}\n`)).toEqual([]);
    expect(readReport(PLAIN, null).headings).toHaveLength(6);
  });

  it('is not made of fewer than four lines', () => {
    expect(contents(`${TITLES.slice(0, 3).join('\n')}\n\n${BODY}`)).toEqual([]);
  });
});
