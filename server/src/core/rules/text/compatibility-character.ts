import {
  isCompatibilityCharacter,
  replaceCompatibilityCharacters,
} from '../../text/compatibility.ts';
import type { TextEdit } from '../../text/edit.ts';
import { lineStartsOf, placeOf } from '../../text/lines.ts';
import type { Fix } from '../fix.ts';
import { TEXT_SIGN, textSignsOf } from '../helpers/text-signs.ts';
import type { Rule, RuleFinding } from '../rule.ts';

/** More places than this are only counted. */
const MOST_PLACES = 50;
/** Rules that look for words as they are written: a radical may have hidden 上⼀篇 from them. */
const UNCOVERED = ['structure/residue'];
/** This many kinds are named in the message. */
const MOST_KINDS = 5;

/** Radicals that look like ordinary characters: one finding a report, on the first of them. */
export const compatibilityCharacter: Rule = {
  id: 'text/compatibility-character',
  severity: 'warning',
  summary: {
    zh: '文中有康熙部首等看起来相同、实际不同的字（每份报告提示一次）。',
    en: 'Kangxi and other radicals that only look like the ordinary characters (once a report).',
  },
  reason: {
    zh: '从 PDF 复制的文字常把“工”“人”等字变成部首字符（Unicode 的康熙部首、中日韩部首补充区）。它们看起来一样，却搜索不到，也会被朗读和统计软件读错。',
    en: 'Text copied from a PDF often has characters of Unicode’s Kangxi Radicals and CJK Radicals Supplement blocks. They look right, but no search finds them, and screen readers and programs misread them.',
  },
  remedy: {
    zh: '全部替换为普通汉字。',
    en: 'Replace them all by the ordinary characters.',
  },
  invalid: [
    {
      caption: {
        zh: '“⼯”和“⽂”是部首字符，合为一条提示。',
        en: '⼯ and ⽂ are radicals; both make one finding.',
      },
      text: '云溪县人民政府2024年政府信息公开⼯作年度报告\n\n一、总体情况\n全年制发⽂件。\n',
    },
  ],
  valid: [
    {
      caption: { zh: '普通汉字。', en: 'Ordinary characters.' },
      text: '云溪县人民政府2024年政府信息公开工作年度报告\n\n一、总体情况\n全年制发文件。\n',
    },
  ],
  check: (report) => {
    if ((textSignsOf(report) & TEXT_SIGN.radical) === 0) return [];
    const { text } = report;
    const places = placesIn(text);
    const [first] = places;
    return first === undefined ? [] : [finding(text, places, first)];
  },
  fixes: ({ text }, { span }) => {
    const places = placesIn(text);
    const starts = lineStartsOf(text);
    const { line } = placeOf(starts, span.start);
    const onLine = places.filter((at) => placeOf(starts, at).line === line);
    const all: Fix = {
      title: {
        zh: `把全文 ${places.length} 个部首字符替换为普通汉字`,
        en: `Replace radical characters in the whole text (${places.length})`,
      },
      grade: 'safe',
      leaves: UNCOVERED,
      edits: replacements(text, places),
    };
    if (onLine.length === places.length) return [all];
    const here: Fix = {
      title: {
        zh: `只替换这一行的 ${onLine.length} 个部首字符`,
        en: `Replace radical characters on this line only (${onLine.length})`,
      },
      grade: 'safe',
      leaves: UNCOVERED,
      partial: true,
      edits: replacements(text, onLine),
    };
    return [all, here];
  },
};

/** One edit for each place, so that an undo or a preview shows what became of which character. */
function replacements(text: string, places: readonly number[]): TextEdit[] {
  return places.map((at) => ({
    span: { start: at, end: at + 1 },
    text: replaceCompatibilityCharacters(text.charAt(at)),
  }));
}

function placesIn(text: string): number[] {
  const places: number[] = [];
  for (let i = 0; i < text.length; i++) {
    if (isCompatibilityCharacter(text.charCodeAt(i))) places.push(i);
  }
  return places;
}

function finding(text: string, places: readonly number[], first: number): RuleFinding {
  const kinds = [...new Set(places.map((at) => text.charAt(at)))];
  const named = kinds.slice(0, MOST_KINDS).map(change).join('、');
  const more = kinds.length > MOST_KINDS;
  return {
    span: { start: first, end: first + 1 },
    message: {
      zh: `文中有 ${places.length} 个部首字符（${named}${more ? ` 等 ${kinds.length} 种` : ''}），看起来与普通汉字相同，却搜索不到。请全部替换。`,
      en: `The text has ${places.length} radical ${places.length === 1 ? 'character' : 'characters'} (${named}${more ? ` and others, ${kinds.length} kinds` : ''}) that look like ordinary ones, but no search finds them. Replace them all.`,
    },
    related: places.slice(1, MOST_PLACES + 1).map((at) => {
      const message = change(text.charAt(at));
      return { span: { start: at, end: at + 1 }, message: { zh: message, en: message } };
    }),
    places: places.length,
    subject: { cell: '', value: String(places.length) },
  };
}

function change(radical: string): string {
  return `${radical}→${replaceCompatibilityCharacters(radical)}`;
}
