/** So many characters in a row; shorter ones agree by chance, since officialese repeats itself. */
const LENGTH = 8;
/** One of so many is kept, by its hash, so that two texts keep the same ones. */
const SAMPLE = 4;

/**
 * A text as a sorted set of hashes of the character runs in it: what two texts have in common can be
 * estimated from that alone. Source: A. Z. Broder, On the resemblance and containment of documents,
 * Compression and Complexity of Sequences (1997).
 *
 * @param text folded, without digits.
 */
export function shinglesOf(text: string): Uint32Array {
  const codes = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) codes[at] = text.charCodeAt(at);
  const hashes = new Uint32Array(text.length);
  let count = 0;
  for (let at = 0; at + LENGTH <= codes.length; at++) {
    const hash = hashOf(codes, at);
    if (hash % SAMPLE === 0) hashes[count++] = hash;
  }
  return withoutRepeats(hashes.subarray(0, count).sort());
}

/** @param sorted is left in disorder. */
function withoutRepeats(sorted: Uint32Array): Uint32Array {
  let count = 0;
  for (const hash of sorted) {
    if (count === 0 || sorted[count - 1] !== hash) sorted[count++] = hash;
  }
  return sorted.slice(0, count);
}

/** FNV-1a over the UTF-16 code units of one run. */
function hashOf(codes: Uint16Array, at: number): number {
  let hash = 0x811c9dc5;
  for (let i = at; i < at + LENGTH; i++) {
    hash = Math.imul(hash ^ (codes[i] ?? 0), 0x01000193);
  }
  // The low bits of FNV are weak, and the sample is taken by them.
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** The share of `text`, 0 to 1, that `other` has too; 0 for an empty text. */
export function containment(text: Uint32Array, other: Uint32Array): number {
  if (text.length === 0) return 0;
  let common = 0;
  let at = 0;
  for (const hash of text) {
    while (at < other.length && (other[at] ?? 0) < hash) at++;
    if (other[at] === hash) common++;
  }
  return common / text.length;
}
