import { describe, expect, test } from 'vitest';
import { readReport } from '../../report/read.ts';
import { paragraphsOf, wordsOf } from './paragraphs.ts';

function paragraphsIn(text: string): string[] {
  return paragraphsOf(readReport(text, null)).map((each) => `${each.kind}: ${wordsOf(text, each)}`);
}

describe('paragraphs', () => {
  test('go on over the lines and pages of a PDF', () => {
    const text =
      '一、总体情况\n全年通过县政府网站主动公开政府信\n- 1 -\n息128条，内容涉及多个领域。\n收到申请3件。\n';
    expect(paragraphsIn(text)).toEqual([
      'heading: 一、总体情况',
      'prose: 全年通过县政府网站主动公开政府信- 1 -息128条，内容涉及多个领域。',
      'prose: 收到申请3件。',
    ]);
  });

  test('begin where a line is indented, behind a short line, and behind an empty one', () => {
    const text =
      '云溪县水务局\n全年通过县政府网站主动公开政府信息\n　　收到公开申请三件，都按时答复申请人\n\n组织培训\n';
    expect(paragraphsIn(text)).toEqual([
      'prose: 云溪县水务局',
      'prose: 全年通过县政府网站主动公开政府信息',
      'prose: 收到公开申请三件，都按时答复申请人',
      'prose: 组织培训',
    ]);
  });

  test('begin with a heading that has its text behind it', () => {
    const text = '一、总体情况\n全年通过县政府网站主动公开政府信息等\n（一）主动公开。公开128条\n';
    expect(paragraphsIn(text).at(-1)).toBe('prose: （一）主动公开。公开128条');
  });

  test('are none inside a table, which is one piece', () => {
    const table = '第二十条第（六）项\n信息内容 本年处理决定数量\n行政处罚 3\n- 2 -\n行政强制 0';
    const kinds = paragraphsIn(`二、主动公开政府信息情况\n${table}\n`).map(
      (each) => each.split(':')[0],
    );
    expect(kinds).toEqual(['heading', 'table']);
  });
});
