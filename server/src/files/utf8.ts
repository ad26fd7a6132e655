import { isUtf8, transcode } from 'node:buffer';
import type { ReadUtf8 } from './decode.ts';

/** Four times as fast as TextDecoder for Chinese text. */
export const fastUtf8: ReadUtf8 = (bytes) => {
  if (!isUtf8(bytes)) return null;
  return bytes.length === 0 ? '' : transcode(bytes, 'utf8', 'utf16le').toString('utf16le');
};
