import { type CompletionPlace, isBlank, typedLine } from './completion-place.ts';
import { usualMarks } from './marks.ts';
import type { Candidate, Offer } from './offer.ts';
import { type Piece, plainText, type Stop } from './suggestion.ts';

const KIND = '政府信息公开工作年度报告';
const ORGAN: Stop = { placeholder: '××机关' };
const YEAR: Stop = { placeholder: '20××' };

/** The title on the report's first line: with organ and year where they are known. */
export function title(place: CompletionPlace): readonly Offer[] {
  const { report } = place;
  const line = typedLine(place);
  if (line === null || !isBlank(report.text, { start: 0, end: place.line.start })) return [];
  const sections = report.sections.flatMap(({ heading }) => heading ?? []);
  const marks = !line.hasMarks && usualMarks(sections) !== '' ? '# ' : '';
  const begun = /^(.{2,60}?)(20\d\d)年?(?:度?政府?信?)?$/u.exec(line.typed);
  const [, organ, year] = begun ?? [];
  const candidate =
    organ === undefined || year === undefined
      ? candidateOf(marks, report.organ?.name ?? ORGAN, report.year?.value.toString() ?? YEAR)
      : candidateOf(marks, organ, year);
  return [{ span: line.span, atLeast: 'two', candidates: [candidate] }];
}

function candidateOf(marks: string, organ: Piece, year: Piece): Candidate {
  const pieces = [organ, year, `年${KIND}`];
  const text = plainText(pieces);
  return {
    kind: 'title',
    label: text,
    detail: { zh: '报告标题', en: 'Title of the report' },
    explanation: null,
    insert: [marks, ...pieces],
    words: [text, KIND],
  };
}
