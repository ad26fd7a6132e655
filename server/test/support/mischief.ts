import type { TableId } from '../../src/core/template/template.ts';
import { withHeadings, withoutHeadings } from './disguise/headings.ts';
import { DISGUISES } from './disguise.ts';
import {
  doubleRow,
  insertForeignRow,
  relabelRow,
  removeRow,
  setCell,
  shortenRow,
} from './edits.ts';
import type { ReportModel } from './report-model.ts';

/** What goes wrong with a report: in what it says, or in how it is written down. */
export interface Mischief {
  readonly model?: (model: ReportModel) => ReportModel;
  readonly text?: (text: string) => string;
}

/** One for each kind of fault that a fix is for, by name; none depends on the layout. */
export const MISCHIEF: Readonly<Record<string, Mischief>> = {
  'a mistyped number': inCell('requests', 2, 0, (value) => `${Number(value) + 10}`),
  'two mistyped numbers': both(
    inCell('requests', 2, 0, (value) => `${Number(value) + 10}`),
    inCell('requests', 8, 3, (value) => `${Number(value) + 7}`),
  ),
  'a wrong total': inCell('requests', 0, 6, (value) => `${Number(value) + 1}`),
  'a wrong carry-over': inCell('requests', -1, 1, (value) => `${Number(value) + 3}`),
  'a wrong total of reviews': inCell('review', 0, 4, (value) => `${Number(value) + 2}`),
  'a blank total': both(
    inCell('requests', 0, 0, plus(1)),
    inCell('requests', 0, 6, () => ''),
  ),
  'a blank cell': inCell('requests', 3, 2, () => ''),
  'a dash': inCell('requests', 4, 2, () => '—'),
  'a unit': inCell('requests', 2, 0, (value) => `${value}件`),
  'a fee in yuan': inCell('disclosure', -1, -1, () => '2510000元'),
  'a large fee': inCell('disclosure', -1, -1, () => '2510000'),
  'a note': inCell('requests', 2, 0, (value) => `${value}（其中上门1件）`),
  'a negative number': inCell('requests', 5, 1, () => '-3'),
  'a decimal number': inCell('requests', 5, 1, () => '3.5'),
  'a word for a number': inCell('requests', 5, 1, () => '约四十'),
  'a split number': inCell('requests', 2, 0, (value) =>
    `${Number(value) + 1000}`.replace(/^1/u, '1 '),
  ),
  'a missing row': { model: (model) => removeRow(model, 'requests', 6) },
  'a doubled row': { model: (model) => doubleRow(model, 'requests', 6) },
  'a foreign row': {
    model: (model) =>
      insertForeignRow(model, 'requests', 6, '其中：通过信函方式提出', [...'0000000']),
  },
  'a short row': { model: (model) => shortenRow(model, 'requests', 6, 5) },
  'a slip in a label': {
    model: (model) => relabelRow(model, 'requests', 4, (label) => label.replace('公开', '公丌')),
  },
  'Arabic numerals': { text: (text) => withHeadings(text, 'arabic') },
  'bracketed numerals': { text: (text) => withHeadings(text, 'bracketed') },
  'other wordings of headings': { text: (text) => withHeadings(text, 'variant') },
  'a lost heading': { text: (text) => withoutHeadings(text, ['problems']) },
  'a lost heading above a table': { text: (text) => withoutHeadings(text, ['requests']) },
  'a doubled numeral': { text: (text) => text.replace('五、存在', '四、存在') },
  'a lost part': { text: (text) => text.replace(/^(?:## )?六、其他[\s\S]*(?=\n\n)/mu, '') },
  'a lost title': { text: (text) => text.replace(/^.*\n/u, '') },
  'a title without a year': { text: (text) => text.replace(/\d{4}年政府信息/u, '政府信息') },
  'a silent aspect': { text: (text) => text.replace(/^.*（五）监督保障.*\n/mu, '') },
  'page numbers': { text: disguise('page numbers') },
  'site chrome': { text: disguise('site chrome') },
  radicals: { text: disguise('all radicals') },
};

function inCell(
  table: TableId,
  row: number,
  column: number,
  change: (value: string) => string,
): Mischief {
  return {
    model(model) {
      const { rows } = model.tables[table];
      const at = row < 0 ? rows.length + row : row;
      const values = rows[at]?.values ?? [];
      const index = column < 0 ? values.length + column : column;
      return setCell(model, table, at, index, change(values[index] ?? ''));
    },
  };
}

function plus(number: number): (value: string) => string {
  return (value) => `${Number(value) + number}`;
}

function both(first: Mischief, second: Mischief): Mischief {
  return { model: (model) => second.model?.(first.model?.(model) ?? model) ?? model };
}

function disguise(name: string): (text: string) => string {
  return (text) => DISGUISES[name]?.(text) ?? text;
}
