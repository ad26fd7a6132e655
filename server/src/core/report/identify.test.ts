import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { fixturePaths, publishedPaths } from '../../../test/support/report-files.ts';
import { readReports } from '../snapshot.ts';
import { identify } from './identify.ts';

const PATHS = [...fixturePaths(), ...publishedPaths()];

test.each(PATHS.map((path) => ({ name: basename(path), path })))(
  '$name is who it is when it is read',
  ({ name, path }) => {
    const text = readFileSync(path, 'utf8');
    const read = readReports(text, name).map(({ report }) => ({
      organ: report.organ?.name ?? null,
      year: report.year?.value ?? null,
    }));
    expect(identify(text, name)).toEqual(read);
  },
);

test('the organ that signed and the year of the file name stand in for a title', () => {
  const text = '一、总体情况\n本机关重视信息公开。\n\n云溪县水务局\n2025年1月20日\n';
  expect(identify(text, '2024.txt')).toEqual([{ organ: '云溪县水务局', year: 2024 }]);
});

test('each report of a compilation is one, and any text is a report without a name', () => {
  const parts = ['一、总体情况', '二、主动公开政府信息情况', '三、收到和处理政府信息公开申请情况'];
  const one = (organ: string) =>
    [`${organ}2024年政府信息公开工作年度报告`, ...parts.map((part) => `${part}\n略。`), ''].join(
      '\n',
    );
  expect(identify(one('云溪县水务局') + one('云溪县教育局'), null)).toEqual([
    { organ: '云溪县水务局', year: 2024 },
    { organ: '云溪县教育局', year: 2024 },
  ]);
  expect(identify('', null)).toEqual([{ organ: null, year: null }]);
});
