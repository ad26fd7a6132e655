import { agreedReading, type ProseFigure } from '../../prose/prose-figure.ts';
import type { Reading } from '../../prose/reading.ts';
import { isNarrow } from '../../prose/scope.ts';
import { shortColumnName, shortRowName } from '../../relations/names.ts';
import type { Localized } from '../../text/localized.ts';
import type { Block } from '../hover.ts';

/** More cells than this are not added up before the reader's eyes. */
const MOST_ADDENDS = 4;

/**
 * Explains a figure of the prose: the cells that it means, or, where none agrees, everything that it
 * may mean with what the table says.
 */
export function proseBlocks(figure: ProseFigure): Block[] {
  const { number, readings } = figure;
  const agreed = agreedReading(figure);
  const said = `${number.value}${number.unit}`;
  const others = readings.filter((reading) => reading !== agreed);
  return [
    { kind: 'heading', text: { zh: `文字中的 ${said}`, en: `${said} in the prose` } },
    ...(agreed === null ? [] : [line('✓', agreed)]),
    ...others.map((reading) =>
      line(reading.value === null ? '?' : agreed === null ? '✗' : '·', reading),
    ),
    ...conclusion(figure, agreed),
  ];
}

/** 「✗ 本年新收：表格中为 4」, 「✓ 新收与上年结转之和：2 + 1 = 3」. */
function line(mark: string, { name, terms, value }: Reading): Block {
  const cells = terms.map(
    ({ rowTemplate, column }) => `${shortRowName(rowTemplate)} · ${shortColumnName(column)}`,
  );
  const [only] = cells.length === 1 ? cells : [];
  const place: Localized =
    only === undefined ? { zh: '', en: '' } : { zh: `（${only}）`, en: ` (${only})` };
  const amount = value === null ? UNKNOWN : same(sumText({ terms, value }));
  return {
    kind: 'text',
    text: {
      zh: `${mark} ${name.zh}${place.zh}：${amount.zh}`,
      en: `${mark} ${name.en}${place.en}: ${amount.en}`,
    },
  };
}

function sumText({ terms, value }: Pick<Reading, 'terms' | 'value'>): string {
  const addends = terms.flatMap(({ cell }) => (cell?.value == null ? [] : [cell.value]));
  const filled = addends.filter((each) => each !== 0);
  const isShown = filled.length > 1 && filled.length <= MOST_ADDENDS;
  return isShown ? `${filled.join(' + ')} = ${value}` : String(value);
}

function conclusion(figure: ProseFigure, agreed: Reading | null): Block[] {
  if (agreed !== null || figure.readings.every(({ value }) => value === null)) return [];
  return [{ kind: 'text', text: isNarrow(figure) ? NARROW : DIFFERS }];
}

function same(text: string): Localized {
  return { zh: text, en: text };
}

const UNKNOWN: Localized = {
  zh: '有的格缺少数值或者无法辨认',
  en: 'cells are missing or unreadable',
};
const DIFFERS: Localized = {
  zh: '表格中没有与它相符的数。',
  en: 'No figure of the tables agrees with it.',
};
const NARROW: Localized = {
  zh: '表格中没有与它相符的数；这句话的范围可能与表格不同。',
  en: 'No figure of the tables agrees with it; the sentence may speak of another scope.',
};
