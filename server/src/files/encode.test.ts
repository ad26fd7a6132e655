import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode, type Encoding } from './decode.ts';
import { encode } from './encode.ts';

const TEXT = '云溪县人民政府\r\n“〇”\u3400\u{20000}€';

test.each<[Encoding, boolean]>([
  ['utf-8', false],
  ['utf-8', true],
  ['utf-16le', true],
  ['utf-16be', true],
  ['gb18030', false],
])('%s (mark: %s) reads back as it was', (encoding, bom) => {
  expect(decode(encode(TEXT, encoding, bom))).toEqual({ kind: 'text', text: TEXT, encoding, bom });
});

test('any characters come back from GB18030', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const bytes = encode(text, 'gb18030', false);
      expect(new TextDecoder('gb18030').decode(bytes)).toBe(text);
    }),
  );
});
