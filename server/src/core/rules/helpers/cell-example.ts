/** Texts of tables that the documentation of several rules shares; invented figures. */

/** What stands in the cells of table two, row by row; a row that is null is left out. */
interface DisclosureExample {
  readonly regulations?: readonly (number | string)[] | null;
  readonly documents?: readonly (number | string)[] | null;
  readonly licences?: number | string | null;
  readonly penalties?: number | string | null;
  readonly coercion?: number | string | null;
  readonly fees?: number | string | null;
}

/** Part two of a report in the format of 2021, with zeros wherever nothing else is given. */
export function exampleDisclosure(cells: DisclosureExample): string {
  const { regulations = [0, 0, 0], documents = [0, 0, 0], licences = 0 } = cells;
  const { penalties = 0, coercion = 0, fees = 0 } = cells;
  return [
    '二、主动公开政府信息情况',
    '',
    ...block(
      '第二十条第（一）项',
      ['本年制发件数', '本年废止件数', '现行有效件数'],
      [
        ['规章', regulations],
        ['行政规范性文件', documents],
      ],
    ),
    ...block('第二十条第（五）项', ['本年处理决定数量'], [['行政许可', single(licences)]]),
    ...block(
      '第二十条第（六）项',
      ['本年处理决定数量'],
      [
        ['行政处罚', single(penalties)],
        ['行政强制', single(coercion)],
      ],
    ),
    ...block(
      '第二十条第（八）项',
      ['本年收费金额（单位：万元）'],
      [['行政事业性收费', single(fees)]],
    ),
  ].join('\n');
}

type Values = readonly (number | string)[] | null;

function single(value: number | string | null): Values {
  return value === null ? null : [value];
}

function block(
  heading: string,
  columns: readonly string[],
  rows: readonly (readonly [label: string, values: Values])[],
): string[] {
  const given = rows.filter(([, values]) => values !== null);
  if (given.length === 0) return [];
  return [
    heading,
    '',
    line(['信息内容', ...columns]),
    line(['---', ...columns.map(() => '---')]),
    ...given.map(([label, values]) => line([label, ...(values ?? [])])),
    '',
  ];
}

function line(cells: readonly (number | string)[]): string {
  return `| ${cells.join(' | ')} |`;
}
