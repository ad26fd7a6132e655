import { CURRENT_FORMAT } from '../template/formats.ts';
import { fold } from '../text/fold.ts';
import { toChineseNumeral } from '../text/numerals.ts';
import type { FiledSummary, PlaceRange } from '../workspace/summary.ts';
import { match } from './completion/match.ts';

/** A report of the workspace, or a part of one, to be found by its name. */
export interface WorkspaceSymbol {
  readonly kind: 'report' | 'part';
  /** 云溪县水务局 2024, or 三、收到和处理政府信息公开申请情况. */
  readonly name: string;
  /** The report that a part belongs to; empty for a report. */
  readonly container: string;
  readonly file: string;
  readonly range: PlaceRange;
}

/** More answers than this nobody reads; an editor asks again as more is typed. */
const MOST = 500;

/**
 * The reports and parts whose names have every word of a query in them, or begin with it in pinyin
 * initials: 水务 2024, 三、, ztqk. An empty query finds all reports.
 */
export function workspaceSymbols(
  reports: readonly FiledSummary[],
  query: string,
): readonly WorkspaceSymbol[] {
  const words = query.split(/\s+/u).filter((word) => word !== '');
  const found: WorkspaceSymbol[] = [];
  for (const filed of reports) {
    const symbols = [reportSymbol(filed), ...(words.length === 0 ? [] : partSymbols(filed))];
    found.push(...symbols.filter((symbol) => fits(symbol, words)));
    if (found.length >= MOST) break;
  }
  return found.slice(0, MOST);
}

function reportSymbol({ file, summary: { organ, year, place } }: FiledSummary): WorkspaceSymbol {
  const name = [organ, year].filter((each) => each !== null).join(' ');
  return { kind: 'report', name: name === '' ? '…' : name, container: '', file, range: place };
}

function partSymbols(filed: FiledSummary): WorkspaceSymbol[] {
  const { name } = reportSymbol(filed);
  return filed.summary.sections.flatMap(({ id, place }): WorkspaceSymbol[] => {
    const template = CURRENT_FORMAT.sections.find((each) => each.id === id);
    if (template === undefined) return [];
    const title = `${toChineseNumeral(template.number)}、${template.title}`;
    return [{ kind: 'part', name: title, container: name, file: filed.file, range: place }];
  });
}

/** A part is found by its own words; words about its report may stand beside them. */
function fits({ kind, name, container }: WorkspaceSymbol, words: readonly string[]): boolean {
  const own = words.filter((word) => isIn(word, name));
  if (kind === 'part' && own.length === 0) return false;
  return words.every((word) => own.includes(word) || isIn(word, container));
}

function isIn(word: string, name: string): boolean {
  const title = name.slice(name.indexOf('、') + 1);
  return fold(name).includes(fold(word)) || match(word, title) !== null;
}
