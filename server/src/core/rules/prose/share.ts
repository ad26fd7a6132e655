import { isShareOf, type ProseShare, proseSharesOf } from '../../prose/shares.ts';
import { textOf } from '../../text/span.ts';
import type { Fix } from '../fix.ts';
import { exampleProse } from '../helpers/prose-example.ts';
import { readingCells } from '../helpers/reading-text.ts';
import type { Rule, RuleFinding } from '../rule.ts';

const REQUESTS = {
  new: [3, 1, 0, 0, 0, 0, 4],
  r1: [3, 1, 0, 0, 0, 0, 4],
  r7: [3, 1, 0, 0, 0, 0, 4],
};

/** A percentage of the prose that the figures do not make. */
export const proseShare: Rule = {
  id: 'prose/share',
  severity: 'warning',
  summary: {
    zh: '文字中的百分比与数据不一致。',
    en: 'A percentage of the prose does not follow from the figures.',
  },
  reason: {
    zh: '数据改过以后，占比常常忘了重算。',
    en: 'When figures change, shares are often not worked out again.',
  },
  remedy: {
    zh: '用表格中的数重新计算，改正百分比。',
    en: 'Work the share out from the table again.',
  },
  invalid: [
    {
      caption: { zh: '4件中的3件是75%。', en: '3 of 4 are 75 %.' },
      text: exampleProse('全年收到政府信息公开申请4件，其中自然人3件，占70%。', {
        requests: REQUESTS,
      }),
    },
  ],
  valid: [
    {
      caption: { zh: '占比相符。', en: 'The share is right.' },
      text: exampleProse('全年收到政府信息公开申请4件，其中自然人3件，占申请总数的75%。', {
        requests: REQUESTS,
      }),
    },
    {
      caption: { zh: '同比的百分比不是占比。', en: 'A change against last year is no share.' },
      text: exampleProse('全年收到政府信息公开申请4件，同比增长33%，按期答复率100%。', {
        requests: REQUESTS,
      }),
    },
  ],
  check: (report) =>
    proseSharesOf(report).flatMap((share) =>
      isShareOf(share) ? [] : [finding(report.text, share)],
    ),
  fixes: (report, { span }) => {
    const share = proseSharesOf(report).find((each) => each.span.start === span.start);
    if (share === undefined) return [];
    const { number, of, wholes } = share;
    const known = wholes.filter(({ value }) => value !== null && value >= of.number.value);
    const shares = new Map(
      known.map(({ value, name }) => [
        percent(of.number.value / (value ?? 1), number.decimals),
        name,
      ]),
    );
    return [...shares].map(
      ([right, name]): Fix => ({
        title: {
          zh: `把占比改为 ${right}（${name.zh}）`,
          en: `Change the share to ${right} (${name.en})`,
        },
        grade: 'choice',
        edits: [{ span, text: right.slice(0, -1) }],
      }),
    );
  },
};

function finding(text: string, share: ProseShare): RuleFinding {
  const { span, of, wholes } = share;
  const part = of.number.value;
  const tried = [...new Set(wholes.map(({ value }) => value))].flatMap((value) =>
    value === null || value === 0
      ? []
      : [`${part} ÷ ${value} = ${percent(part / value, share.number.decimals)}`],
  );
  const said = textOf(text, span);
  return {
    span,
    message: {
      zh: `百分比写的是 ${said}%，按数据计算应为：${tried.join('，')}。请改正百分比，或者核对前面的数。`,
      en: `The share says ${said}%; the figures make: ${tried.join(', ')}. Correct the share, or check the figure before it.`,
    },
    related: readingCells(wholes),
    subject: { cell: of.readings[0]?.terms[0]?.address ?? '', value: said },
  };
}

/** At least one decimal, so that a share that was rounded to whole numbers can be told from another. */
function percent(share: number, decimals: number): string {
  return `${(share * 100).toFixed(Math.max(1, decimals))}%`;
}
