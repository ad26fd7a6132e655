import type { Heading, Report } from '../../report/report.ts';
import type { SectionTemplate } from '../../template/template.ts';
import { prescribedFormat } from './section-format.ts';

/** A heading that names one of the six parts, beside what the format prescribes for that part. */
export interface SectionHeading {
  readonly heading: Heading;
  readonly section: SectionTemplate;
  /** See Heading. */
  readonly wording: 'exact' | 'variant' | 'similar';
}

/**
 * The headings that name a part, in the order of the text: every one, or those that are wanted. A
 * part may be headed twice.
 */
export function sectionHeadings(
  report: Report,
  isWanted: (heading: Heading) => boolean = () => true,
): readonly SectionHeading[] {
  const found: SectionHeading[] = [];
  for (const heading of report.headings) {
    if (heading.section === null || !isWanted(heading)) continue;
    const { id, wording } = heading.section;
    const section = prescribedFormat(report).sections.find((each) => each.id === id);
    if (section !== undefined) found.push({ heading, section, wording });
  }
  return found;
}
