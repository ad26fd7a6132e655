import type { Report } from '../../report/report.ts';
import { fileName } from '../../rules/helpers/file-name.ts';
import { type HandedOn, handedOn } from '../../rules/helpers/handed-on.ts';
import type { Localized } from '../../text/localized.ts';
import type { Neighbours } from '../../workspace/summary.ts';
import type { Block } from '../hover.ts';
import type { Place } from '../place.ts';

/** What the other year's report says of a cell of 上年结转 or 结转下年度; nothing without that year. */
export function yearBlocks(
  report: Report,
  place: Place | null,
  { previous, next }: Neighbours,
): Block[] {
  if (place?.kind !== 'cell' || place.table.id !== 'requests') return [];
  const { id } = place.row.template;
  if (id !== 'carried' && id !== 'next') return [];
  const columns = handedOn(report, id, id === 'carried' ? previous : next);
  return columns
    .filter(({ cell }) => cell === place.cell)
    .map((column) => ({ kind: 'text', text: yearText(column, id) }));
}

function yearText(
  { here, there, other: { file, summary } }: HandedOn,
  id: 'carried' | 'next',
): Localized {
  const mark = here === there ? '✓' : '✗';
  const name = fileName(file);
  const row =
    id === 'carried'
      ? { zh: '结转下年度', en: 'carried to next year' }
      : { zh: '上年结转', en: 'carried over from last year' };
  return {
    zh: `${mark} ${summary.year} 年报告（${name}）的${row.zh}：${there}${here === there ? '' : `，这里为 ${here}`}`,
    en: `${mark} ${row.en} in the report of ${summary.year} (${name}): ${there}${here === there ? '' : `, here ${here}`}`,
  };
}
