import type { CancellationToken } from 'vscode-languageserver';
import type { CalendarDate } from '../core/text/calendar-date.ts';
import { readinessOn } from '../core/workspace/readiness-on.ts';
import { throwIfCancelled } from './guard.ts';
import type { Host } from './host.ts';
import type { ReadinessParams, ReportReadiness } from './messages.ts';
import { readAnything } from './parameters.ts';
import { analysisOf, circumstancesOf, presentationFor, type Session } from './session.ts';

/** Answers READINESS out of what is known; what was read before is not read again. */
export async function readinesses(
  { session }: Host,
  { today, reads }: ReadinessParams,
  token: CancellationToken,
): Promise<ReportReadiness[]> {
  for (const document of session.documents.all()) await analysisOf(session, document);
  if (reads) await readAll(session, token);
  return session.readiness.all().map(({ uri, place, readiness }) => ({
    uri,
    place,
    ...readinessOn(readiness, today),
  }));
}

/** Checks every file that was not checked yet, or whose neighbouring years have changed since. */
async function readAll(session: Session, token: CancellationToken): Promise<void> {
  for (const uri of await session.closedFiles.list(session.folders)) {
    throwIfCancelled(token);
    if (session.documents.get(uri) !== null) continue;
    const circumstances = await circumstancesOf(session, uri);
    await session.closedFiles.result(uri, circumstances, await presentationFor(session));
  }
}

export function readReadiness(params: unknown): ReadinessParams | null {
  const { today, reads } = readAnything(params);
  const date = readDate(today);
  return date === null ? null : { today: date, reads: reads === true };
}

function readDate(value: unknown): CalendarDate | null {
  const { year, month, day } = readAnything(value);
  const valid = [year, month, day].every((each) => Number.isInteger(each));
  return valid && typeof year === 'number' && typeof month === 'number' && typeof day === 'number'
    ? { year, month, day }
    : null;
}
