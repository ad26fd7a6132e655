import type { Heading, Report } from '../../../report/report.ts';
import { inOrder, type TextEdit } from '../../../text/edit.ts';
import type { Localized } from '../../../text/localized.ts';
import { textOf } from '../../../text/span.ts';
import type { Fix } from '../../fix.ts';
import { headingNumeral } from '../../helpers/heading-text.ts';
import { sectionHeadings } from '../../helpers/section-headings.ts';
import { type Demoted, demoteForeign } from './demote-foreign.ts';

/**
 * Gives the parts their numbers where they stand in the right order: alone, and together with making
 * other level-one headings second-level ones of the part that they stand in. Parts that are out of
 * order are not ours to move, and what number a misplaced one should have cannot be told.
 */
export function numberHeadings(report: Report): readonly Fix[] {
  const renumbered = wrongNumbers(report);
  if (renumbered === null) return [];
  const edits = renumbered.map(({ edit }) => edit);
  const demoted = demoteForeign(report);
  return [
    ...(edits.length === 0
      ? []
      : [{ title: numberTitle(report.text, renumbered), grade: 'safe', edits } as const]),
    ...(demoted === null
      ? []
      : [
          {
            title: demoteTitle(demoted, edits.length),
            grade: demoted.isSure ? 'safe' : 'choice',
            edits: inOrder([...edits, ...demoted.edits]),
          } as const,
        ]),
  ];
}

/** A heading whose number is not its part's. */
interface Renumbered {
  readonly heading: Heading;
  readonly edit: TextEdit;
}

/** Null when the parts stand in another order than the format's. */
function wrongNumbers(report: Report): readonly Renumbered[] | null {
  const parts = sectionHeadings(report);
  const isInOrder = parts.every(
    ({ section }, at) => section.number >= (parts[at - 1]?.section.number ?? 0),
  );
  if (!isInOrder) return null;
  return parts.flatMap(({ heading, section }) => {
    const { numbering } = heading;
    if (numbering === null || numbering.value === section.number) return [];
    return [{ heading, edit: { span: numbering.span, text: headingNumeral(section.number) } }];
  });
}

function numberTitle(text: string, renumbered: readonly Renumbered[]): Localized {
  const [first] = renumbered;
  const written = first === undefined ? '' : textOf(text, first.heading.span);
  const right = first?.edit.text ?? '';
  return renumbered.length === 1
    ? {
        zh: `把“${written}”的编号改为“${right}”`,
        en: `Number “${written}” as “${right}”`,
      }
    : {
        zh: `按格式把 ${renumbered.length} 个部分重新编号（“${written}”改为“${right}”，等等）`,
        en: `Number ${renumbered.length} parts as the format does (“${written}” becomes “${right}”, and so on)`,
      };
}

function demoteTitle({ numerals }: Demoted, renumbered: number): Localized {
  const zh = `把六个部分以外的 ${numerals.length} 个一级标题改为二级标题${numerals.join('')}`;
  const en = `Make the ${numerals.length} level-one headings that are no part second-level ones: ${numerals.join('')}`;
  return renumbered === 0
    ? { zh, en }
    : {
        zh: `${zh}，并把 ${renumbered} 个部分重新编号`,
        en: `${en}, and number ${renumbered} parts again`,
      };
}
