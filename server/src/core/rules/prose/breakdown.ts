import { proseFiguresOf } from '../../prose/bind.ts';
import type { ProseFigure } from '../../prose/prose-figure.ts';
import type { Sentence } from '../../prose/sentence.ts';
import type { Report } from '../../report/report.ts';
import { textOf } from '../../text/span.ts';
import { exampleProse } from '../helpers/prose-example.ts';
import type { Rule, RuleFinding } from '../rule.ts';

const NONE = { new: [0, 0, 0, 0, 0, 0, 0] };

/** Parts that a sentence lists do not add up to the whole that it names. */
export const proseBreakdown: Rule = {
  id: 'prose/breakdown',
  severity: 'warning',
  summary: {
    zh: '文字中分列的数与它们的合计不一致。',
    en: 'Figures that a sentence lists do not add up to its whole.',
  },
  reason: {
    zh: '一句话里“共……件，其中……件、……件”读的人会自己加一遍。',
    en: 'Readers add up a sentence that names a whole and its parts.',
  },
  remedy: {
    zh: '核对分列的各数与合计，改正写错的那一个。',
    en: 'Check the parts and the whole, and correct the wrong one.',
  },
  invalid: [
    {
      caption: {
        zh: '自然人4件加法人1件是5件，不是6件。',
        en: '4 of persons and 1 of organisations make 5, not 6.',
      },
      text: exampleProse('全年收到政府信息公开申请6件，其中自然人4件，法人或其他组织1件。', {
        requests: NONE,
      }),
    },
  ],
  valid: [
    {
      caption: { zh: '分列的数合计相符。', en: 'The parts add up.' },
      text: exampleProse('全年收到政府信息公开申请5件，其中自然人4件，法人或其他组织1件。', {
        requests: NONE,
      }),
    },
    {
      caption: {
        zh: '只举一部分的，不必等于合计。',
        en: 'A list that names only some parts need not add up.',
      },
      text: exampleProse('全年办结政府信息公开申请9件，其中予以公开3件，部分公开2件。', {
        requests: NONE,
      }),
    },
  ],
  check: (report) =>
    sentencesWithFigures(report)
      .flatMap(wrongBreakdowns)
      .map((breakdown) => finding(report.text, breakdown)),
  fixes: (report, { span }) =>
    sentencesWithFigures(report)
      .flatMap(wrongBreakdowns)
      .filter(({ whole }) => whole.span.start === span.start)
      .map(({ sum }) => ({
        title: { zh: `把合计改为 ${sum}`, en: `Change the whole to ${sum}` },
        grade: 'choice',
        edits: [{ span, text: String(sum) }],
      })),
};

/** The figures of each sentence that has enough of them for a whole and its parts. */
function sentencesWithFigures(report: Report): readonly (readonly ProseFigure[])[] {
  const sentences = new Map<Sentence, ProseFigure[]>();
  for (const figure of proseFiguresOf(report)) {
    const figures = sentences.get(figure.sentence);
    if (figures === undefined) sentences.set(figure.sentence, [figure]);
    else figures.push(figure);
  }
  return [...sentences.values()].filter(({ length }) => length > 2);
}

/** Groups of names that, all together, are a whole: rows of results, kinds of applicants, outcomes. */
const WHOLES: readonly (readonly (readonly string[])[])[] = [
  [['natural-person'], ['business', 'research', 'welfare', 'legal', 'other']],
  [['natural-person'], ['business'], ['research'], ['welfare'], ['legal'], ['other']],
  [['upheld'], ['corrected'], ['other'], ['pending']],
  [['r1'], ['r2'], ['r3.'], ['r4.'], ['r5.'], ['r6*']],
];

/** A whole that its parts do not make. */
interface Breakdown {
  readonly whole: ProseFigure;
  readonly parts: readonly ProseFigure[];
  /** What the parts make. */
  readonly sum: number;
}

/** @param figures those of one sentence. */
function wrongBreakdowns(figures: readonly ProseFigure[]): Breakdown[] {
  return figures.flatMap((whole, index) => {
    if (whole.subject.columns !== null || whole.number.approximate) return [];
    const parts = partsBehind(whole, figures.slice(index + 1));
    if (parts.length < 2 || parts.some(({ number }) => number.approximate)) return [];
    const sum = parts.reduce((total, { number }) => total + number.value, 0);
    const named = whole.number.value;
    const isWrong = isComplete(parts) ? sum !== named : sum > named;
    return isWrong ? [{ whole, parts, sum }] : [];
  });
}

/** The figures behind a whole that are its parts: other columns of its rows, or single results. */
function partsBehind(whole: ProseFigure, behind: readonly ProseFigure[]): ProseFigure[] {
  const { meaning } = whole.subject;
  const parts: ProseFigure[] = [];
  for (const figure of behind) {
    const { subject } = figure;
    const isColumn = subject.columns !== null && subject.meaning === meaning;
    const isResult = isHandled(whole) && subject.columns === null && resultOf(figure) !== null;
    if (!isColumn && !isResult) {
      // What is carried over, or another whole, ends the list.
      if (parts.length > 0) break;
      continue;
    }
    const [first] = parts;
    if (first !== undefined && (first.subject.columns === null) !== (subject.columns === null))
      break;
    parts.push(figure);
  }
  return parts;
}

function isHandled({ readings }: ProseFigure): boolean {
  return readings.some(({ terms }) => terms.some(({ rowTemplate }) => rowTemplate.id === 'r7'));
}

/** The one group of results that a figure counts; null when it counts anything else. */
function resultOf({ subject: { meaning } }: ProseFigure): string | null {
  const [first] = meaning.readings;
  const [rows] = first?.rows ?? [];
  return first?.rows.length === 1 && rows !== undefined && /^r[1-6][.*]?$/u.test(rows)
    ? rows
    : null;
}

/** Whether parts are all that there can be, each once. */
function isComplete(parts: readonly ProseFigure[]): boolean {
  const names = parts.map((part) => (part.subject.columns?.columns ?? [resultOf(part)]).join());
  return WHOLES.some(
    (whole) => whole.length === names.length && whole.every((each) => names.includes(each.join())),
  );
}

function finding(text: string, { whole, parts, sum }: Breakdown): RuleFinding {
  const formula = `${parts.map(({ number }) => number.value).join(' + ')} = ${sum}`;
  const { value } = whole.number;
  const said = textOf(text, whole.span);
  return {
    span: whole.span,
    message: {
      zh: `这句话分列的数加起来与合计不一致：${formula}，合计写的是 ${value}。请核对，改正写错的那一个。`,
      en: `The parts in this sentence do not add up to its whole: ${formula}, but the whole says ${value}. Check them and correct the wrong one.`,
    },
    related: parts.map(({ span, number }) => ({
      span,
      message: { zh: `分列的数：${number.value}`, en: `part: ${number.value}` },
    })),
    subject: { cell: whole.readings[0]?.terms[0]?.address ?? '', value: said },
  };
}
