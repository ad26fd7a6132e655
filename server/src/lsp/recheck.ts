import { type Host, refresh } from './host.ts';

/** Answers RECHECK: forgets everything that was read and has all that is shown looked at again. */
export async function recheck(host: Host): Promise<null> {
  const { session, configurationReports } = host;
  session.analyses.forgetAll();
  session.projects.forgetAll();
  session.closedFiles.forgetAll();
  for (const folder of session.folders) await configurationReports.review(folder);
  host.indexing.restart();
  refresh(host);
  return null;
}
