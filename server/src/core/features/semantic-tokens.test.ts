import { expect, test } from 'vitest';
import { COUNTY } from '../../../test/support/fixtures.ts';
import { LAYOUTS } from '../../../test/support/layouts.ts';
import { requestsText } from '../../../test/support/requests-text.ts';
import { readReport } from '../report/read.ts';
import { semanticTokens, type TokenKind } from './semantic-tokens.ts';

test('title, headings, aspects and document numbers', () => {
  const text = `云溪县人民政府2024年政府信息公开工作年度报告
一、总体情况
（一）主动公开。依据国办公开办函〔2021〕30号、云政办发〔2024〕 7号公开。
五、存在的主要问题及改进情况
（一）监督保障不足。
`;
  expect(tokens(text)).toEqual([
    'title 云溪县人民政府2024年政府信息公开工作年度报告',
    'heading 一、总体情况',
    'aspect （一）主动公开',
    'document-number 国办公开办函〔2021〕30号',
    'document-number 云政办发〔2024〕 7号',
    'heading 五、存在的主要问题及改进情况',
    'heading （一）监督保障不足',
  ]);
});

test('labels, numbers, totals and dashes; nothing for a blank or for what cannot be read', () => {
  const text = requestsText({
    new: '1\t-\t\t0\t见附件\t2（其中网上1）\t3',
    r7: '4\t0\t0\t0\t0\t0\t5',
  });
  expect(tokens(text).slice(1, 7)).toEqual([
    'row-label 一、本年新收政府信息公开申请数量',
    'number 1',
    'dash -',
    'number 0',
    'number 2',
    'total 3',
  ]);
  const totals = tokens(text, 'total').map((token) => token.slice('total '.length));
  expect(totals).toHaveLength(25 + 6);
  expect(totals.slice(23, 30)).toEqual(['4', '0', '0', '0', '0', '0', '5']);
});

test('every layout gives the same numbers and totals', () => {
  const figures = (text: string) => [tokens(text, 'number'), tokens(text, 'total')];
  const expected = figures(LAYOUTS['tabs']?.(COUNTY) ?? '');
  expect(expected.map(({ length }) => length)).toEqual([10 + 6 * 24 + 12, 24 + 7 + 3]);
  for (const [name, print] of Object.entries(LAYOUTS)) {
    expect(figures(print(COUNTY)), name).toEqual(expected);
  }
});

function tokens(text: string, only?: TokenKind): string[] {
  return semanticTokens(readReport(text, null))
    .filter(({ kind }) => only === undefined || kind === only)
    .map(({ kind, span }) => `${kind} ${text.slice(span.start, span.end)}`);
}
