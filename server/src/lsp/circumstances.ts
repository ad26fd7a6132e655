import { mergeConfigurations } from '../config/settings.ts';
import type { RuleConfiguration } from '../core/rules/configuration.ts';
import type { Project, Projects } from './projects.ts';
import type { Settings } from './settings.ts';
import { folderOf, keyOf, pathWithin } from './uri.ts';

/** How a text is to be checked and told. Immutable; while nothing changes it is the same object. */
export interface Circumstances {
  readonly settings: Settings;
  /** The nearest configuration file; null when there is none. */
  readonly project: Project | null;
  /** The configuration file and the editor's settings together. */
  readonly configuration: RuleConfiguration;
  /** The folder that ignores' paths are relative to; null when there is none. */
  readonly base: string | null;
}

/**
 * Finds out how the file of a URI is to be checked.
 *
 * @param folders the folders that are open in the client.
 */
export type FindCircumstances = (
  uri: string,
  settings: Settings,
  folders: readonly string[],
) => Promise<Circumstances>;

export function createCircumstances(projects: Projects): FindCircumstances {
  const known = new Map<string, Circumstances>();
  return async (uri, settings, folders) => {
    const project = await projectFor(uri, folders, projects);
    const base = project?.folder ?? folderAround(uri, folders);
    const key = base === null ? '' : keyOf(base);
    const last = known.get(key);
    if (last?.settings === settings && last.project === project) return last;
    const configuration =
      project === null
        ? settings.configuration
        : mergeConfigurations(project.configuration, settings.configuration);
    const circumstances = { settings, project, configuration, base };
    known.set(key, circumstances);
    return circumstances;
  };
}

/** A document without a folder (untitled:) follows the first open folder's configuration. */
async function projectFor(
  uri: string,
  [first]: readonly string[],
  projects: Projects,
): Promise<Project | null> {
  if (folderOf(uri) !== null) return projects.projectOf(uri);
  return first === undefined ? null : projects.projectIn(first);
}

function folderAround(uri: string, folders: readonly string[]): string | null {
  return folders.find((folder) => pathWithin(folder, uri) !== null) ?? null;
}
