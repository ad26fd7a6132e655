import { describe, expect, it } from 'vitest';
import { fold } from '../text/fold.ts';
import { ARTICLE_SUMMARIES } from './articles.ts';
import { FORMAT_2019 } from './format-2019.ts';
import { FORMAT_2021 } from './format-2021.ts';
import { CURRENT_FORMAT, FORMATS, formatForYear, formatOf } from './formats.ts';
import { ASPECTS, SECTIONS } from './sections.ts';
import type { Format, RowTemplate, TableTemplate } from './template.ts';

const tables = FORMATS.flatMap((format) => Object.values(format.tables));
const named = tables.map((table) => [`${table.format} ${table.id}`, table] as const);

function ids(table: TableTemplate): string {
  return table.rows.map(({ id }) => id).join(' ');
}

/** `规章: 本年制发件数, …` for every row of a table. */
function rowsAndColumns({ rows }: TableTemplate): string[] {
  return rows.map((row) => `${row.label}: ${columnsOf(row)}`);
}

function columnsOf({ columns }: RowTemplate): string {
  return columns.map(({ label }) => label).join(', ');
}

describe('the six parts', () => {
  it('are numbered and worded as the notice has them', () => {
    expect(SECTIONS.map(({ number, title }) => `${number} ${title}`)).toEqual([
      '1 总体情况',
      '2 主动公开政府信息情况',
      '3 收到和处理政府信息公开申请情况',
      '4 政府信息公开行政复议、行政诉讼情况',
      '5 存在的主要问题及改进情况',
      '6 其他需要报告的事项',
    ]);
  });

  it('never share a title or variant, even folded', () => {
    const wordings = SECTIONS.flatMap(({ title, variants }) => [title, ...variants]).map((each) =>
      fold(each),
    );
    expect(new Set(wordings).size).toBe(wordings.length);
  });

  it('begin with five aspects, whose keywords are folded', () => {
    expect(ASPECTS.map(({ title }) => title)).toEqual([
      '主动公开',
      '依申请公开',
      '政府信息管理',
      '政府信息公开平台建设',
      '监督保障',
    ]);
    for (const keyword of ASPECTS.flatMap(({ keywords }) => keywords)) {
      expect(fold(keyword)).toBe(keyword);
    }
  });
});

describe('table two', () => {
  it('has the blocks, rows and columns of 2021', () => {
    expect(rowsAndColumns(FORMAT_2021.tables.disclosure)).toEqual([
      '规章: 本年制发件数, 本年废止件数, 现行有效件数',
      '行政规范性文件: 本年制发件数, 本年废止件数, 现行有效件数',
      '行政许可: 本年处理决定数量',
      '行政处罚: 本年处理决定数量',
      '行政强制: 本年处理决定数量',
      '行政事业性收费: 本年收费金额（单位：万元）',
    ]);
    expect(FORMAT_2021.tables.disclosure.blocks.map(({ heading }) => heading)).toEqual([
      '第二十条第（一）项',
      '第二十条第（五）项',
      '第二十条第（六）项',
      '第二十条第（八）项',
    ]);
  });

  it('has the blocks, rows and columns of 2019', () => {
    expect(rowsAndColumns(FORMAT_2019.tables.disclosure)).toEqual([
      '规章: 本年新制作数量, 本年新公开数量, 对外公开总数量',
      '规范性文件: 本年新制作数量, 本年新公开数量, 对外公开总数量',
      '行政许可: 上一年项目数量, 本年增/减, 处理决定数量',
      '其他对外管理服务事项: 上一年项目数量, 本年增/减, 处理决定数量',
      '行政处罚: 上一年项目数量, 本年增/减, 处理决定数量',
      '行政强制: 上一年项目数量, 本年增/减, 处理决定数量',
      '行政事业性收费: 上一年项目数量, 本年增/减',
      '政府集中采购: 采购项目数量, 采购总金额',
    ]);
  });

  it('counts everything but amounts and changes', () => {
    const quantities = [FORMAT_2021, FORMAT_2019].flatMap((format) =>
      format.tables.disclosure.rows.flatMap(({ columns }) =>
        columns.flatMap(({ id, quantity }) => (quantity === 'count' ? [] : `${id} ${quantity}`)),
      ),
    );
    expect([...new Set(quantities)]).toEqual(['fees amount', 'change change', 'amount amount']);
  });
});

describe('table three', () => {
  it('has 25 rows in 2021 and 23 in 2019, where （六） is one row', () => {
    expect(ids(FORMAT_2021.tables.requests)).toBe(
      'new carried r1 r2 r3.1 r3.2 r3.3 r3.4 r3.5 r3.6 r3.7 r3.8 r4.1 r4.2 r4.3 r5.1 r5.2 r5.3 r5.4 r5.5 r6.1 r6.2 r6.3 r7 next',
    );
    expect(ids(FORMAT_2019.tables.requests)).toBe(
      'new carried r1 r2 r3.1 r3.2 r3.3 r3.4 r3.5 r3.6 r3.7 r3.8 r4.1 r4.2 r4.3 r5.1 r5.2 r5.3 r5.4 r5.5 r6 r7 next',
    );
  });

  it('counts seven kinds of applicants in every row', () => {
    for (const row of [FORMAT_2021, FORMAT_2019].flatMap(({ tables: { requests } }) => [
      ...requests.rows,
    ])) {
      expect(columnsOf(row)).toBe(
        '自然人, 商业企业, 科研机构, 社会公益组织, 法律服务机构, 其他, 总计',
      );
    }
  });

  it('names the articles that each row rests on', () => {
    const articles = FORMAT_2021.tables.requests.rows.flatMap((row) =>
      row.articles.length === 0 ? [] : [`${row.id}: ${row.articles.map(shownArticle).join(' ')}`],
    );
    expect(articles).toEqual([
      'r1: 36(1,2)',
      'r2: 37',
      'r3.1: 14 36(3)',
      'r3.2: 14',
      'r3.3: 14',
      'r3.4: 15 32',
      'r3.5: 16§1',
      'r3.6: 16§2',
      'r3.7: 16§2',
      'r3.8: 36(7)',
      'r4.1: 36(4,5)',
      'r4.2: 38',
      'r4.3: 30?',
      'r5.1: 39§1',
      'r5.2: 36(6)',
      'r5.3: 39§2',
      'r5.4: 35',
      'r6.1: 30',
      'r6.2: 42',
    ]);
  });

  it('adds up r1 to r6 in r7, and never r7 itself or what is carried', () => {
    for (const { tables: all } of FORMATS) {
      const results = all.requests.relations.find(({ id }) => id === 'results-total');
      expect(results?.along).toBe('column');
      if (results?.along !== 'column') continue;
      expect(results.left).toEqual(['r7']);
      expect(results.right).toEqual(
        all.requests.rows.map(({ id }) => id).filter((id) => /^r[1-6]/u.test(id)),
      );
    }
  });
});

describe('table four', () => {
  it.each(FORMATS.map((format): [string, Format] => [format.id, format]))(
    'is three blocks of five in %s',
    (_, { tables: { review } }) => {
      expect(rowsAndColumns(review)).toEqual([
        '行政复议: 结果维持, 结果纠正, 其他结果, 尚未审结, 总计',
        '未经复议直接起诉: 结果维持, 结果纠正, 其他结果, 尚未审结, 总计',
        '复议后起诉: 结果维持, 结果纠正, 其他结果, 尚未审结, 总计',
      ]);
    },
  );
});

describe.each(named)('the data of %s', (_, table) => {
  it('names each row once and lists the rows of its blocks in order', () => {
    const all = table.rows.map(({ id }) => id);
    expect(new Set(all).size).toBe(all.length);
    expect(table.blocks.flatMap(({ rows }) => rows)).toEqual(table.rows);
  });

  it('names each column of a row once', () => {
    for (const { columns } of table.rows) {
      expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length);
    }
  });

  it('never gives two rows the same label', () => {
    const labels = table.rows.flatMap(({ label, aliases }) =>
      [...new Set([label, ...aliases])].map((each) => fold(each)),
    );
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('relates only rows and columns that are there', () => {
    const rows = new Map(table.rows.map((row) => [row.id, row]));
    for (const relation of table.relations) {
      if (relation.along === 'row') {
        for (const id of relation.rows) {
          const columns = rows.get(id)?.columns.map((column) => column.id) ?? [];
          expect([...relation.parts, relation.total]).toEqual(columns);
        }
      } else {
        const used = [...relation.left, ...relation.right, relation.subject];
        expect(used.filter((id) => !rows.has(id))).toEqual([]);
      }
    }
  });

  it('explains every row, and every article that a row names', () => {
    for (const { meaning, articles } of table.rows) {
      expect(meaning.zh).toMatch(/。$/u);
      expect(meaning.en).toMatch(/\.$/u);
      for (const { article } of articles) expect(ARTICLE_SUMMARIES).toHaveProperty(String(article));
    }
  });
});

describe('formatForYear', () => {
  it.each([
    [2019, '2019'],
    [2020, '2019'],
    [2021, '2021'],
    [2030, '2021'],
    [2008, '2021'],
    [null, '2021'],
  ])('gives for %s the format of %s', (year, id) => {
    expect(formatForYear(year).id).toBe(id);
  });

  it('finds formats by their id, and today’s is the one without an end', () => {
    for (const format of FORMATS) expect(formatOf(format.id)).toBe(format);
    expect(CURRENT_FORMAT.years.to).toBeNull();
    expect(FORMATS.filter(({ years }) => years.to === null)).toEqual([CURRENT_FORMAT]);
  });
});

/** 36(4,5) for items, 16§2 for a paragraph, ? for a reference that no text at hand confirms. */
function shownArticle({ article, paragraph, items, verified }: RowTemplate['articles'][number]) {
  const part = items.length > 0 ? `(${items.join(',')})` : '';
  return `${article}${paragraph === null ? '' : `§${paragraph}`}${part}${verified ? '' : '?'}`;
}
