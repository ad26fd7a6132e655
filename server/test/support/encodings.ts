/** Encoders for the fixtures; the platform decodes these encodings, yet encodes only UTF-8. */

export function encodeUtf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** UTF-16 in either order of bytes. */
export function encodeUtf16(text: string, order: 'little' | 'big'): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) {
    view.setUint16(i * 2, text.charCodeAt(i), order === 'little');
  }
  return bytes;
}

/**
 * GB18030, for characters of one and two bytes, which all of ordinary Chinese is.
 *
 * @throws RangeError when a character needs four bytes.
 */
export function encodeGb18030(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.charCodeAt(0);
    const pair = code < 0x80 ? [code] : twoBytes().get(character);
    if (pair === undefined) throw new RangeError(`no two bytes in GB18030 for ${character}`);
    bytes.push(...pair);
  }
  return Uint8Array.from(bytes);
}

let table: ReadonlyMap<string, readonly number[]> | null = null;

/** The two-byte half of GB18030, by character; made by decoding every pair of bytes once. */
function twoBytes(): ReadonlyMap<string, readonly number[]> {
  if (table !== null) return table;
  const decoder = new TextDecoder('gb18030');
  const pairs = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      pairs.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
    }
  }
  table = pairs;
  return pairs;
}
