import { BUREAU, COUNTY } from './fixtures.ts';
import { LAYOUTS } from './layouts.ts';
import { createRandom, type Random } from './random.ts';
import { ODDITIES, WORDS } from './words.ts';

/** A text of several reports, each of its own year, in all layouts in turn. */
export function compilationOf(count: number): string {
  const prints = Object.values(LAYOUTS);
  return Array.from({ length: count }, (_, at) => {
    const model = at % 2 === 0 ? COUNTY : BUREAU;
    const print = prints[at % prints.length];
    return `${print?.({ ...model, year: 2019 + (at % 7) }) ?? ''}\n`;
  }).join('');
}

/** Where a text changes: `[start, end)` gives way to other words. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Edits that look for trouble: they touch what tells reports apart, and the ends of lines. */
function anyReplacement(text: string, random: Random): Replacement {
  const start = random.chance(0.5) ? random.below(text.length + 1) : nearLineEnd(text, random);
  const reach = random.pick([0, 0, 1, 2, 30, 400, 9000]);
  const end = Math.min(text.length, start + random.below(reach + 1));
  return { start, end, words: random.pick([...TELLING, ...WORDS, ...ODDITIES, '']) };
}

export function replaced(text: string, { start, end, words }: Replacement): string {
  return text.slice(0, start) + words + text.slice(end);
}

/** A series of versions of a text, each an edit away from the one before. */
export function versionsOf(text: string, seed: number, count: number): readonly string[] {
  const random = createRandom(seed);
  const versions = [text];
  for (let version = 1; version <= count; version++) {
    const last = versions.at(-1) ?? '';
    versions.push(replaced(last, anyReplacement(last, random)));
  }
  return versions;
}

function nearLineEnd(text: string, random: Random): number {
  const at = text.indexOf('\n', random.below(text.length + 1));
  return Math.min(text.length, Math.max(0, at + random.below(3)));
}

const CONTENTS =
  '一、总体情况\n二、主动公开政府信息情况 2\n\n三、收到和处理政府信息公开申请情况……3';

const TELLING: readonly string[] = [
  ...['\n', '\r', '\r\n', '\n\n\n\n\n\n', '  ', '报', '告', '年', '云溪县水利局\n', '2024年\n'],
  '云溪县水利局2024年政府信息公开工作年度报告\n',
  '云溪县水利局\n2024年\n政府信息公开年度报\n告\n',
  '政府信息公开工作年度报告\n2024年度\n',
  '名称：云溪县2023年政府信息公开年 度 报 告（2023年度）\n',
  '\n一、总体情况\n',
  '\n总体情况\n',
  '\n第一部分 基本情况\n',
  '\n二、主动公开政府信息情况\n',
  '\n四、政府信息公开行政复议、行政诉讼情况\n',
  '\n第 二 十 条 第（一）项 0 0 0\n',
  '\n一、本年新收政府信息公开申请数量 0 0 0 0 0 0 0\n',
  `\n${CONTENTS}\n四、政府信息公开行政复议、行政诉讼情况\n`,
  `${CONTENTS}\n\n\n\n\n\n\n四、政府信息公开行政复议、行政诉讼情况......4\n略。`,
];
