/** First bytes of formats that people hand in instead of text: PDF, ZIP (docx, wps), OLE (doc), RTF. */
const SIGNATURES: readonly string[] = [
  '%PDF-',
  'PK\u0003\u0004',
  '\u00d0\u00cf\u0011\u00e0',
  '{\\rtf',
];

/** Where NUL bytes are looked for; a text has none at all. */
const PROBE = 64 * 1024;

/** Whether the bytes are certainly no text without a UTF-16 mark: a known format, or NUL bytes. */
export function hasBinarySignature(bytes: Uint8Array): boolean {
  const known = SIGNATURES.some((signature) =>
    [...signature].every((character, index) => bytes[index] === character.charCodeAt(0)),
  );
  return known || bytes.subarray(0, PROBE).includes(0);
}

/** So many odd characters are forgiven in any text, and this share of a longer one. */
const FORGIVEN = { count: 8, share: 0.02 };

/**
 * Whether a decoded text holds too much that no text holds: controls other than line ends, tabs,
 * page breaks and escape, and U+FFFD for what could not be decoded. One pass over the text.
 */
export function hasBinaryContent(text: string): boolean {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x20 ? code < 0x09 || (code > 0x0d && code !== 0x1b) : isRare(code)) count++;
  }
  return count > Math.max(FORGIVEN.count, text.length * FORGIVEN.share);
}

function isRare(code: number): boolean {
  return (code >= 0x7f && code < 0xa0 && code !== 0x85) || code === 0xfffd;
}
