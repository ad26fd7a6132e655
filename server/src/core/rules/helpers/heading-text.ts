import type { SectionTemplate } from '../../template/template.ts';
import { toChineseNumeral } from '../../text/numerals.ts';

/** A level-one numeral as the format prints it: 5 gives `五、`. */
export function headingNumeral(value: number): string {
  return `${toChineseNumeral(value)}、`;
}

/** A part's heading as the format prints it: `五、存在的主要问题及改进情况`. */
export function headingText({ number, title }: SectionTemplate): string {
  return headingNumeral(number) + title;
}
