import { workspace } from 'vscode';

/**
 * What a runner tells the suite. It comes through settings that nobody registered, since the
 * environment does not reach a web worker.
 */
export interface SuiteOptions {
  /** Path of the file for the results; null when nobody reads them. */
  readonly results: string | null;
  /** Beginning of the address from which the extension must have been loaded. */
  readonly extension: string;
  /** The kind of extension host. */
  readonly host: 'node' | 'web';
}

/** The options of this run; throws when a runner forgot one. */
export function suiteOptions(): SuiteOptions {
  const settings = workspace.getConfiguration('gongkaiTest');
  const extension = settings.get<string>('extension');
  const host = settings.get<SuiteOptions['host']>('host');
  if (extension === undefined || host === undefined) {
    throw new Error('The settings gongkaiTest.extension and gongkaiTest.host are missing.');
  }
  return { results: settings.get<string>('results') ?? null, extension, host };
}
