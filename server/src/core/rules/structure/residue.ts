import type { Residue } from '../../report/report.ts';
import type { Localized } from '../../text/localized.ts';
import { textOf } from '../../text/span.ts';
import { exampleReport } from '../helpers/section-example.ts';
import type { Rule } from '../rule.ts';
import { removeResidue } from './fixes/remove-residue.ts';

export const residue: Rule = {
  id: 'structure/residue',
  severity: 'hint',
  summary: {
    zh: '报告中夹有页码、网页导航文字或书签标记。',
    en: 'Page numbers, site navigation or bookmarks inside the report.',
  },
  reason: {
    zh: '从PDF、网页或者文字处理软件复制文本时，页码、“上一篇”“下一篇”和书签标记会混进正文，甚至混进表格。它们不是报告的内容。',
    en: 'Text copied out of a PDF, a web page or a word processor brings page numbers, links and bookmarks along, even into the tables. They are not part of the report.',
  },
  remedy: {
    zh: '发布之前删去。',
    en: 'Delete them before publishing.',
  },
  invalid: [
    {
      text: exampleReport({
        overview: '一、总体情况\n全年主动公开信息128条，\n- 2 -\n收到政府信息公开申请3件。',
      }),
      caption: { zh: '正文里的页码', en: 'A page number inside the text' },
    },
    {
      text: exampleReport({
        other:
          '六、其他需要报告的事项\n无\n上一篇：云溪县水务局2023年政府信息公开工作年度报告\n下一篇：没有了',
      }),
      caption: { zh: '网页的导航文字', en: 'Links of the web page' },
    },
  ],
  valid: [
    {
      text: exampleReport(),
      caption: { zh: '没有夹杂的文字', en: 'Nothing foreign' },
    },
    {
      text: exampleReport({
        overview: '一、总体情况\n全年主动公开信息128条，比上一年增加2条；上一篇政策解读获得好评。',
      }),
      caption: { zh: '句子里的“上一篇”', en: '上一篇 inside a sentence' },
    },
  ],
  check(report) {
    if (report.residue.length === 0) return [];
    return KINDS.flatMap((kind) => {
      const found = report.residue.filter((each) => each.kind === kind);
      const [first, ...rest] = found;
      if (first === undefined) return [];
      const name = NAMES[kind];
      const example = textOf(report.text, first.span).trim();
      return [
        {
          span: first.span,
          message: {
            zh: `“${example}”是${name.zh}，不是报告的内容，全文共${found.length}处。复制文本时容易带入，请在发布前删去。`,
            en: `“${example}” is ${name.en}, not part of the report; there are ${found.length} such places. They come along when text is copied. Delete them before publishing.`,
          },
          related: rest.map(({ span }) => ({ span, message: name })),
          places: found.length,
          subject: { cell: '', value: kind },
        },
      ];
    }).toSorted((a, b) => a.span.start - b.span.start);
  },
  fixes(report, { subject }) {
    const kind = KINDS.find((each) => each === subject.value);
    return kind === undefined ? [] : removeResidue(report, kind, NAMES[kind]);
  },
};

const NAMES: Readonly<Record<Residue['kind'], Localized>> = {
  'page-number': { zh: '页码', en: 'a page number' },
  bookmark: { zh: '书签标记', en: 'a bookmark' },
  navigation: { zh: '网页导航文字', en: 'site navigation' },
};

const KINDS: readonly Residue['kind'][] = ['page-number', 'bookmark', 'navigation'];
