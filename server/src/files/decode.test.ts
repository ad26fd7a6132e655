import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeGb18030, encodeUtf8, encodeUtf16 } from '../../test/support/encodings.ts';
import { decode } from './decode.ts';
import { fastUtf8 } from './utf8.ts';

const TEXT = '云溪县人民政府2024年政府信息公开工作年度报告\r\n一、总体情况\r\n';

test.each([
  ['utf-8', false, encodeUtf8(TEXT)],
  ['utf-8', true, encodeUtf8(`\ufeff${TEXT}`)],
  ['utf-16le', true, encodeUtf16(`\ufeff${TEXT}`, 'little')],
  ['utf-16be', true, encodeUtf16(`\ufeff${TEXT}`, 'big')],
  ['gb18030', false, encodeGb18030(TEXT)],
] as const)('reads %s (mark: %s)', (encoding, bom, bytes) => {
  expect(decode(bytes)).toEqual({ kind: 'text', text: TEXT, encoding, bom });
  expect(decode(bytes, fastUtf8)).toEqual({ kind: 'text', text: TEXT, encoding, bom });
});

test('reads GB18030 characters of four bytes', () => {
  expect(decode(Uint8Array.of(0xc4, 0xe3, 0x81, 0x39, 0xee, 0x39))).toMatchObject({
    kind: 'text',
    text: '你㐀',
    encoding: 'gb18030',
  });
});

test('a UTF-8 text with one broken byte is still UTF-8', () => {
  const bytes = Uint8Array.of(...encodeUtf8(TEXT), 0xe4, 0xba, 0x0a);
  expect(decode(bytes)).toMatchObject({ kind: 'text', text: `${TEXT}\ufffd\n`, encoding: 'utf-8' });
});

test('an empty file is an empty text', () => {
  expect(decode(new Uint8Array())).toMatchObject({ kind: 'text', text: '' });
  expect(decode(Uint8Array.of(0xff, 0xfe))).toMatchObject({ kind: 'text', text: '' });
});

test.each([
  ['NUL bytes', Uint8Array.of(0x41, 0x00, 0x42)],
  ['a PDF document', encodeUtf8('%PDF-1.7 年度报告')],
  ['a DOCX document', encodeUtf8('PK\u0003\u0004 word/document.xml')],
  ['an RTF document', encodeUtf8('{\\rtf1\\ansi}')],
  ['controls everywhere', new Uint8Array(200).fill(0x05)],
  ['bytes of no encoding', new Uint8Array(200).fill(0xff)],
  ['UTF-16 of nothing but NUL', Uint8Array.of(0xff, 0xfe, ...new Uint8Array(100))],
])('%s are binary', (_, bytes) => {
  expect(decode(bytes)).toEqual({ kind: 'binary' });
});

test('a page break, a bookmark escape or a stray control does not make a text binary', () => {
  const text = `${TEXT}\f\u001b[31m\u0001`;
  expect(decode(encodeUtf8(text))).toMatchObject({ kind: 'text', text });
});

test('any bytes are decoded without throwing, and UTF-8 comes back as it was', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(['text', 'binary']).toContain(decode(bytes).kind);
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(decode(encodeUtf8(text))).toMatchObject({ kind: 'text', text });
    }),
  );
});
