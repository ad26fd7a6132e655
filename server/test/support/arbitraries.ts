import fc from 'fast-check';
import { formatOf } from '../../src/core/template/formats.ts';
import type { ColumnTemplate, FormatId, TableId } from '../../src/core/template/template.ts';
import type { Figures } from './consistent-figures.ts';
import { consistentModel, type ReportModel, type TableModel } from './report-model.ts';

/** Any consistent report: invented organ, any year, any format in each table, any figures. */
export function reportModels(): fc.Arbitrary<ReportModel> {
  return fc
    .record({
      organ: organs(),
      year: fc.integer({ min: 2019, max: 2027 }),
      disclosure: tables('disclosure'),
      requests: tables('requests'),
      review: tables('review'),
    })
    .map(({ organ, year, disclosure, requests, review }) =>
      describedShort(
        consistentModel({
          organ,
          year,
          formats: {
            disclosure: disclosure.format,
            requests: requests.format,
            review: review.format,
          },
          figures: {
            disclosure: disclosure.figures,
            requests: requests.figures,
            review: review.figures,
          },
        }),
      ),
    );
}

/** Lets a counterexample show the rows that are not all zero instead of the whole model. */
function describedShort(model: ReportModel): ReportModel {
  const { organ, year, tables } = model;
  const table = ({ format, rows }: TableModel) => {
    const telling = rows.filter(({ values }) => values.some((value) => value !== '0'));
    return `${format} ${telling.map(({ id, values }) => `${id}: ${values.join(' ')}`).join(', ')}`;
  };
  const text = [`${organ} ${year}`, ...Object.values(tables).map(table)].join(' | ');
  return Object.assign(model, { [fc.toStringMethod]: () => text });
}

/** The name of an organ that does not exist. */
function organs(): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.constantFrom('云溪县', '青禾市', '澄湾市', '白石岭区', '鹿鸣区', '松涛镇'),
      fc.constantFrom('人民政府', '人民政府办公室', '统计局', '水利局', '教育局', '市场监督管理局'),
    )
    .map(([place, office]) => place + office);
}

/** A format and free numbers for each of its cells; what follows from others is computed later. */
function tables(id: TableId): fc.Arbitrary<{ format: FormatId; figures: Figures }> {
  return fc.constantFrom<FormatId>('2021', '2019').chain((format) => {
    const rows = formatOf(format).tables[id].rows;
    const figures = fc.record(
      Object.fromEntries(rows.map((row) => [row.id, fc.tuple(...row.columns.map(numbers))])),
    );
    return figures.map((each) => ({ format, figures: each }));
  });
}

/** A number that a column may hold; mostly 0, as in real reports. */
function numbers({ quantity }: ColumnTemplate): fc.Arbitrary<number> {
  switch (quantity) {
    case 'count':
      return fc.oneof(
        { weight: 5, arbitrary: fc.constant(0) },
        { weight: 3, arbitrary: fc.nat({ max: 30 }) },
        { weight: 1, arbitrary: fc.nat({ max: 3000 }) },
      );
    case 'change':
      return fc.integer({ min: -40, max: 40 });
    case 'amount':
      return fc.nat({ max: 30_000_000 }).map((tenThousandths) => tenThousandths / 10_000);
  }
}
