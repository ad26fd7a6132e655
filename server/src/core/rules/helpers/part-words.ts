import type { Report, Section } from '../../report/report.ts';
import { fold } from '../../text/fold.ts';
import { contentEnd } from '../structure/fixes/content-end.ts';

/** What a part says below its heading, folded, without signature, date, contacts and page numbers behind it. */
export function partWords(report: Report, section: Section): string {
  const start = section.heading?.span.end ?? section.span.start;
  const end = Math.max(start, contentEnd(report, section));
  const gone = report.residue.filter(({ span }) => start <= span.start && span.end <= end);
  let words = '';
  let at = start;
  for (const { span } of gone) {
    words += fold(report.text, at, Math.max(at, span.start));
    at = Math.max(at, span.end);
  }
  return words + fold(report.text, at, Math.max(at, end));
}
