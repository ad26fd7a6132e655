import type { Report } from '../report/report.ts';
import type { Span } from '../text/span.ts';
import { proseFiguresOf } from './bind.ts';
import { numbersIn, type WrittenNumber } from './numbers.ts';
import type { ProseFigure } from './prose-figure.ts';
import { type Reading, readingIn } from './reading.ts';
import { isOtherPeriod } from './scope.ts';
import { spanIn } from './sentence.ts';
import { SIGN } from './signs.ts';

/** A percentage that says how much a figure in front of it is of a whole: 自然人30件，占88.2%. */
export interface ProseShare {
  /** The number without its sign, in the report. */
  readonly span: Span;
  readonly number: WrittenNumber;
  /** The figure whose share it is. */
  readonly of: ProseFigure;
  /** Every whole that it may be a share of. */
  readonly wholes: readonly Reading[];
}

/** The shares of a report's prose whose figure is known, in the order of the text. */
export function proseSharesOf(report: Report): readonly ProseShare[] {
  return proseFiguresOf(report).flatMap((figure, index, all) => {
    const next = all[index + 1];
    const { sentence, number } = figure;
    if ((sentence.signs & SIGN.percent) === 0) return [];
    const end =
      next !== undefined && next.sentence === sentence ? next.number.from : sentence.text.length;
    const behind = sentence.text.slice(number.end, end);
    const found = SHARE.exec(behind);
    if (
      found === null ||
      isOtherPeriod(behind.slice(0, found[0].length), report.year?.value ?? null)
    ) {
      return [];
    }
    const at = number.end + found[0].length;
    const share = numbersIn(sentence.text).find((each) => each.from === at && each.unit === '%');
    if (share === undefined) return [];
    return [
      {
        span: spanIn(sentence, share.from, share.to),
        number: share,
        of: figure,
        wholes: wholesOf(report, figure),
      },
    ];
  });
}

/** From behind the figure's unit to the percentage: 「，占申请总数的」. */
const SHARE = /^[，、（]?(?:约)?(?:占比?|比例为?)[^，；。\d]{0,16}(?=\d)/u;

/** Whether a share is what its figure and one of the wholes make, as far as its decimals tell. */
export function isShareOf({ number, of, wholes }: ProseShare): boolean {
  if (wholes.length === 0) return true;
  return wholes.some(({ value }) => {
    if (value === null || value === 0) return true;
    const exact = (of.number.value / value) * 100;
    // Rounded or cut off behind the last decimal: both are common.
    const step = 10 ** -number.decimals;
    return Math.abs(exact - number.value) < step * (number.approximate ? 10 : 1);
  });
}

function wholesOf(report: Report, { subject, sentence }: ProseFigure): Reading[] {
  const { table } = subject.meaning;
  const tables = table === 'requests' ? REQUEST_WHOLES : table === 'review' ? REVIEW_WHOLES : [];
  const known = tables.flatMap((each) => readingIn(report, table, each, TOTAL) ?? []);
  // A whole that the sentence itself names counts too, whatever it is.
  const named = proseFiguresOf(report)
    .filter((each) => each.sentence === sentence && each.subject.columns === null)
    .map(
      ({ number, readings }): Reading => ({
        name: readings[0]?.name ?? { zh: '', en: '' },
        terms: readings[0]?.terms ?? [],
        value: number.value,
      }),
    );
  return [...known, ...named];
}

const TOTAL = ['total'];
const REQUEST_WHOLES = [
  { rows: ['new'], name: { zh: '本年新收', en: 'received this year' } },
  {
    rows: ['new', 'carried'],
    name: { zh: '新收与上年结转之和', en: 'received plus carried over' },
  },
  { rows: ['r7'], name: { zh: '办理结果总计', en: 'total of all results' } },
];
const REVIEW_WHOLES = [
  { rows: ['reconsideration'], name: { zh: '行政复议', en: 'administrative reviews' } },
  {
    rows: ['litigation-direct', 'litigation-after-review'],
    name: { zh: '行政诉讼合计', en: 'lawsuits of both kinds' },
  },
  {
    rows: ['reconsideration', 'litigation-direct', 'litigation-after-review'],
    name: { zh: '行政复议和行政诉讼合计', en: 'reviews and lawsuits together' },
  },
];
