import { proseFiguresOf } from '../../prose/bind.ts';
import { agrees, type ProseFigure } from '../../prose/prose-figure.ts';
import { isNarrow } from '../../prose/scope.ts';
import { slipBetween } from '../../relations/correction/slip.ts';
import type { Report } from '../../report/report.ts';
import type { Localized } from '../../text/localized.ts';
import { textOf } from '../../text/span.ts';
import type { Fix } from '../fix.ts';
import { figureFix } from '../helpers/figure-fix.ts';
import { exampleProse } from '../helpers/prose-example.ts';
import { readingCells, readingsText } from '../helpers/reading-text.ts';
import type { Rule, RuleFinding } from '../rule.ts';

const RECEIVED = { new: [2, 0, 0, 0, 0, 0, 2], carried: [1, 0, 0, 0, 0, 0, 1] };
const ANSWERED = { r1: [3, 0, 0, 0, 0, 0, 3], r7: [3, 0, 0, 0, 0, 0, 3] };

/** A figure of the prose that agrees with no figure of the tables that it can mean. */
export const proseCount: Rule = {
  id: 'prose/count',
  severity: 'warning',
  summary: {
    zh: '文字中的数与表格不一致。',
    en: 'A figure of the prose agrees with no figure of the tables.',
  },
  reason: {
    zh: '同一件事在文字和表格中各写一遍，改了一处常常忘了另一处；检查时两边会对照。',
    en: 'The same thing is said in words and in a table, and one is often changed without the other; inspections compare them.',
  },
  remedy: {
    zh: '核对台账，改正文字或者表格。文字说的范围本来就与表格不同时，写明范围。',
    en: 'Look at the register, and correct the prose or the table. Where the prose means something else, say so.',
  },
  invalid: [
    {
      caption: {
        zh: '文字写收到5件，表格里新收2件、上年结转1件。',
        en: 'The prose says 5 received; the table says 2 new and 1 carried over.',
      },
      text: exampleProse('全年收到政府信息公开申请5件。', {
        requests: { ...RECEIVED, ...ANSWERED },
      }),
    },
  ],
  valid: [
    {
      caption: {
        zh: '“受理”可以包括上年结转的。',
        en: '受理 may include what was carried over.',
      },
      text: exampleProse('全年受理政府信息公开申请3件，均已答复。', {
        requests: { ...RECEIVED, ...ANSWERED },
      }),
    },
    {
      caption: {
        zh: '按渠道分的数、别的事情的数，表格里没有。',
        en: 'Figures by channel, and of other matters, are in no table.',
      },
      text: exampleProse(
        '通过网站收到政府信息公开申请1件，办理人大代表建议48件，比上年增加12件。',
        { requests: { ...RECEIVED, ...ANSWERED } },
      ),
    },
  ],
  check: (report) =>
    proseFiguresOf(report).flatMap((figure) => {
      if (agrees(figure)) return [];
      const near = isNear(figure);
      // A narrower scope and no figure near it: most probably it means something else.
      const narrow = isNarrow(figure);
      if (narrow && !near) return [];
      return [finding(report.text, figure, { near, narrow })];
    }),
  fixes: (report, { span }) => {
    const figure = proseFiguresOf(report).find((each) => each.span.start === span.start);
    return figure === undefined ? [] : [...proseFixes(figure), ...tableFixes(report, figure)];
  },
};

/** Writes into the prose what the table says: one choice for each value that a reading comes to. */
function proseFixes({ span, number, readings }: ProseFigure): Fix[] {
  const values = new Map(readings.map((reading) => [reading.value, reading] as const));
  return [...values].flatMap(([value, { name }]): Fix[] => {
    if (value === null) return [];
    return [
      {
        title: {
          zh: `把文字中的 ${number.value} 改为 ${value}（${name.zh}）`,
          en: `Change ${number.value} in the prose to ${value} (${name.en})`,
        },
        grade: 'choice',
        edits: [{ span, text: String(value) }],
      },
    ];
  });
}

/** Writes into the table what the prose says, where that is one cell. */
function tableFixes({ text }: Report, { number, readings }: ProseFigure): Fix[] {
  if (number.approximate) return [];
  return readings.flatMap(({ terms: [term, ...others] }) => {
    if (term === undefined || others.length > 0 || term.row === null || term.cell === null)
      return [];
    const { row, column, cell } = term;
    return figureFix(text, [{ row, column, cell, to: number.value }], 'choice');
  });
}

interface Judgement {
  /** Whether some reading is near the figure. */
  readonly near: boolean;
  /** Whether the sentence may have another scope. */
  readonly narrow: boolean;
}

function finding(text: string, figure: ProseFigure, { near, narrow }: Judgement): RuleFinding {
  const { span, readings } = figure;
  const said = saidAround(figure);
  const tried = readingsText(readings);
  const hint = narrow ? NARROW_SCOPE : COMPARE;
  const found: RuleFinding = {
    span,
    message: {
      zh: `文字写“${said}”，表格中没有与它相符的数：${tried.zh}。${hint.zh}`,
      en: `The prose says “${said}”; no figure of the table agrees: ${tried.en}. ${hint.en}`,
    },
    related: readingCells(readings),
    subject: { cell: readings[0]?.terms[0]?.address ?? '', value: textOf(text, span) },
  };
  return narrow || !near ? { ...found, severity: 'information' } : found;
}

const COMPARE: Localized = {
  zh: '请对照台账，改正文字或者表格。',
  en: 'Compare with the register, and correct the prose or the table.',
};
const NARROW_SCOPE: Localized = {
  zh: '这句话的范围可能与表格不同；如果相同，请改正其中一处。',
  en: 'The sentence may speak of another scope than the table; if it does not, correct one of them.',
};

/** The number with a few words before it and its unit behind it. */
function saidAround({ sentence, number }: ProseFigure): string {
  const before = sentence.text.slice(Math.max(0, number.from - 14), number.from);
  const words = before.slice(before.search(/(?<![^，；：。、）])[^，；：。、）]*$/u));
  const cut = words.length === before.length && number.from > before.length ? '…' : '';
  return cut + words + sentence.text.slice(number.from, number.end);
}

/** Whether some reading is so near that the figure can hardly mean anything else. */
function isNear({ number, readings }: ProseFigure): boolean {
  return readings.some(({ value }) => {
    if (value === null) return false;
    const apart = Math.abs(value - number.value);
    return (
      apart <= Math.max(5, Math.max(value, number.value) / 2) ||
      slipBetween(String(number.value), String(value)) !== null
    );
  });
}
