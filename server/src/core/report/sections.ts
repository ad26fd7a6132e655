import type { Heading } from '../syntax/heading.ts';
import type { Line } from '../syntax/lines.ts';
import type { Tables } from '../syntax/tables.ts';
import { ASPECTS, SECTIONS } from '../template/sections.ts';
import type { SectionId, TableId } from '../template/template.ts';
import { fold } from '../text/fold.ts';
import type { Section } from './report.ts';

/** What the parts are recognised from. */
export interface SectionSources {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly headings: readonly Heading[];
  readonly tables: Tables;
  /** Where the title ends; 0 without one. */
  readonly titleEnd: number;
}

/** The first place of a part, before its end is known. */
interface Start {
  readonly id: SectionId;
  readonly heading: Heading | null;
  readonly at: number;
}

/** Less text than this between two headings of one part means that the heading was printed twice. */
const PRINTED_TWICE = 60;
/** An opening paragraph this long, folded, is part one even if nothing else says so. */
const WHOLE_PART = 200;
const PROBLEM_WORDS = ['问题', '不足', '差距', '短板'];
const IMPROVEMENT_WORDS = ['改进', '整改', '下一步', '措施'];
const FEE_WORDS = ['信息处理费', '收费', '收取费用', '收取相关费用'];

/**
 * The six parts as the text has them, in its order: by their headings, and where a heading is lost
 * by their content (tables for two to four; words for one, five and six).
 */
export function readSections(sources: SectionSources): Section[] {
  const starts = headed(sources);
  for (const find of [byTables, overviewByContent, problemsByContent, otherByContent]) {
    starts.push(...find(sources, starts));
  }
  starts.sort((a, b) => a.at - b.at);
  return starts.map(({ id, heading, at }, index) => ({
    id,
    heading,
    span: { start: at, end: starts[index + 1]?.at ?? sources.text.length },
  }));
}

/** Parts that a heading names: the first one, or the second where the first was printed twice. */
function headed({ text, headings }: SectionSources): Start[] {
  const naming = headings.filter(({ section }) => section !== null);
  return SECTIONS.flatMap(({ id }): Start[] => {
    const own = naming.filter(({ section }) => section?.id === id);
    const heading = own.find((each, index) => {
      const next = own[index + 1];
      if (next === undefined) return true;
      const between = fold(text, each.line.end, next.line.start);
      return between.length > PRINTED_TWICE;
    });
    return heading === undefined ? [] : [{ id, heading, at: heading.line.start }];
  });
}

function byTables({ tables }: SectionSources, starts: readonly Start[]): Start[] {
  const ids: readonly TableId[] = ['disclosure', 'requests', 'review'];
  return ids.flatMap((id): Start[] => {
    const table = tables[id];
    const known = starts.some((start) => start.id === id);
    return table === null || known ? [] : [{ id, heading: null, at: table.span.start }];
  });
}

function overviewByContent(sources: SectionSources, starts: readonly Start[]): Start[] {
  if (has(starts, 'overview')) return [];
  const { text, lines, titleEnd } = sources;
  const end = Math.min(text.length, ...starts.map(({ at }) => at));
  const first = lines.find((line) => line.from >= titleEnd && line.from < line.to);
  if (first === undefined || first.from >= end) return [];
  const words = fold(text, first.from, end);
  const aspects = ASPECTS.filter(({ keywords }) => keywords.some((word) => words.includes(word)));
  const enough = aspects.length >= 2 && words.length >= PRINTED_TWICE;
  const isOverview = starts.length > 0 && (enough || words.length >= WHOLE_PART);
  return isOverview ? [{ id: 'overview', heading: null, at: first.from }] : [];
}

function problemsByContent(sources: SectionSources, starts: readonly Start[]): Start[] {
  if (has(starts, 'problems')) return [];
  const from = endOfTables(sources);
  if (from === null) return [];
  const until = starts.find(({ id }) => id === 'other')?.at ?? sources.text.length;
  const lines = linesBetween(sources, from, until);
  const at = lines.findIndex((line) => says(sources.text, line, PROBLEM_WORDS));
  const first =
    at >= 0 ? lines[at] : lines.find((line) => says(sources.text, line, IMPROVEMENT_WORDS));
  return first === undefined ? [] : [{ id: 'problems', heading: null, at: first.from }];
}

function otherByContent(sources: SectionSources, starts: readonly Start[]): Start[] {
  if (has(starts, 'other')) return [];
  const problems = starts.find(({ id }) => id === 'problems');
  const from = problems?.at ?? endOfTables(sources);
  if (from === null) return [];
  const line = linesBetween(sources, from, sources.text.length).find(
    (each) => each.from > from && says(sources.text, each, FEE_WORDS),
  );
  return line === undefined ? [] : [{ id: 'other', heading: null, at: line.from }];
}

function has(starts: readonly Start[], id: SectionId): boolean {
  return starts.some((start) => start.id === id);
}

/** The end of the last table; null for a report without tables three and four. */
function endOfTables({ tables }: SectionSources): number | null {
  const last = tables.review ?? tables.requests;
  return last === null ? null : last.span.end;
}

function linesBetween({ lines }: SectionSources, start: number, end: number): Line[] {
  return lines.filter((line) => line.from >= start && line.to <= end && line.from < line.to);
}

function says(text: string, line: Line, words: readonly string[]): boolean {
  const folded = fold(text, line.from, line.to);
  return words.some((word) => folded.includes(word));
}
