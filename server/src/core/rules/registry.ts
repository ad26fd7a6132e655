import { accountability } from './content/accountability.ts';
import { documentNumber } from './content/document-number.ts';
import { personalData } from './content/personal-data.ts';
import { unfilledPlaceholder } from './content/placeholder.ts';
import { problemsAndImprovements } from './content/problems-and-improvements.ts';
import { processingFee } from './content/processing-fee.ts';
import { reportYear } from './content/report-year.ts';
import { reportingPeriod } from './content/reporting-period.ts';
import { feeUnit } from './disclosure/fee-unit.ts';
import { carryOver } from './history/carry-over.ts';
import { inForce } from './history/in-force.ts';
import { repetition } from './history/repetition.ts';
import { proseBreakdown } from './prose/breakdown.ts';
import { proseContradiction } from './prose/contradiction.ts';
import { proseCount } from './prose/count.ts';
import { proseShare } from './prose/share.ts';
import { balance } from './requests/balance.ts';
import { blankTotal } from './requests/blank-total.ts';
import { resultsTotal } from './requests/results-total.ts';
import { rowTotal } from './requests/row-total.ts';
import { reviewTotal } from './review/total.ts';
import type { Rule } from './rule.ts';
import { headingNumeral } from './structure/heading-numeral.ts';
import { headingOrder } from './structure/heading-order.ts';
import { headingWording } from './structure/heading-wording.ts';
import { missingAspect } from './structure/missing-aspect.ts';
import { missingHeading } from './structure/missing-heading.ts';
import { missingSection } from './structure/missing-section.ts';
import { missingTable } from './structure/missing-table.ts';
import { outdatedTemplate } from './structure/outdated-template.ts';
import { promotedAspect } from './structure/promoted-aspect.ts';
import { residue } from './structure/residue.ts';
import { title } from './structure/title.ts';
import { blankCell } from './table/blank-cell.ts';
import { labelWording } from './table/label-wording.ts';
import { missingRow } from './table/missing-row.ts';
import { notACount } from './table/not-a-count.ts';
import { noteInCell } from './table/note-in-cell.ts';
import { splitNumber } from './table/split-number.ts';
import { unexpectedRow } from './table/unexpected-row.ts';
import { unitInCell } from './table/unit-in-cell.ts';
import { valueCount } from './table/value-count.ts';
import { compatibilityCharacter } from './text/compatibility-character.ts';
import { punctuation } from './text/punctuation.ts';
import { repeatedWord } from './text/repeated-word.ts';
import { spaceInWord } from './text/space-in-word.ts';

/** Every rule, in the order of the documentation. A new rule is one new file and one line here. */
export const RULES: readonly Rule[] = [
  missingSection,
  missingHeading,
  headingWording,
  headingOrder,
  headingNumeral,
  promotedAspect,
  missingAspect,
  title,
  missingTable,
  outdatedTemplate,
  residue,
  missingRow,
  unexpectedRow,
  valueCount,
  notACount,
  blankCell,
  unitInCell,
  noteInCell,
  labelWording,
  splitNumber,
  rowTotal,
  resultsTotal,
  balance,
  blankTotal,
  reviewTotal,
  feeUnit,
  proseCount,
  proseShare,
  proseBreakdown,
  proseContradiction,
  carryOver,
  inForce,
  repetition,
  reportYear,
  reportingPeriod,
  problemsAndImprovements,
  processingFee,
  accountability,
  unfilledPlaceholder,
  personalData,
  documentNumber,
  compatibilityCharacter,
  repeatedWord,
  punctuation,
  spaceInWord,
];
