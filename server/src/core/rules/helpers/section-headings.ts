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

/** Every heading that names a part, in the order of the text; a part may be headed twice. */
export function sectionHeadings(report: Report): readonly SectionHeading[] {
  const { sections } = prescribedFormat(report);
  return report.headings.flatMap((heading): SectionHeading[] => {
    if (heading.section === null) return [];
    const { id, wording } = heading.section;
    const section = sections.find((each) => each.id === id);
    return section === undefined ? [] : [{ heading, section, wording }];
  });
}
