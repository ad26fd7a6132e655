import { configurationFromSettings } from '../config/settings.ts';
import type { HintMode } from '../core/features/inlay-hints.ts';
import type { RuleConfiguration } from '../core/rules/configuration.ts';
import type { Locale } from '../core/text/localized.ts';
import { readAnything } from './parameters.ts';

/** What the user set in the editor, read once. Immutable: a change gives a new object. */
export interface Settings {
  readonly configuration: RuleConfiguration;
  /** Whether files that are not open are checked too. */
  readonly scope: 'openFiles' | 'workspace';
  /** Whether the workspace's reports are read in the background, to compare years and find organs. */
  readonly indexes: boolean;
  /** Further folders whose reports are read for that; as written, see `folderNamed`. */
  readonly folders: readonly string[];
  /** The language of messages. */
  readonly locale: Locale;
  /** Whether there are lines above the tables. */
  readonly codeLenses: boolean;
  readonly inlayHints: HintMode | 'off';
  /** Larger documents are not analysed; in megabytes of UTF-8. */
  readonly maxDocumentSize: number;
}

/** A year's reports of a whole province are about as large, and take seconds to analyse. */
export const USUAL_MAX_DOCUMENT_SIZE = 20;

/**
 * Reads the client's `gongkai` section. Total: what is missing or of a wrong type keeps its default.
 *
 * @param clientLocale the editor's own language, for `gongkai.language: auto`; null when unknown.
 */
export function readSettings(section: unknown, clientLocale: string | null): Settings {
  const values = readAnything(section);
  const { check, index, language, codeLens, inlayHints, maxDocumentSize } = values;
  const { scope } = readAnything(check);
  const { enabled: indexes, folders } = readAnything(index);
  const { enabled } = readAnything(codeLens);
  return {
    configuration: configurationFromSettings(values),
    scope: scope === 'workspace' ? 'workspace' : 'openFiles',
    indexes: indexes !== false,
    folders: Array.isArray(folders) ? folders.filter((each) => typeof each === 'string') : [],
    locale: chooseLocale(language, clientLocale),
    codeLenses: enabled !== false,
    inlayHints: inlayHints === 'off' || inlayHints === 'all' ? inlayHints : 'problems',
    maxDocumentSize:
      typeof maxDocumentSize === 'number' && maxDocumentSize > 0
        ? maxDocumentSize
        : USUAL_MAX_DOCUMENT_SIZE,
  };
}

/** Reports are Chinese, so Chinese it is wherever nothing speaks for English. */
function chooseLocale(language: unknown, clientLocale: string | null): Locale {
  const chosen = language === 'zh-cn' || language === 'en' ? language : clientLocale;
  if (chosen === null || chosen === '') return 'zh';
  return /^zh\b/iu.test(chosen) ? 'zh' : 'en';
}
