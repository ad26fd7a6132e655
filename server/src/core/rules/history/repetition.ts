import type { Report, Section } from '../../report/report.ts';
import { ENOUGH_PROSE, ownProse } from '../../workspace/own-prose.ts';
import { containment, shinglesOf } from '../../workspace/shingles.ts';
import { type FiledSummary, NO_NEIGHBOURS, type SummaryProse } from '../../workspace/summary.ts';
import { fileName } from '../helpers/file-name.ts';
import { firstLineOf } from '../helpers/section-line.ts';
import type { Rule, RuleFinding } from '../rule.ts';

/** Inspections that punish repetition draw the line here. */
const TOO_MUCH = 0.5;

const YESTERDAY =
  '一是政策解读的形式还不够丰富，多以文字为主，图表和视频偏少，群众理解起来有一定困难；二是基层单位专职人员不足，更新栏目不够及时，个别栏目几个月没有新内容；三是对群众咨询的回应质量参差不齐，答复口径不统一。下一步将针对上述问题逐项整改：增加图解和短视频，安排业务骨干轮流值守栏目，编印常见问题答复口径并定期更新，确保回应及时准确。';
const TODAY =
  '一是数据资源目录尚未覆盖全部业务系统，跨部门共享接口数量有限；二是老年人使用移动端办事仍有障碍，线下窗口辅导力量薄弱；三是规范性文件清理周期偏长，失效文件标注滞后。改进措施包括：完成三个业务系统接入，在便民服务中心设置辅导岗并培训志愿者，把清理周期由两年缩短为半年，清理结果当月向社会公布，并接受人大代表和媒体监督。';

const year = (value: number, problems: string) =>
  `云溪县水务局${value}年政府信息公开工作年度报告\n\n五、存在的主要问题及改进情况\n${problems}\n\n六、其他需要报告的事项\n无\n`;

/** Prose taken over from last year's report, part by part. */
export const repetition: Rule = {
  id: 'history/repetition',
  severity: 'warning',
  summary: {
    zh: '一个部分的文字一半以上与上一年度报告相同。',
    en: 'More than half of a part’s prose is last year’s.',
  },
  reason: {
    zh: '有的地方在检查中对照两年的报告，文字重复超过一半的要扣分、通报；读者也看不出这一年做了什么。',
    en: 'Some inspections compare two years and mark down reports more than half of whose prose is repeated; nor can readers see what was done this year.',
  },
  remedy: {
    zh: '按本年度的实际情况改写这一部分。法定的套话、表格、数字不计在内。',
    en: 'Rewrite the part with what happened this year. Set phrases, tables and figures do not count.',
  },
  invalid: [
    {
      caption: { zh: '第五部分照抄上一年。', en: 'Part five is last year’s.' },
      previous: year(2023, YESTERDAY),
      text: year(2024, YESTERDAY),
    },
  ],
  valid: [
    {
      caption: { zh: '第五部分重新写过。', en: 'Part five was written anew.' },
      previous: year(2023, YESTERDAY),
      text: year(2024, TODAY),
    },
    {
      caption: {
        zh: '太短的部分每年相同是自然的。',
        en: 'A short part may well be the same each year.',
      },
      previous: year(2023, '主要问题是解读形式单一，今后将改进。'),
      text: year(2024, '主要问题是解读形式单一，今后将改进。'),
    },
  ],
  check(report, { previous, next } = NO_NEIGHBOURS) {
    if (previous.length === 0 && next.length === 0) return [];
    const prose = ownProse(report);
    return report.sections.flatMap((section): RuleFinding[] => {
      const words = prose.get(section.id) ?? '';
      if (words.length < ENOUGH_PROSE) return [];
      const shingles = shinglesOf(words);
      return [
        ...repeated(
          report,
          section,
          mostAlike(section, previous, (it) => containment(shingles, it.shingles)),
          'last',
        ),
        ...repeated(
          report,
          section,
          mostAlike(section, next, (it) => containment(it.shingles, shingles)),
          'next',
        ),
      ];
    });
  },
};

/** The other year's part that has most in common with one, and how much, 0 to 1. */
interface Alike {
  readonly file: string;
  readonly prose: SummaryProse;
  readonly share: number;
}

function mostAlike(
  { id }: Section,
  others: readonly FiledSummary[],
  shareOf: (prose: SummaryProse) => number,
): Alike | null {
  const all = others.flatMap(({ file, summary }) =>
    summary.prose
      .filter(({ section }) => section === id)
      .map((prose): Alike => ({ file, prose, share: shareOf(prose) })),
  );
  return all.toSorted((a, b) => b.share - a.share)[0] ?? null;
}

function repeated(
  { text }: Report,
  { id, heading, span }: Section,
  alike: Alike | null,
  year: 'last' | 'next',
): RuleFinding[] {
  if (alike === null || alike.share <= TOO_MUCH) return [];
  const percent = `${Math.round(alike.share * 100)}%`;
  const file = fileName(alike.file);
  const message =
    year === 'last'
      ? {
          zh: `这一部分约 ${percent} 的文字与上一年度报告（${file}）相同（法定套话、表格和数字不计）。请按本年度的实际情况改写。`,
          en: `About ${percent} of this part’s prose is that of last year’s report (${file}), set phrases, tables and figures aside. Rewrite it with what happened this year.`,
        }
      : {
          zh: `下一年度报告（${file}）的这一部分约 ${percent} 的文字与本报告相同。请改写下一年度报告。`,
          en: `About ${percent} of this part in next year’s report (${file}) is taken from here. Rewrite next year’s report.`,
        };
  return [
    {
      span: heading?.span ?? firstLineOf(text, span),
      message,
      elsewhere: [
        {
          file: alike.file,
          range: alike.prose.place,
          message: { zh: '相同的部分', en: 'the part that is alike' },
        },
      ],
      subject: { cell: id, value: year },
    },
  ];
}
