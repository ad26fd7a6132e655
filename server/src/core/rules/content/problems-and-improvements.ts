import { isElided } from '../../prose/elided.ts';
import type { Heading, Report, Section } from '../../report/report.ts';
import { placeholder } from '../../template/placeholder.ts';
import { PROBLEM_HINTS } from '../../template/writing-hints.ts';
import type { TextEdit } from '../../text/edit.ts';
import { lineEndOf } from '../../text/line-end.ts';
import type { Localized } from '../../text/localized.ts';
import { toChineseNumeral } from '../../text/numerals.ts';
import type { Fix } from '../fix.ts';
import { insertLines, startOfNextLine } from '../helpers/line-insertion.ts';
import { partWords } from '../helpers/part-words.ts';
import { exampleReport } from '../helpers/section-example.ts';
import { firstLineOf } from '../helpers/section-line.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { contentEnd } from '../structure/fixes/content-end.ts';

/** Part five without problems, without improvements, or without anything. */
export const problemsAndImprovements: Rule = {
  id: 'content/problems-and-improvements',
  severity: 'warning',
  summary: {
    zh: '第五部分没有写主要问题，或者没有写改进情况。',
    en: 'Part five names no problems, or no improvements.',
  },
  reason: {
    zh: '条例第五十条第四项要求报告存在的主要问题及改进情况；只写“无”、只写问题不写改进，检查时都算缺项。',
    en: 'Article 50, item 4 of the Regulation asks for the main problems and the improvements; 无, or problems alone, count as a gap.',
  },
  remedy: {
    zh: '写明本年度存在的主要问题，以及针对这些问题的改进措施和进展。',
    en: 'State the main problems of the year, and what has been done and will be done about them.',
  },
  invalid: [
    {
      caption: { zh: '只写了“无”。', en: 'Only 无.' },
      text: exampleReport({ problems: '五、存在的主要问题及改进情况\n无' }),
    },
    {
      caption: { zh: '写了问题，没有写改进。', en: 'Problems, but no improvements.' },
      text: exampleReport({
        problems:
          '五、存在的主要问题及改进情况\n一是政策解读形式单一；二是个别栏目信息更新不够及时。',
      }),
    },
  ],
  valid: [
    {
      caption: { zh: '问题和改进都写了。', en: 'Both are there.' },
      text: exampleReport(),
    },
    {
      caption: {
        zh: '用别的说法也可以：“差距”“短板”“今后”“着力”。',
        en: 'Other words will do as well: 差距, 短板, 今后, 着力.',
      },
      text: exampleReport({
        problems:
          '五、存在的主要问题及改进情况\n对照群众期待，解读工作还有差距。今后着力丰富图文解读。',
      }),
    },
  ],
  check(report) {
    const section = report.sections.find(({ id }) => id === 'problems');
    if (section === undefined || isElided(report, section.span)) return [];
    const lacks = lacksOf(partWords(report, section));
    return lacks === null ? [] : [finding(report, section, lacks)];
  },
  fixes(report, { subject }) {
    const section = report.sections.find(({ id }) => id === 'problems');
    const lacks = LACKS.find((each) => each === subject.value);
    // Without a heading there is no telling where the part begins.
    if (section === undefined || section.heading === null || lacks === undefined) return [];
    return [{ ...FIX, edits: [insertion(report, section, section.heading, lacks)] }];
  },
};

/** What part five is without. */
type Lacks = (typeof LACKS)[number];
const LACKS = ['content', 'problems', 'improvements'] as const;

/** Folded words of which one at least stands in any text that names problems, or improvements. */
const PROBLEM =
  /问题|不足|不够|不高|不强|不深|不全|不多|不到位|不及时|不规范|不平衡|不充分|不适应|差距|短板|弱项|薄弱|欠缺|缺乏|缺少|困难|滞后|单一|有待|[需应仍尚]要?进一步|尚未|仍需|还需|亟待|亟需|偏[少低弱慢]|较[少低弱慢]|不能满足|无法满足|难点|瓶颈|空白/u;
const IMPROVEMENT =
  /改进|整改|改正|改善|下一步|措施|今后|将|继续|进一步|加强|强化|提升|提高|完善|优化|着力|持续|解决|健全|深化|努力|加大|推进|规范化|明年/u;
/** 「需进一步加强」 says what is missing, not what was done about it. */
const STILL_TO_DO =
  /(?:有待|[需应]要?|仍需|还需|亟待|亟需|尚需)(?:于|在)?(?:进一步|继续|持续|不断)?的?(?:改进|整改|改善|加强|强化|提升|提高|完善|优化|健全|深化|加大|推进|解决)?/gu;
/** The improvements that no word of what is still to be done could be taken for: they settle it. */
const DONE_OR_PLANNED = /下一步|措施|今后|将|着力|努力|明年/u;
const NOTHING = /^(?:暂?无|没有|暂时没有|无相关情况|无此[类项]情况|不涉及)$/u;

/** @param words the part's words, folded, without its heading. */
function lacksOf(words: string): Lacks | null {
  if (words === '' || NOTHING.test(words)) return 'content';
  if (!PROBLEM.test(words)) return 'problems';
  if (DONE_OR_PLANNED.test(words)) return null;
  return IMPROVEMENT.test(words.replace(STILL_TO_DO, '')) ? null : 'improvements';
}

const MESSAGES: Readonly<Record<Lacks, Localized>> = {
  content: {
    zh: '第五部分没有内容。条例第五十条第四项要求报告存在的主要问题及改进情况。请补写问题和改进。',
    en: 'Part five says nothing. Article 50, item 4 of the Regulation asks for the main problems and the improvements. Write both.',
  },
  problems: {
    zh: '第五部分没有写存在的主要问题（文中没有“问题”“不足”“差距”“有待”一类的话）。请补写本年度的主要问题。',
    en: 'Part five names no problems (no 问题, 不足, 差距, 有待 or the like). Add the main problems of the year.',
  },
  improvements: {
    zh: '第五部分只写了问题，没有写改进情况（文中没有“改进”“整改”“下一步”“将”一类的话）。请补写改进措施和进展。',
    en: 'Part five names problems but no improvements (no 改进, 整改, 下一步, 将 or the like). Add what was done and what is planned.',
  },
};

function finding({ text }: Report, { id, heading, span }: Section, lacks: Lacks): RuleFinding {
  return {
    span: heading?.span ?? firstLineOf(text, span),
    message: MESSAGES[lacks],
    subject: { cell: id, value: lacks },
  };
}

const FIX: Omit<Fix, 'edits'> = {
  title: {
    zh: '插入写作提示，待填写',
    en: 'Insert hints of what to write',
  },
  grade: 'choice',
  leaves: ['content/placeholder'],
};

/** Hints of what is lacking: problems in front of what the part says already, improvements behind it. */
function insertion(report: Report, section: Section, heading: Heading, lacks: Lacks): TextEdit {
  const { text } = report;
  const lines = PROBLEM_HINTS.flatMap(({ title, hints }, at) => {
    const isWanted = lacks === 'content' || (lacks === 'problems') === (at === 0);
    return isWanted ? [`（${toChineseNumeral(at + 1)}）${title}`, ...hints.map(placeholder)] : [];
  });
  const end = contentEnd(report, section);
  const below = startOfNextLine(text, heading.span.end);
  if (lacks === 'content' && below < end) {
    // 无 gives way to what belongs there.
    const nothing = firstLineOf(text, { start: below, end });
    return { span: nothing, text: lines.join(lineEndOf(text)) };
  }
  const at = lacks === 'improvements' ? startOfNextLine(text, end) : below;
  return insertLines(text, at, lines, { above: false, below: false });
}
