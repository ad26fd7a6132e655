import { expect, test } from 'vitest';
import { decode, type Encoding } from './decode.ts';
import { encode } from './encode.ts';
import { encodeExactly } from './encode-exactly.ts';

/** Every character of the Basic Multilingual Plane but surrogates and controls. */
const PLANE = Array.from({ length: 0x10000 }, (_, code) => code).filter(
  (code) => code >= 0xa0 && (code < 0xd800 || code > 0xdfff) && code < 0xfff0,
);

test('each character comes back from GB18030, or is refused by its name', () => {
  const lost = PLANE.filter((code) => {
    const character = String.fromCharCode(code);
    const back = decode(encode(`云溪县人民政府${character}`, 'gb18030', false));
    return back.kind !== 'text' || !back.text.endsWith(character);
  });
  // Which ones the platform's decoder knows no bytes for differs; all are for private use.
  expect(lost.length).toBeGreaterThan(0);
  expect(lost.filter((code) => code < 0xe000 || code > 0xf8ff)).toEqual([]);
  for (const code of lost) {
    expect(encodeExactly(`总计${String.fromCharCode(code)}`, 'gb18030', false)).toMatchObject({
      kind: 'refused',
      message: { en: expect.stringContaining(`(U+${code.toString(16).toUpperCase()}) cannot`) },
    });
  }
});

test.each<[Encoding, boolean]>([
  ['utf-8', false],
  ['utf-8', true],
  ['utf-16le', true],
  ['utf-16be', true],
  ['gb18030', false],
])('half a character is refused and not replaced: %s (mark: %s)', (encoding, bom) => {
  expect(encodeExactly('总计𠀀12\r\n', encoding, bom)).toEqual({
    kind: 'bytes',
    bytes: encode('总计𠀀12\r\n', encoding, bom),
  });
  expect(encodeExactly('总计\ud840 12', encoding, bom)).toMatchObject({
    kind: 'refused',
    message: { zh: expect.stringContaining('（U+D840）') },
  });
});

test('a text that would be read in another way is refused', () => {
  expect(encodeExactly('\ufeff总计', 'utf-8', false).kind).toBe('refused');
  expect(encodeExactly('\u0000', 'utf-8', false).kind).toBe('refused');
});
