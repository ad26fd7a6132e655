/**
 * A text as GB18030, which the platform decodes and does not encode: the table is made by decoding
 * every pair of bytes, and every four of them that stand for a character of the Basic Multilingual
 * Plane, once. Lone surrogates become question marks, as nothing stands for them.
 *
 * Source: GB 18030-2005; characters beyond U+FFFF follow each other from 90 30 81 30 on.
 */
export function encodeGb18030(text: string): Uint8Array {
  const table = codes();
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else if (code > 0xffff) bytes.push(...fourBytes(code - 0x10000 + BEYOND));
    else bytes.push(...(table.get(code) ?? [QUESTION_MARK]));
  }
  return Uint8Array.from(bytes);
}

const QUESTION_MARK = 0x3f;
/** The number of 90 30 81 30 among the four-byte codes, and of 84 31 A4 39, the last below it. */
const BEYOND = 189000;
const LAST = 39419;

let known: ReadonlyMap<number, readonly number[]> | null = null;

function codes(): ReadonlyMap<number, readonly number[]> {
  if (known !== null) return known;
  const decoder = new TextDecoder('gb18030');
  const table = new Map<number, readonly number[]>();
  const add = (bytes: readonly number[]) => {
    const decoded = decoder.decode(Uint8Array.from(bytes));
    const code = decoded.length === 1 ? decoded.charCodeAt(0) : 0xfffd;
    if (code !== 0xfffd && !table.has(code)) table.set(code, bytes);
  };
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) add([lead, trail]);
  }
  for (let index = 0; index <= LAST; index++) add(fourBytes(index));
  known = table;
  return table;
}

/** The four bytes with a number, counted from 81 30 81 30. */
function fourBytes(index: number): readonly number[] {
  return [
    0x81 + Math.floor(index / 12600),
    0x30 + (Math.floor(index / 1260) % 10),
    0x81 + (Math.floor(index / 10) % 126),
    0x30 + (index % 10),
  ];
}
