import { CONFIGURATION_FILE } from '../config/file-name.ts';
import { type ParsedConfiguration, parseConfiguration } from '../config/parse.ts';
import type { RuleConfiguration } from '../core/rules/configuration.ts';
import { foldersAround, keyOf } from './uri.ts';
import type { Workspace } from './workspace.ts';

/** A folder with a configuration file, as it was last read. Immutable. */
export interface Project {
  /** The folder that ignores' paths are relative to; without a final slash. */
  readonly folder: string;
  /** URI of the configuration file. */
  readonly file: string;
  readonly text: string;
  /** What the file says now, with the problems in it. */
  readonly parsed: ParsedConfiguration;
  /** What is in force: of the last version without problems, or else what can be read of this one. */
  readonly configuration: RuleConfiguration;
}

/** The configuration files around the documents, each read once until it changes. */
export interface Projects {
  /** The configuration in a document's folder or the nearest one above it; null when none is. */
  projectOf(uri: string): Promise<Project | null>;
  /** The configuration in this very folder; null when there is none. */
  projectIn(folder: string): Promise<Project | null>;
  /** The text that a configuration file has at this moment; null when it is not there. */
  textOf(file: string): Promise<string | null>;
  /** Forgets what was read of a configuration file, because it has changed on disk. */
  invalidate(file: string): void;
  /** Reads every configuration file again; the last good ones stay in force where needed. */
  forgetAll(): void;
}

export function createProjects(workspace: Workspace): Projects {
  const read = new Map<string, Promise<Project | null>>();
  const lastGood = new Map<string, RuleConfiguration>();

  const load = async (folder: string): Promise<Project | null> => {
    const file = `${folder}/${CONFIGURATION_FILE}`;
    const text = await workspace.readFile(file);
    if (text === null) return null;
    const parsed = parseConfiguration(text);
    const key = keyOf(folder);
    if (parsed.problems.length === 0) lastGood.set(key, parsed.configuration);
    const configuration = lastGood.get(key) ?? parsed.configuration;
    return { folder, file, text, parsed, configuration };
  };

  const projectIn = (folder: string): Promise<Project | null> => {
    const key = keyOf(folder);
    const known = read.get(key);
    if (known !== undefined) return known;
    const loading = load(folder);
    read.set(key, loading);
    return loading;
  };

  return {
    projectIn,
    async projectOf(uri) {
      for (const folder of foldersAround(uri)) {
        const project = await projectIn(folder);
        if (project !== null) return project;
      }
      return null;
    },
    textOf: (file) => workspace.readFile(file),
    invalidate: (file) => void read.delete(keyOf(file.slice(0, file.lastIndexOf('/')))),
    forgetAll: () => read.clear(),
  };
}
