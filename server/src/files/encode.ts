import type { Encoding } from './decode.ts';
import { encodeGb18030 } from './gb18030.ts';

/** A text as the bytes of a file, with its byte order mark or without: what `decode` undoes. */
export function encode(text: string, encoding: Encoding, bom: boolean): Uint8Array {
  const whole = bom ? `\ufeff${text}` : text;
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(whole);
    case 'utf-16le':
      return utf16(whole, true);
    case 'utf-16be':
      return utf16(whole, false);
    case 'gb18030':
      return encodeGb18030(whole);
    default:
      return encoding satisfies never;
  }
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return bytes;
}
