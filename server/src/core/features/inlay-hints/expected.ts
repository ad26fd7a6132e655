import type { CellChange } from '../../relations/correction/correction.ts';
import { explainRelation, explainSum } from '../../relations/explain.ts';
import { recalculated, type TotalChange } from '../../relations/recalculate.ts';
import { suspectsIn } from '../../relations/suspects.ts';
import { totalFormulas } from '../../relations/total-formulas.ts';
import type { Report, Table } from '../../report/report.ts';
import type { Localized } from '../../text/localized.ts';
import type { InlayHint } from '../inlay-hints.ts';
import { recalculate, totalEdits } from '../recalculate.ts';

/**
 * Hints behind numbers that are wrong. A total that differs from its parts says what it should be.
 * Where another cell is the only probable culprit, that cell says so, and the totals that it upsets
 * only say what their parts add up to: to change them would hide the error.
 */
export function expectedHints(report: Report, table: Table): InlayHint[] {
  const totals = recalculated(table);
  const suspects = suspectsIn(table);
  const isTotal = ({ address }: CellChange) => totals.some((total) => total.address === address);
  return [
    ...totalHints(report, table, totals, suspects),
    ...suspects
      .filter((suspect) => !isTotal(suspect))
      .map((suspect) => suspectHint(suspect, suspects.length - 1)),
  ];
}

function totalHints(
  report: Report,
  table: Table,
  totals: readonly TotalChange[],
  suspects: readonly CellChange[],
): InlayHint[] {
  const formulas = totalFormulas(table);
  const writable = recalculate(report, table).totals;
  return totals.map((total): InlayHint => {
    const { address, span, from, to, cell } = total;
    const suspected = suspects.some((each) => each.address === address && each.to === to);
    const isWrong = suspected || suspects.length === 0 || cell.state === 'unreadable';
    const formula = formulas.get(address);
    return {
      offset: span.end,
      label: isWrong
        ? inBrackets({ zh: `应为 ${to}`, en: `should be ${to}` })
        : inBrackets({ zh: `各项合计 ${to}`, en: `parts add up to ${to}` }),
      tooltip:
        formula === undefined
          ? []
          : [from === null ? explainSum(formula) : explainRelation(formula)],
      edits: isWrong && writable.includes(total) ? totalEdits(report, [total]) : [],
    };
  });
}

/** @param others how many other cells have to be changed together with this one. */
function suspectHint({ span, from, to }: CellChange, others: number): InlayHint {
  const now = {
    zh: from === null ? '现未填数字' : `现为 ${from}`,
    en: from === null ? 'there is no number now' : `now ${from}`,
  };
  const together = {
    zh: others === 0 ? '改正后' : `与另外 ${others} 处一起改正，`,
    en: others === 0 ? 'with it' : `with it and ${others} more`,
  };
  return {
    offset: span.end,
    label: inBrackets({ zh: `可能应为 ${to}`, en: `probably ${to}` }),
    tooltip: [
      {
        zh: `最可能的错误：这里应为 ${to}（${now.zh}），${together.zh}有关的勾稽关系都成立。请对照台账核实。`,
        en: `Most likely error: this should be ${to} (${now.en}); ${together.en}, its equations hold. Check it against the register.`,
      },
    ],
    edits: [],
  };
}

/** Where spaces alone divide the numbers of a row, the hint would look like one of them. */
function inBrackets({ zh, en }: Localized): Localized {
  return { zh: `（${zh}）`, en: `(${en})` };
}
