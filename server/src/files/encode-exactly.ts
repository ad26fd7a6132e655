import type { Localized } from '../core/text/localized.ts';
import { printable } from '../core/text/printable.ts';
import { decode, type Encoding } from './decode.ts';
import { encode } from './encode.ts';

/** The bytes of a text, or why there are none. */
export type ExactBytes =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly message: Localized };

/**
 * Encodes a text for a file and makes sure that it reads back as the very same text: a character
 * that the encoding cannot express, half a character, or a text that would next time be taken for
 * another encoding is refused, and not replaced by a question mark.
 */
export function encodeExactly(text: string, encoding: Encoding, bom: boolean): ExactBytes {
  const bytes = encode(text, encoding, bom);
  const back = decode(bytes);
  if (back.kind === 'text' && back.text === text) return { kind: 'bytes', bytes };
  const lost = back.kind === 'text' ? firstLost(text, back.text) : null;
  return { kind: 'refused', message: lost === null ? NOT_A_TEXT : notExpressible(lost, encoding) };
}

/** The first character of a text that came back as something else; null when it came back shorter. */
function firstLost(text: string, back: string): number | null {
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) !== back.charCodeAt(i)) return text.codePointAt(i) ?? null;
  }
  return null;
}

function notExpressible(code: number, encoding: Encoding): Localized {
  const name = encoding.toUpperCase();
  const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const character = printable(String.fromCodePoint(code));
  return {
    zh: `没有写入：字符“${character}”（${number}）无法用这个文件的编码（${name}）保存；请先把文件另存为 UTF-8。`,
    en: `Not written: the character “${character}” (${number}) cannot be stored in the encoding of this file (${name}); save the file as UTF-8 first.`,
  };
}

const NOT_A_TEXT: Localized = {
  zh: '没有写入：内容里有文本文件不能保存的字符。',
  en: 'Not written: it holds characters that no text file can store.',
};
