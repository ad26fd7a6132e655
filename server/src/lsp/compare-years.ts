import { comparableText } from '../core/features/compare-years.ts';
import { fileName } from '../core/rules/helpers/file-name.ts';
import { readReports } from '../core/snapshot.ts';
import { literalMessage } from '../core/text/literal.ts';
import type { Localized } from '../core/text/localized.ts';
import type { FiledSummary } from '../core/workspace/summary.ts';
import type { Host } from './host.ts';
import type { CompareYearsResult, YearToCompare } from './messages.ts';
import type { PositionParameters } from './parameters.ts';
import { reportAt } from './report-at.ts';
import { analysisAt, type Session } from './session.ts';
import { fileNameOf, pathWithin } from './uri.ts';

/**
 * The scheme of reports laid out to be compared with another year's. Their text is asked for like
 * that of our pages on laws, and follows the file that it is of.
 */
export const COMPARE_SCHEME = 'gongkai-compare';

/** Answers COMPARE_YEARS: this report and last year's as documents, or why there are none. */
export async function compareYears(
  { session }: Host,
  { uri, position }: PositionParameters,
): Promise<CompareYearsResult> {
  const { locale } = await session.settings;
  const analysis = await analysisAt(session, uri);
  const at = analysis && reportAt(analysis, position);
  if (analysis === null || at === null) return { problem: NO_REPORT[locale] };
  const { organ, year } = at.report.report;
  if (organ === null || year === null) return { problem: UNKNOWN[locale] };
  const [own] = session.index.of(uri).filter(({ summary }) => summary.year === year.value);
  const previous = at.neighbours.previous.map((filed) => yearOf(filed));
  if (own === undefined || previous.length === 0) {
    return { problem: literalMessage(noLastYear(organ.name, year.value - 1)[locale]) };
  }
  return { current: yearOf(own), previous };
}

/** The document of one report; its name is what an editor shows. */
function yearOf({ file, summary: { organ, year } }: FiledSummary): YearToCompare {
  const name = encodeURIComponent(`${organ ?? ''}${year ?? ''}`);
  const query = encodeURIComponent(JSON.stringify([file, organ, year]));
  return { uri: `${COMPARE_SCHEME}:/${name}?${query}`, year, file: fileName(file) };
}

/** The text of a document of ours; null when its file is gone or holds no such report any more. */
export async function comparableContent(session: Session, uri: string): Promise<Localized | null> {
  const named = readName(uri);
  if (named === null) return null;
  const { file, organ, year } = named;
  // Anyone can write such an address, into a page or a report; it must not lead out of the folders.
  if (!isOpenHere(session, file)) return null;
  const text =
    session.documents.get(file)?.getText() ?? (await session.workspace.readFile(file)) ?? '';
  const reports = readReports(text, fileNameOf(file)).map(({ report }) => report);
  const report =
    reports.find((each) => each.organ?.name === organ && each.year?.value === year) ?? reports[0];
  session.comparisons.note(uri, file);
  return report === undefined ? null : comparableText(report);
}

function isOpenHere({ documents, folders }: Session, file: string): boolean {
  return (
    documents.get(file) !== null || folders.some((folder) => pathWithin(folder, file) !== null)
  );
}

/** Which report a document of ours is of. */
function readName(uri: string) {
  const query = /^gongkai-compare:[^?]*\?(.*)$/u.exec(uri)?.[1];
  if (query === undefined) return null;
  try {
    const [file, organ, year]: unknown[] = JSON.parse(decodeURIComponent(query));
    return typeof file === 'string' ? { file, organ, year } : null;
  } catch (error) {
    // Somebody else's address, or one that was changed by hand.
    if (error instanceof URIError || error instanceof SyntaxError) return null;
    throw error;
  }
}

function noLastYear(organ: string, year: number): Localized {
  return {
    zh: `没有找到“${organ}” ${year} 年的报告。请把它（.txt、.md 或 .gongkai）放进打开的文件夹；机关改过名称的，在 gongkai.config.json 的 organs 里写明新旧名称。`,
    en: `There is no report of ${organ} for ${year}. Put it (.txt, .md or .gongkai) into the folder that is open; where the organ was renamed, name both under organs in gongkai.config.json.`,
  };
}

const NO_REPORT: Localized = {
  zh: '这个文件里没有年报。',
  en: 'This file holds no report.',
};
const UNKNOWN: Localized = {
  zh: '看不出这是哪个机关、哪一年的报告，请先写好报告的标题。',
  en: 'The organ or the year of this report cannot be told; write its title first.',
};
