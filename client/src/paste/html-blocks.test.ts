import { describe, expect, test } from 'vitest';
import { htmlBlocks } from './html-blocks.ts';

describe('htmlBlocks', () => {
  test('a table with text around it', () => {
    expect(
      htmlBlocks('<p>三、收到</p><table><tr><th>一</th><td>1</td></tr></table><div>说明</div>'),
    ).toEqual(['三、收到', [['一', '1']], '说明']);
  });

  test('merged cells stand in their first place', () => {
    const html = `<table>
      <tr><td rowspan="3">甲</td><td colspan="2">乙</td></tr>
      <tr><td>1</td><td rowspan=2>2</td></tr>
      <tr><td>3</td></tr>
      <tr><td colspan="3">丁</td></tr>
    </table>`;
    expect(htmlBlocks(html)).toEqual([
      [
        ['甲', '乙', ''],
        ['', '1', '2'],
        ['', '3', ''],
        ['丁', '', ''],
      ],
    ]);
  });

  test.each([
    ['an empty cell', '<td></td>', ''],
    ['lines', '<td><p>总</p><p>计</p>', '\n总\n\n计\n'],
    ['a line break', '<td>总<br>计</td>', '总\n\n计'],
    ['the line ends of the source', '<td>上年\r\n   结转</td>', '上年\n结转'],
    ['character references', '<td>&#20540;&nbsp;&lt;&amp;&#x200b;</td>', '值\u00a0<&\u200b'],
    ["Word's own tags", '<td><span>1<o:p></o:p></span></td>', '1'],
    ['conditional comments', '<td><!--[if mso]>9<![endif]-->1<![if !x]>2<![endif]></td>', '12'],
    [
      'scripts, styles and what is hidden',
      '<td><script>9</script><style>9</style><b style="display:none">9<i>9</i></b>1',
      '1',
    ],
  ])('a cell with %s', (_, cell, text) => {
    expect(htmlBlocks(`<table><tr>${cell}</tr></table>`)).toEqual([[[text]]]);
  });

  test('rows that are not shown are left out', () => {
    expect(
      htmlBlocks(
        '<table><tr><td>1</td></tr><tr style="height:0; display:none"><td>9</td></tr></table>',
      ),
    ).toEqual([[['1']]]);
  });

  test('elements that nobody closed, and cells without a row', () => {
    expect(htmlBlocks('<table><td>1<td>2<tr><td>3<td>4')).toEqual([
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ]);
  });

  test('a table that arranges the page is no table, but its text stays', () => {
    expect(
      htmlBlocks(
        '<table><tr><td>导航</td><td><table><tr><td>1</td></tr></table></td></tr></table>',
      ),
    ).toEqual([[['1']], '导航\n']);
  });

  test.each([
    ['no table', '<p>总计 12</p>'],
    ['a table of nothing but tables', '<table></table'],
    ['no HTML', 'a < b'],
    ['nothing', ''],
  ])('%s gives null', (_, html) => expect(htmlBlocks(html)).toBeNull());

  test.each([
    ['more cells than any table has', `<table>${'<tr><td>1'.repeat(30_000)}`],
    [
      'merged cells that fill millions',
      `<table>${'<tr><td colspan=50 rowspan=200>1'.repeat(5000)}`,
    ],
    ['many tables of merged cells', '<table><tr><td colspan=99999>'.repeat(5000)],
    ['more text than any table has', `<table><tr><td>${'1'.repeat(5_000_000)}`],
  ])('%s gives null', (_, html) => expect(htmlBlocks(html)).toBeNull());

  test.each(['-1', '0', 'x', '1e9', '2.5', ''])('a cell merged over %j columns', (columns) => {
    const [[row = []] = []] = htmlBlocks(
      `<table><tr><td colspan="${columns}">1</td></tr></table>`,
    ) as string[][][];
    expect(row[0]).toBe('1');
    expect(row.length).toBeLessThanOrEqual(50);
  });
});
