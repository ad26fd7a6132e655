import type { Heading } from '../syntax/heading.ts';
import type { Tables } from '../syntax/tables.ts';
import { SECTIONS } from '../template/sections.ts';
import type { SectionId, SectionTemplate } from '../template/template.ts';
import { fold } from '../text/fold.ts';

/** Words that a heading of a part without a table must share with it, however it is worded. */
const TELLING_WORDS: Readonly<Record<'overview' | 'problems' | 'other', readonly string[]>> = {
  overview: ['总体', '概述', '概况'],
  problems: ['问题', '不足', '改进'],
  other: ['其他', '事项'],
};

/**
 * Headings whose wording names no part, but whose number and place do: 二、 right above table two,
 * 五、 with 问题 in it. They name the part after all, worded wrongly. Only parts that no other
 * heading names are looked for, since a promoted aspect may carry any number.
 */
export function adoptHeadings(
  text: string,
  headings: readonly Heading[],
  tables: Tables,
): readonly Heading[] {
  const named = new Set(headings.map(({ section }) => section?.id));
  const adopted = new Map<Heading, SectionId>();
  for (const section of SECTIONS) {
    if (named.has(section.id)) continue;
    const heading = headings.find((each, index) => {
      const isTop = each.level === 1 && each.section === null && !adopted.has(each);
      if (!isTop || each.numbering?.value !== section.number) return false;
      return isAbove(text, headings, index, tables, section);
    });
    if (heading !== undefined) adopted.set(heading, section.id);
  }
  if (adopted.size === 0) return headings;
  return headings.map((heading) => {
    const id = adopted.get(heading);
    return id === undefined
      ? heading
      : { ...heading, section: { id, wording: 'similar' }, aspect: null };
  });
}

function isAbove(
  text: string,
  headings: readonly Heading[],
  index: number,
  tables: Tables,
  { id }: SectionTemplate,
): boolean {
  const heading = headings[index];
  if (heading === undefined) return false;
  switch (id) {
    case 'disclosure':
    case 'requests':
    case 'review': {
      const table = tables[id];
      const next = headings.slice(index + 1).find(({ level }) => level === 1);
      const start = table?.span.start ?? -1;
      return start > heading.span.start && start < (next?.span.start ?? text.length);
    }
    case 'overview':
    case 'problems':
    case 'other': {
      const title = fold(text, heading.title.start, heading.title.end);
      return TELLING_WORDS[id].some((word) => title.includes(word));
    }
    default:
      return id satisfies never;
  }
}
