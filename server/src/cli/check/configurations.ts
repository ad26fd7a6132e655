import { basename, dirname, relative, resolve, sep } from 'node:path';
import { findConfiguration } from '../../config/find.ts';
import { type ParsedConfiguration, parseConfiguration } from '../../config/parse.ts';
import { DEFAULT_CONFIGURATION, type RuleConfiguration } from '../../core/rules/configuration.ts';
import { lineStartsOf, placeOf } from '../../core/text/lines.ts';
import { NOT_TEXT, readTextFile } from '../../files/read.ts';
import type { Problem } from '../problem.ts';

/** A configuration file that was read. */
export interface LoadedConfiguration extends ParsedConfiguration {
  /** Absolute path. */
  readonly path: string;
  readonly text: string;
}

/** Gives each file the configuration that governs it, and remembers those that were read. */
export interface Configurations {
  /** Null when no configuration governs the file. */
  of(file: string): LoadedConfiguration | null;
  /** Whether something is wrong with the configuration that governs the file. */
  isWrong(file: string): boolean;
  /** The same as `of` for a file that is checked: what is wrong with its configuration is told, once. */
  use(file: string): LoadedConfiguration | null;
  /** Every configuration that was used. */
  used(): readonly LoadedConfiguration[];
}

/**
 * @param chosen the configuration for all files (`--config`); null to look for the nearest one
 * above each file. What is wrong with a configuration that is used is added to `problems`.
 */
export function configurations(chosen: string | null, problems: Problem[]): Configurations {
  const loaded = new Map<string, Loading>();
  const used = new Set<Loading>();
  const byFolder = new Map<string, string | null>();
  const load = (file: string) => {
    const path = chosen === null ? nearest(dirname(resolve(file))) : resolve(chosen);
    if (path === null) return null;
    const loading = loaded.get(path) ?? loadConfiguration(path);
    loaded.set(path, loading);
    return loading;
  };
  const nearest = (folder: string) => {
    let path = byFolder.get(folder);
    if (path === undefined) {
      path = findConfiguration(folder);
      byFolder.set(folder, path);
    }
    return path;
  };
  return {
    of: (file) => load(file)?.configuration ?? null,
    isWrong: (file) => (load(file)?.problems.length ?? 0) > 0,
    use(file) {
      const loading = load(file);
      if (loading === null) return null;
      if (!used.has(loading)) problems.push(...loading.problems);
      used.add(loading);
      return loading.configuration;
    },
    used: () => [...used].flatMap(({ configuration }) => configuration ?? []),
  };
}

/** How a file is to be read and checked. */
export interface FileOptions {
  readonly configuration: RuleConfiguration;
  /** Its path as ignores name it; null when no configuration governs it. */
  readonly path: string | null;
  readonly fileName: string;
}

/** What governs a file. */
export function optionsFor(file: string, configurations: Configurations): FileOptions {
  const loaded = configurations.of(file);
  return {
    configuration: loaded?.configuration ?? DEFAULT_CONFIGURATION,
    path: loaded === null ? null : pathForIgnores(file, loaded),
    fileName: basename(file),
  };
}

/** A report's path as its configuration's ignores name it: relative to it, with `/`. */
function pathForIgnores(file: string, configuration: LoadedConfiguration): string {
  return relative(dirname(configuration.path), resolve(file)).split(sep).join('/');
}

/** A configuration's path as it is shown. */
export function shownPath(configuration: LoadedConfiguration): string {
  return relative('', configuration.path);
}

/** A configuration file that was read, or could not be, and what is wrong with it. */
interface Loading {
  readonly configuration: LoadedConfiguration | null;
  readonly problems: readonly Problem[];
}

function loadConfiguration(path: string): Loading {
  const read = readTextFile(path);
  const file = relative('', path);
  if (read.kind !== 'text') {
    const message = read.kind === 'binary' ? NOT_TEXT : read.message;
    return { configuration: null, problems: [{ file, place: null, message }] };
  }
  const parsed = parseConfiguration(read.text);
  const starts = lineStartsOf(read.text);
  return {
    configuration: { ...parsed, path, text: read.text },
    problems: parsed.problems.map(({ message, start }) => ({
      file,
      place: placeOf(starts, start),
      message,
    })),
  };
}
