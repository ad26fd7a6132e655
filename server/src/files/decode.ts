import { hasBinaryContent, hasBinarySignature } from './binary.ts';

/** How a text was stored. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** A file's content as text, or the statement that it is none. */
export type Decoded =
  | {
      readonly kind: 'text';
      /** Without the byte order mark. */
      readonly text: string;
      readonly encoding: Encoding;
      /** Whether the file began with a byte order mark. */
      readonly bom: boolean;
    }
  | { readonly kind: 'binary' };

/**
 * Tells how a file is encoded and decodes it: UTF-8 and UTF-16 by their marks, then UTF-8 if most of
 * it is valid, else GB18030, as Chinese Windows writes it. Total: a text with some broken bytes is
 * still read, with U+FFFD in their place. Nothing here needs Node.
 *
 * @param readUtf8 a faster reader of UTF-8, where there is one.
 */
export function decode(bytes: Uint8Array, readUtf8: ReadUtf8 = strictUtf8): Decoded {
  if (startsWith(bytes, 0xff, 0xfe)) return utf16(bytes, 'utf-16le');
  if (startsWith(bytes, 0xfe, 0xff)) return utf16(bytes, 'utf-16be');
  if (hasBinarySignature(bytes)) return { kind: 'binary' };
  const bom = startsWith(bytes, 0xef, 0xbb, 0xbf);
  const content = bom ? bytes.subarray(3) : bytes;
  const valid = readUtf8(content);
  if (valid !== null) return checked(valid, 'utf-8', bom);
  const inUtf8 = new TextDecoder('utf-8').decode(content);
  return bom || isMostlyRead(inUtf8)
    ? checked(inUtf8, 'utf-8', bom)
    : checked(new TextDecoder('gb18030').decode(content), 'gb18030', false);
}

/** A file's text; null when it is none. */
export function decodeText(bytes: Uint8Array): string | null {
  const decoded = decode(bytes);
  return decoded.kind === 'text' ? decoded.text : null;
}

/** Decodes UTF-8 without a byte order mark; null when not every byte is valid. */
export type ReadUtf8 = (bytes: Uint8Array) => string | null;

const strictUtf8: ReadUtf8 = (bytes) => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    // This is how a decoder says that the bytes are something else.
    if (error instanceof TypeError) return null;
    throw error;
  }
};

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  return checked(new TextDecoder(encoding).decode(bytes.subarray(2)), encoding, true);
}

function checked(text: string, encoding: Encoding, bom: boolean): Decoded {
  return hasBinaryContent(text) ? { kind: 'binary' } : { kind: 'text', text, encoding, bom };
}

/**
 * Whether few of the characters beyond ASCII were lost in decoding. Chinese in GB18030 loses nearly
 * all when it is taken for UTF-8, whereas a damaged UTF-8 file loses some; the other way round tells
 * nothing, since GB18030 gives almost any two bytes a meaning.
 */
function isMostlyRead(text: string): boolean {
  let beyondAscii = 0;
  let lost = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7f) beyondAscii++;
    if (code === 0xfffd) lost++;
  }
  return lost * 4 < beyondAscii;
}

function startsWith(bytes: Uint8Array, ...first: readonly number[]): boolean {
  return first.every((byte, index) => bytes[index] === byte);
}
