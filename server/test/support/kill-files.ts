import { encode } from '../../src/files/encode.ts';
import { withHeadings } from './disguise/headings.ts';
import { COUNTY } from './fixtures.ts';
import { LAYOUTS } from './layouts.ts';

/** Contents by the names of files. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Reports from 4 to 40 KB, in every encoding that files come in, each with something to fix. */
export function filesToFix(count: number): Files {
  const clean = LAYOUTS['markdown']?.(COUNTY) ?? '';
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const times = index % 7 === 0 ? 400 : index % 20;
      const prose = `本单位认真做好第${index}批公开工作。`.repeat(times);
      const faulty = withHeadings(clean, index % 2 === 0 ? 'arabic' : 'bracketed');
      const lineEnd = index % 3 === 0 ? '\r\n' : '\n';
      const text = `${faulty}\n${prose}\n`.replaceAll('\n', lineEnd);
      return [`${String(index).padStart(4, '0')}.md`, encoded(text, index)];
    }),
  );
}

function encoded(text: string, index: number): Uint8Array {
  switch (index % 5) {
    case 0:
      return encode(text, 'utf-8', false);
    case 1:
      return encode(text, 'gb18030', false);
    case 2:
      return encode(text, 'utf-16le', true);
    case 3:
      return encode(text, 'utf-8', true);
    default:
      return encode(text, 'utf-16be', true);
  }
}
