import { describe, expect, it } from 'vitest';
import { shown } from '../../../test/support/reading.ts';
import { readReport } from './read.ts';

/** `year source: characters`. */
function year(text: string, fileName: string | null = null): string | null {
  const found = readReport(text, fileName).year;
  if (found === null) return null;
  const at = found.span === null ? '' : `: ${shown(text, found.span)}`;
  return `${found.value} ${found.source}${at}`;
}

const TITLE = '云溪县水利局2024年政府信息公开工作年度报告';
const NO_YEAR = '云溪县水利局政府信息公开工作年度报告';
const LABEL = '报告年度：2023';
const PERIOD = '统计期限自2022年1月1日起至2022年12月31日止';

describe('the report year', () => {
  it.each([
    ['the title', TITLE, '2024 title: 2024'],
    ['full-width digits', '云溪县水利局２０２４年政府信息公开年报', '2024 title: ２０２４'],
    ['Chinese digits', '云溪县水利局二〇二三年政府信息公开年报', '2023 title: 二〇二三'],
    ['round zeros', '云溪县水利局二○二三年政府信息公开年报', '2023 title: 二○二三'],
    ['零', '云溪县水利局二零二四年政府信息公开年报', '2024 title: 二零二四'],
    ['a label', `${LABEL}\n一、总体情况`, '2023 label: 2023'],
    ['a label in two cells', '报告年度\t2023', '2023 label: 2023'],
    ['the reporting period', PERIOD, '2022 body: 2022'],
    [
      'a period that names the year once, with spaces',
      '统计期限为 2022 年 1 月 1 日至 12 月 31 日',
      '2022 body: 2022',
    ],
  ])('comes from %s', (_, text, expected) => {
    expect(year(text)).toBe(expected);
  });

  it.each([['云溪县水利局2021年.txt'], ['2021.md'], ['report-2021-final.txt'], ['水利局（2021）']])(
    'comes from the file’s name %s where the text has none',
    (fileName) => {
      expect(year('略', fileName)).toBe('2021 file-name');
    },
  );

  it('comes from the title first, then the label, the file’s name, and the period', () => {
    const all = [LABEL, PERIOD].join('\n');
    expect(year(`${TITLE}\n${all}`, '2021.txt')).toBe('2024 title: 2024');
    expect(year(`${NO_YEAR}\n${all}`, '2021.txt')).toBe('2023 label: 2023');
    expect(year(`${NO_YEAR}\n${PERIOD}`, '2021.txt')).toBe('2021 file-name');
    expect(year(`${NO_YEAR}\n${PERIOD}`)).toBe('2022 body: 2022');
  });

  it.each([
    ['nothing tells it', NO_YEAR, null],
    ['a date is all there is', `${NO_YEAR}\n2025年1月20日`, null],
    ['the file’s name is a date', NO_YEAR, '20241231.txt'],
    ['the file’s name has a longer number', NO_YEAR, '120240.txt'],
    ['the text speaks of a month only', '自2024年1月1日至2024年6月30日', null],
  ])('is unknown where %s', (_, text, fileName) => {
    expect(year(text, fileName)).toBeNull();
  });
});
