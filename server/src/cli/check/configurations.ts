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
  /** Every configuration that was read. */
  all(): readonly LoadedConfiguration[];
}

/**
 * @param chosen the configuration for all files (`--config`); null to look for the nearest one
 * above each file. What is wrong with a configuration is added to `problems` once.
 */
export function configurations(chosen: string | null, problems: Problem[]): Configurations {
  const loaded = new Map<string, LoadedConfiguration | null>();
  const byFolder = new Map<string, string | null>();
  const load = (path: string) => {
    let configuration = loaded.get(path);
    if (configuration === undefined) {
      configuration = loadConfiguration(path, problems);
      loaded.set(path, configuration);
    }
    return configuration;
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
    of(file) {
      const path = chosen === null ? nearest(dirname(resolve(file))) : resolve(chosen);
      return path === null ? null : load(path);
    },
    all: () => [...loaded.values()].filter((each) => each !== null),
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

function loadConfiguration(path: string, problems: Problem[]): LoadedConfiguration | null {
  const read = readTextFile(path);
  const file = relative('', path);
  if (read.kind !== 'text') {
    const message = read.kind === 'binary' ? NOT_TEXT : read.message;
    problems.push({ file, place: null, message });
    return null;
  }
  const parsed = parseConfiguration(read.text);
  const starts = lineStartsOf(read.text);
  for (const { message, start } of parsed.problems) {
    problems.push({ file, place: placeOf(starts, start), message });
  }
  return { ...parsed, path, text: read.text };
}
