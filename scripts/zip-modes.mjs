/** The end of a zip archive without a comment, and the entries of its list. Source: APPNOTE.TXT 4.3. */
const END = { signature: 0x06054b50, size: 22, entries: 10, list: 16 };
const ENTRY = { signature: 0x02014b50, size: 46, name: 28, extra: 30, comment: 32, mode: 38 };

/** A regular file that its owner may write and everybody may read. */
const PLAIN = 0o100644;

/**
 * A zip archive with the same permissions for every file: those on the disk depend on the umask of
 * whoever checked the sources out.
 *
 * @param {Buffer} archive
 */
export function withPlainModes(archive) {
  const bytes = Buffer.from(archive);
  const end = bytes.length - END.size;
  if (bytes.readUInt32LE(end) !== END.signature) throw new Error('This is no zip archive of ours.');
  let at = bytes.readUInt32LE(end + END.list);
  for (let left = bytes.readUInt16LE(end + END.entries); left > 0; left--) {
    if (bytes.readUInt32LE(at) !== ENTRY.signature) throw new Error('The list of files is broken.');
    bytes.writeUInt32LE((PLAIN << 16) >>> 0, at + ENTRY.mode);
    const parts = [ENTRY.name, ENTRY.extra, ENTRY.comment];
    at += ENTRY.size + parts.reduce((sum, part) => sum + bytes.readUInt16LE(at + part), 0);
  }
  return bytes;
}
