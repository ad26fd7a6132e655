import { proseFor } from '../server/test/support/prose.ts';
import type { Random } from '../server/test/support/random.ts';
import { ODDITIES, WORDS } from '../server/test/support/words.ts';

/** So many pieces, with separators between them. */
export function pieces(random: Random, count: number): string {
  let text = '';
  for (let i = 0; i < count; i++) text += anyPiece(random) + random.pick(SEPARATORS);
  return text;
}

/** A word of reports, an oddity, a sentence, numbers, or any character at all. */
export function anyPiece(random: Random): string {
  switch (random.below(8)) {
    case 0:
    case 1:
      return random.pick(WORDS);
    case 2:
      return random.pick(ODDITIES);
    case 3:
      return random.pick(SENTENCES);
    case 4:
      return String.fromCharCode(random.below(0x1_0000));
    case 5:
      return `${random.below(3000) / (random.chance(0.1) ? 100 : 1)}`;
    case 6:
      return Array.from({ length: random.below(8) }, () => random.below(40)).join(' ');
    default:
      return random.pick(CHARACTERS);
  }
}

const PROSE = proseFor({
  organ: '云溪县人民政府',
  year: 2024,
  requests: { received: 21, carried: 2, answered: 20, remaining: 3 },
});

const SENTENCES = Object.values(PROSE)
  .flat()
  .flatMap((paragraph) => paragraph.split(/(?<=[。；，])/u));

const SEPARATORS = ['', '', '', ' ', '\t', '|', ' | ', '\n', '\u3000', '，', '。', '、', ':', '"'];
const CHARACTERS = [
  ...'0123456789０９一二三四五六七八九十〇零百千万亿件年月日（）()【】《》〔〕-—－–/／无#*|\\<>&"\'`{}[]$^.+?~\u0000\u001b\u007f\u200b\u202e\ud83d\udc00\ufeff',
];
