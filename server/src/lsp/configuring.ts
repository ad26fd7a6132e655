import { CONFIGURATION_FILE } from '../config/file-name.ts';
import { REPORT_EXTENSIONS } from '../core/report/file-name.ts';
import { type Host, refresh } from './host.ts';
import { readAnything } from './parameters.ts';
import { WatchKind } from './protocol.ts';
import { readSettings } from './settings.ts';

/** The name of the settings' section in the editor. */
const SECTION = 'gongkai';

/** After `initialized`: asks to be told of changes, asks for the settings, reads configurations. */
export async function start(host: Host): Promise<void> {
  const { session, connection, inBackground } = host;
  const { registersConfiguration, registersWatchers } = session.client;
  if (registersConfiguration) {
    const options = { section: SECTION };
    inBackground(connection.client.register('workspace/didChangeConfiguration', options));
  }
  if (registersWatchers) {
    const globs = [`**/${CONFIGURATION_FILE}`, `**/*.{${REPORT_EXTENSIONS.join(',')}}`];
    // When a folder goes or comes, editors tell of the folder and not of the files in it.
    const folders = { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete };
    const options = { watchers: [...globs.map((globPattern) => ({ globPattern })), folders] };
    inBackground(connection.client.register('workspace/didChangeWatchedFiles', options));
  }
  if (session.client.configuration) askForSettings(host);
  for (const folder of session.folders) await host.configurationReports.review(folder);
  host.indexing.restart();
}

/** After `workspace/didChangeConfiguration`: takes the new settings, or asks for them. */
export async function changeSettings(
  host: Host,
  { settings: sent }: Readonly<Record<string, unknown>>,
): Promise<void> {
  const { session, configurationReports } = host;
  if (session.client.configuration) askForSettings(host);
  else {
    const settings = readSettings(sectionOf(sent), session.client.locale);
    session.settings = Promise.resolve(settings);
  }
  for (const folder of session.folders) await configurationReports.review(folder);
  host.indexing.restart();
  refresh(host);
}

/** Settings as clients send them unasked: the section, or an object that holds it. */
export function sectionOf(settings: unknown): unknown {
  const { [SECTION]: section = settings } = readAnything(settings);
  return section;
}

/** Whoever needs the settings waits for the answer; without one, what was known stays. */
function askForSettings({ session, connection, fail }: Host): void {
  const before = session.settings;
  session.settings = connection.workspace.getConfiguration(SECTION).then(
    (section: unknown) => readSettings(section, session.client.locale),
    (error: unknown) => {
      fail(error);
      return before;
    },
  );
}
