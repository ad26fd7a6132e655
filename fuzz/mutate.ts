import type { Random } from '../server/test/support/random.ts';
import { anyPiece } from './pieces.ts';

/** The text after some random changes of characters, lines and pieces. */
export function mutated(text: string, random: Random, times: number): string {
  let after = text;
  for (let i = 0; i < times; i++) after = random.pick(MUTATIONS)(after, random);
  return after;
}

type Mutation = (text: string, random: Random) => string;

const MUTATIONS: readonly Mutation[] = [
  replaceSome(() => ''),
  replaceSome((piece) => piece + piece),
  replaceSome((_piece, random) => anyPiece(random)),
  replaceSome((piece) => [...piece].toReversed().join('')),
  replaceSome((piece) => piece.replace(/\s+/gu, '')),
  replaceSome((piece) => piece.replace(/\d/gu, '9')),
  replaceSome((piece) => piece.replace(/[ \t|]+/gu, ' ')),
  (text, random) => insert(text, random.below(text.length + 1), anyPiece(random)),
  (text, random) => insert(text, random.below(text.length + 1), '\n'),
  (text, random) => {
    const at = random.below(text.length);
    const code = text.charCodeAt(at) ^ (1 << random.below(16));
    return text.slice(0, at) + String.fromCharCode(code || 0) + text.slice(at + 1);
  },
  (text, random) => text.slice(0, random.below(text.length + 1)),
  (text, random) => text.slice(random.below(text.length + 1)),
  onLines((lines, random) => lines.toSpliced(random.below(lines.length), 1)),
  onLines((lines, random) => {
    const at = random.below(lines.length);
    return lines.toSpliced(at, 0, lines[at] ?? '');
  }),
  onLines((lines, random) => {
    const [a, b] = [random.below(lines.length), random.below(lines.length)];
    return lines.with(a, lines[b] ?? '').with(b, lines[a] ?? '');
  }),
  onLines((lines, random) => {
    const from = random.below(lines.length);
    const moved = lines.slice(from, from + 1 + random.below(6));
    return lines.toSpliced(random.below(lines.length), 0, ...moved);
  }),
];

/** Replaces a stretch, short as a rule. */
function replaceSome(replace: (piece: string, random: Random) => string): Mutation {
  return (text, random) => {
    const start = random.below(text.length + 1);
    const end = start + random.below(random.chance(0.8) ? 8 : 200);
    return text.slice(0, start) + replace(text.slice(start, end), random) + text.slice(end);
  };
}

function onLines(change: (lines: string[], random: Random) => string[]): Mutation {
  return (text, random) => change(text.split('\n'), random).join('\n');
}

function insert(text: string, at: number, piece: string): string {
  return text.slice(0, at) + piece + text.slice(at);
}
