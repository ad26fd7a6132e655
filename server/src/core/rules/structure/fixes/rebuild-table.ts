import type { TableContent } from '../../../print/content.ts';
import { replaceTable } from '../../../print/lay-out-table.ts';
import { printTableLike } from '../../../print/print-table-like.ts';
import { readContent } from '../../../print/read-content.ts';
import { type TableLayout, tableLayoutOf } from '../../../print/table-layout.ts';
import { readReport } from '../../../report/read.ts';
import type { Report, Table } from '../../../report/report.ts';
import type { TableTemplate } from '../../../template/template.ts';
import { lineEndOf } from '../../../text/line-end.ts';
import type { Localized } from '../../../text/localized.ts';
import { textOf } from '../../../text/span.ts';
import type { Fix } from '../../fix.ts';
import { type Conversion, convertContent } from './convert-content.ts';

/**
 * Rebuilds a table in another format where it stands: in its own layout, or, where that cannot hold
 * the blanks that are left open (figures set apart by spaces), in the canonical one.
 */
export function rebuildTable(
  report: Report,
  table: Table,
  template: TableTemplate,
  name: Localized,
): Fix | null {
  const { text } = report;
  const read = readContent(report, table);
  if (read === null) return null;
  const conversion = convertContent(read.content, template);
  const own = tableLayoutOf(report, table);
  const layout = own !== null && canHold(conversion.content, own) ? own : null;
  const printed = printTableLike(conversion.content, layout, lineEndOf(text));
  const edit = replaceTable(text, read, printed, layout === null || layout.hasRule);
  if (edit === null) return null;
  return {
    title: titleOf(conversion, name),
    grade: 'choice',
    edits: [edit],
    leaves: ['table/blank-cell'],
  };
}

/** Whether a table printed in a layout reads as what it says, cell by cell. */
function canHold(content: TableContent, layout: TableLayout): boolean {
  const printed = printTableLike(content, layout, '\n');
  const report = readReport(`${printed}\n`, null);
  const table = report.tables[content.template.id];
  return content.rows.every(({ template, cells }) => {
    if (template === null) return true;
    const row = table?.rows.find((each) => each?.template === template);
    const values = row?.values.map(({ span }) => textOf(report.text, span)) ?? [];
    return values.length === cells.length && values.every((value, at) => value === cells[at]);
  });
}

function titleOf({ kept, open, dropped, divided }: Conversion, name: Localized): Localized {
  const [zh, en]: [string[], string[]] = [[], []];
  if (divided !== null) {
    zh.push(`“${divided.from.label}”的数全部列入“${divided.to.label}”，请再分到各项`);
    en.push(`all of “${divided.from.label}” goes to “${divided.to.label}” until you divide it`);
  }
  if (open > 0) {
    const labels = kept.map(({ label }) => label);
    zh.push(labels.length === 0 ? '原有数据都不能沿用' : `只保留${labels.join('、')}的数`);
    en.push(labels.length === 0 ? 'no figure can be kept' : `only ${labels.join(', ')} kept`);
    zh.push(`留空 ${open} 格待填`);
    en.push(`${open} ${open === 1 ? 'cell' : 'cells'} left blank`);
  } else {
    zh.push(divided === null ? '数据全部保留' : '其余数据不变');
    en.push(divided === null ? 'every figure kept' : 'everything else as it is');
  }
  if (dropped.length > 0) {
    const labels = dropped.map(({ label }) => label);
    zh.push(`去掉${labels.join('、')}`);
    en.push(`without ${labels.join(', ')}`);
  }
  return {
    zh: `按现行格式重做${name.zh}：${zh.join('，')}`,
    en: `Rebuild ${name.en.replace('The', 'the')} in the present format: ${en.join(', ')}`,
  };
}
