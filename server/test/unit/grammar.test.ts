import { describe, expect, test } from 'vitest';
import { loadGrammar, tokensOf } from '../support/tokens.ts';

const grammar = await loadGrammar();

/** Every piece of the text that has a colour of its own: its characters, and its innermost scope. */
function coloured(text: string): string[] {
  return tokensOf(grammar, text).flatMap(({ start, end, scopes }) => {
    const piece = text.slice(start, end).trim();
    const scope = scopes.at(-1);
    return piece === '' || scope === undefined ? [] : [`${piece} ${scope}`];
  });
}

/** All scopes of the one piece with these characters. */
function scopesOf(text: string, piece: string): readonly string[] {
  const found = tokensOf(grammar, text).filter(
    ({ start, end }) => text.slice(start, end) === piece,
  );
  expect(found, piece).toHaveLength(1);
  return found[0]?.scopes ?? [];
}

describe('a heading', () => {
  test.each([
    ['云溪县人民政府2024年政府信息公开工作年度报告', 'title'],
    ['2024 年政府信息公开工作年度报告', 'title'],
    ['# 青禾市统计局政府信息公开工作年度报告（2024年度）', 'title'],
    ['一、总体情况', '1'],
    ['　　一、总体情况', '1'],
    ['## 一、总体情况', '1'],
    ['## **一、总体情况** ##', '1'],
    ['总体情况', '1'],
    ['5、存在的主要问题及改进情况', '1'],
    ['（五）存在的主要问题及改进情况', '1'],
    ['第六部分 其他需要报告的事项', '1'],
    ['五、政府信息公开工作存在的主要问题和改进情况', '1'],
    ['⼀、总体情况', '1'],
    ['四、政府信息公开⾏政复议、⾏政诉讼情况', '1'],
    ['二、工作机制保障', '1'],
    ['（一）主动公开。全年公开12条。', '2'],
    ['(二) 依申请公开：本年未收到申请。', '2'],
    ['（3）政府信息管理', '2'],
    ['### （四）平台建设', '2'],
    ['### 提高解读效能', '3'],
  ])('is %s', (text, level) => {
    const scopes = tokensOf(grammar, text).flatMap((token) => token.scopes);
    expect(scopes).toContain(`markup.heading.${level}`);
    expect(scopes).toContain('entity.name.section');
  });

  test('ends where the sentence behind it begins', () => {
    expect(coloured('（一）主动公开。全年公开信息，形式多样。')).toEqual([
      '（一）主动公开 entity.name.section',
    ]);
  });

  test.each([
    '根据要求编制政府信息公开工作年度报告',
    '本局按时编制，并公布了政府信息公开工作年度报告',
    '一、二级网站均已整改。',
    '一是拓宽公开渠道',
    '2.5万人次访问本网站',
    '四、结转下年度继续办理',
    '　　四、结转下年度继续办理',
    '### 一、本年新收政府信息公开申请数量',
    '### （一）予以公开',
    '（三）不',
    '（三）不予',
    '（二）部分公开（区分处理的，',
    '三、本年度 （一）予以公开 1 0 0 0 0 0 1',
    '二、上年结转申请的数量 1 0 0 0 0 0 1',
    '第二十条第（一）项',
    '行政复议',
    '（七）总计',
    '（七）合计',
  ])('is not %s', (text) => {
    const scopes = tokensOf(grammar, text).flatMap((token) => token.scopes);
    expect(scopes.filter((scope) => scope.startsWith('markup.heading'))).toEqual([]);
  });
});

describe('a table', () => {
  test.each([
    ['规章\t0', ['规章 support.type.row', '0 constant.numeric']],
    ['1.属于国家秘密', ['1.属于国家秘密 support.type.row']],
    ['1．属于国家秘密', ['1．属于国家秘密 support.type.row']],
    ['（一） 予以公开', ['（一） 予以公开 support.type.row']],
    ['（六）其他', ['（六）其他 support.class.group']],
    [
      '(四)无法提供 | 1.本机关不掌握相关政府信息',
      [
        '(四)无法提供 support.class.group',
        '| punctuation.separator.cell',
        '1.本机关不掌握相关政府信息 support.type.row',
      ],
    ],
    ['三\n、\n本', ['三 support.class.group', '、 support.class.group', '本 support.class.group']],
    [
      '申请人情况\t自然人\t总计',
      [
        '申请人情况 variable.other.column',
        '自然人 variable.other.column',
        '总计 keyword.other.total',
      ],
    ],
    ['法律\n服务', ['法律 variable.other.column', '服务 variable.other.column']],
    ['|---|:---:|', ['|---|:---:| punctuation.definition.table']],
    [
      '| 3 |  | - | / |',
      [
        '| punctuation.separator.cell',
        '3 constant.numeric',
        '| punctuation.separator.cell',
        '| punctuation.separator.cell',
        '- constant.other.placeholder.dash',
        '| punctuation.separator.cell',
        '/ constant.other.placeholder.dash',
        '| punctuation.separator.cell',
      ],
    ],
    [
      '行政强制\t-2\t1,264.0385\t１２',
      [
        '行政强制 support.type.row',
        '-2 constant.numeric',
        '1,264.0385 constant.numeric',
        '１２ constant.numeric',
      ],
    ],
    [
      '具已获取信息 0 1',
      ['具已获取信息 support.type.row', '0 constant.numeric', '1 constant.numeric'],
    ],
  ])('has in %j its labels, headers and values', (text, pieces) => {
    expect(coloured(text)).toEqual(pieces);
  });

  test('tells a blank cell', () => {
    expect(scopesOf('|规章|   |0|', '   ')).toEqual(['constant.other.placeholder.blank']);
  });

  test.each(['规章制度不断完善', '其他方面', '行政许可事项全部公开', '无此类情形'])(
    'does not begin with the words %s',
    (text) => {
      expect(coloured(text)).toEqual([]);
    },
  );
});

describe('totals are bold', () => {
  test('in the last column of table three', () => {
    const text = '一、本年新收政府信息公开申请数量 11 12 13 14 15 16 81';
    expect(scopesOf(text, '81')).toEqual(['markup.bold', 'constant.numeric']);
    expect(scopesOf(text, '16')).toEqual(['constant.numeric']);
  });

  test('in each block of table four', () => {
    const text = '| 1 | 2 | 3 | 4 | 10 | 5 | 6 | 7 | 8 | 26 | 9 | 11 | 12 | 13 | 45 |';
    const bold = tokensOf(grammar, text).filter(({ scopes }) => scopes.includes('markup.bold'));
    expect(bold.map(({ start, end }) => text.slice(start, end))).toEqual(['10', '26', '45']);
  });

  test.each([
    '（七）总计 41 42 43\n四、结转下年度继续办理 3',
    '\t（七）总计\n\t41\n\t42\n\n\t四、结转下年度继续办理\n\t3',
    '| （七） 总 计 | 41 |\n| 四、结转下年度继续办理 | 3 |',
  ])('in the row of totals, up to the next label: %j', (text) => {
    expect(scopesOf(text, '41')).toContain('markup.bold');
    expect(scopesOf(text, '3')).toEqual(['constant.numeric']);
    expect(scopesOf(text, '四、结转下年度继续办理')).toEqual(['support.type.row']);
  });
});

describe('prose', () => {
  test.each([
    ['公开信息326条，占98.5%', ['326 constant.numeric', '98.5% constant.numeric']],
    ['自2024年1月1日起', ['2024年1月1日 variable.other.constant.date']],
    ['二〇二五年一月二十日', ['二〇二五年一月二十日 variable.other.constant.date']],
    ['发布于2025-01-20。', ['2025-01-20 variable.other.constant.date']],
    [
      '根据国办公开办函〔2021〕30号要求',
      ['国办公开办函〔2021〕30号 string.unquoted.document-number'],
    ],
    ['印发云政办发〔2023〕5号', ['云政办发〔2023〕5号 string.unquoted.document-number']],
    [
      '《政府信息公开条例》',
      [
        '《 punctuation.definition.string.begin',
        '政府信息公开条例 string.quoted.other.title',
        '》 punctuation.definition.string.end',
      ],
    ],
    [
      '20XX年××县，×月',
      [
        '20 constant.numeric',
        'XX invalid.illegal.placeholder',
        '×× invalid.illegal.placeholder',
        '× invalid.illegal.placeholder',
      ],
    ],
    ['长3×4米', ['3 constant.numeric', '4 constant.numeric']],
    [
      'https://example.gov.cn/xxgk/2024',
      ['https://example.gov.cn/xxgk/2024 markup.underline.link'],
    ],
    ['- 5 -', ['- 5 - comment.line.page-number']],
    ['第 5 页 共 9 页', ['第 5 页 共 9 页 comment.line.page-number']],
    ['上一篇：关于召开会议的通知', ['上一篇：关于召开会议的通知 comment.line.navigation']],
    ['正文[bookmark: _GoBack]', ['[bookmark: _GoBack] comment.block.bookmark']],
    ['- 一是加强培训', []],
  ])('has in %s what stands out', (text, pieces) => {
    expect(coloured(text)).toEqual(pieces);
  });

  test('leaves the line behind an unclosed 《 alone', () => {
    expect(coloured('按照《政府信息公开\n全年公开')).not.toContain(
      '全年公开 string.quoted.other.title',
    );
  });
});
