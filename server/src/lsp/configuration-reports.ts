import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import { CONFIGURATION_FILE } from '../config/file-name.ts';
import { configurationDiagnostics } from './configuration-diagnostics.ts';
import type { Session } from './session.ts';
import { keyOf } from './uri.ts';

/**
 * Keeps the problems of configuration files published. These files are no documents of the server,
 * so no client ever asks for their diagnostics: they are pushed to all.
 */
export interface ConfigurationReports {
  /** Publishes what is to be said of the configuration in a folder, unless it was said already. */
  review(folder: string): Promise<void>;
}

export function createConfigurationReports(
  session: Session,
  send: (params: PublishDiagnosticsParams) => Promise<void>,
): ConfigurationReports {
  const sent = new Map<string, string>();
  return {
    async review(folder) {
      const project = await session.projects.projectIn(folder);
      const { locale } = await session.settings;
      const analyses = project === null ? [] : session.analyses.under(project);
      const diagnostics =
        project === null ? [] : configurationDiagnostics(project, analyses, locale);
      const content = JSON.stringify(diagnostics);
      if ((sent.get(keyOf(folder)) ?? '[]') === content) return;
      sent.set(keyOf(folder), content);
      await send({ uri: `${folder}/${CONFIGURATION_FILE}`, diagnostics });
    },
  };
}
