import { FORMAT_2021 } from '../../../src/core/template/format-2021.ts';
import type { SectionId, SectionTemplate } from '../../../src/core/template/template.ts';
import { toChineseNumeral } from '../../../src/core/text/numerals.ts';

/** Ways to write a level-one heading otherwise. */
export type HeadingStyle = 'arabic' | 'bracketed' | 'half-width' | 'marks' | 'variant' | 'spaced';

/** Rewrites the headings of the six parts; the text must have them as the template does. */
export function withHeadings(text: string, style: HeadingStyle): string {
  return replaceHeadings(text, (section) => headingIn(section, style));
}

/** Drops the headings of some parts; their content stays. */
export function withoutHeadings(text: string, ids: readonly SectionId[]): string {
  return replaceHeadings(text, (section, line) => (ids.includes(section.id) ? '' : line));
}

function headingIn({ number, title, variants }: SectionTemplate, style: HeadingStyle): string {
  const numeral = toChineseNumeral(number);
  switch (style) {
    case 'arabic':
      return `${number}、${title}`;
    case 'bracketed':
      return `（${numeral}）${title}`;
    case 'half-width':
      return `${numeral}.${title}`;
    case 'marks':
      return `## ${numeral}、${title}`;
    case 'variant':
      return `${numeral}、${variants[0] ?? title}`;
    case 'spaced':
      return `  ${numeral} 、 ${title}  `;
  }
}

function replaceHeadings(
  text: string,
  replacement: (section: SectionTemplate, line: string) => string,
): string {
  const headings = new Map(
    FORMAT_2021.sections.map((each) => [`${toChineseNumeral(each.number)}、${each.title}`, each]),
  );
  return text
    .split('\n')
    .map((line) => {
      const section = headings.get(line.replace(/^#+ /u, ''));
      return section === undefined ? line : replacement(section, line);
    })
    .join('\n');
}
