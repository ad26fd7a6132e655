import type { Diagnostic } from 'vscode-languageserver';
import type { Locale, Localized } from '../core/text/localized.ts';
import { DiagnosticSeverity } from './protocol.ts';
import type { Settings } from './settings.ts';

/** A document that is too large to be analysed. */
export interface Oversize {
  /** Its size in UTF-8, in megabytes, rounded up to a tenth: it never looks like the limit itself. */
  readonly megabytes: number;
  /** The largest size that is analysed. */
  readonly limit: number;
}

const MEGABYTE = 1e6;

/** How far a text is beyond the limit that the user has set; null when it is not. */
export function oversizeOf(text: string, { maxDocumentSize: limit }: Settings): Oversize | null {
  // No code unit takes more than three bytes, so nearly every text need not be measured.
  if (text.length * 3 <= limit * MEGABYTE) return null;
  const megabytes = bytesOf(text) / MEGABYTE;
  return megabytes > limit ? { megabytes: Math.ceil(megabytes * 10) / 10, limit } : null;
}

/** Bytes of a text in UTF-8; each half of a pair counts two. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isHalf = code >= 0xd800 && code <= 0xdfff;
    bytes += code < 0x80 ? 1 : code < 0x800 || isHalf ? 2 : 3;
  }
  return bytes;
}

/** The one thing that is said of such a document, on its first line. */
export function oversizeDiagnostic(oversize: Oversize, locale: Locale): Diagnostic {
  return {
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    severity: DiagnosticSeverity.Warning,
    code: 'document/too-large',
    source: 'gongkai',
    message: oversizeMessage(oversize)[locale],
  };
}

function oversizeMessage({ megabytes, limit }: Oversize): Localized {
  const size = megabytes.toFixed(1);
  return {
    zh: `这份文档有 ${size} MB，超过了 ${limit} MB 的上限，没有检查。请把它拆成几份，或者调高设置 gongkai.maxDocumentSize`,
    en: `This document is ${size} MB large, more than the limit of ${limit} MB, and was not checked. Split it, or raise the setting gongkai.maxDocumentSize.`,
  };
}
