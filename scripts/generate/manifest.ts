import type { Rule } from '../../server/src/core/rules/rule.ts';
import type { Locale, Localized } from '../../server/src/core/text/localized.ts';
import { USUAL_MAX_DOCUMENT_SIZE } from '../../server/src/lsp/settings.ts';
import { MANIFEST_TEXTS, type ManifestText } from './manifest-texts.ts';
import { DESCRIPTIONS, type DescribedName, ignoreItems, ruleProperties } from './schema.ts';

/** What of the manifest is written by hand; the rest is generated. */
interface Manifest {
  readonly contributes: Readonly<Record<string, unknown>>;
}

/** The extension's manifest with the settings that follow from the rules. */
export function manifestWithSettings(manifest: Manifest, rules: readonly Rule[]): object {
  return {
    ...manifest,
    contributes: {
      ...manifest.contributes,
      configuration: { title: 'Gongkai', properties: settings(rules) },
      jsonValidation: [
        { fileMatch: 'gongkai.config.json', url: './schemas/gongkai.config.schema.json' },
      ],
    },
  };
}

/** The texts that the manifest names by key, in one language. */
export function manifestTexts(rules: readonly Rule[], locale: Locale): object {
  const texts: Record<string, Localized> = { ...MANIFEST_TEXTS, ...DESCRIPTIONS };
  for (const rule of rules) texts[ruleKey(rule)] = rule.summary;
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text[locale]]));
}

/** Keys of texts hold no slash. */
function ruleKey({ id }: Rule): string {
  return `rule.${id.replace('/', '.')}`;
}

function settings(rules: readonly Rule[]): object {
  const key = (name: ManifestText | DescribedName) => `%${name}%`;
  return {
    'gongkai.rules': {
      scope: 'window',
      ...ruleProperties(rules, key('rules'), (rule) => `%${ruleKey(rule)}%`),
      default: {},
    },
    'gongkai.organs': {
      scope: 'window',
      type: 'object',
      additionalProperties: { type: 'string', minLength: 1 },
      default: {},
      description: key('organs'),
    },
    'gongkai.ignore': { scope: 'window', ...ignoreItems(key), default: [] },
    'gongkai.check.scope': {
      scope: 'window',
      type: 'string',
      enum: ['openFiles', 'workspace'],
      enumDescriptions: [key('scope.openFiles'), key('scope.workspace')],
      default: 'openFiles',
      description: key('scope'),
    },
    'gongkai.index.enabled': {
      scope: 'window',
      type: 'boolean',
      default: true,
      description: key('index'),
    },
    'gongkai.index.folders': {
      scope: 'window',
      type: 'array',
      items: { type: 'string' },
      default: [],
      description: key('index.folders'),
    },
    'gongkai.maxDocumentSize': {
      scope: 'window',
      type: 'number',
      exclusiveMinimum: 0,
      default: USUAL_MAX_DOCUMENT_SIZE,
      description: key('maxDocumentSize'),
    },
    'gongkai.language': {
      scope: 'window',
      type: 'string',
      enum: ['auto', 'zh-cn', 'en'],
      default: 'auto',
      description: key('language'),
    },
    'gongkai.codeLens.enabled': {
      scope: 'window',
      type: 'boolean',
      default: true,
      description: key('codeLens'),
    },
    'gongkai.inlayHints': {
      scope: 'window',
      type: 'string',
      enum: ['off', 'problems', 'all'],
      enumDescriptions: [key('inlayHints.off'), key('inlayHints.problems'), key('inlayHints.all')],
      default: 'problems',
      description: key('inlayHints'),
    },
    'gongkai.recognise': {
      scope: 'window',
      type: 'string',
      enum: ['always', 'ask', 'never'],
      enumDescriptions: [key('recognise.always'), key('recognise.ask'), key('recognise.never')],
      default: 'always',
      description: key('recognise'),
    },
    'gongkai.paste.enabled': {
      scope: 'window',
      type: 'boolean',
      default: true,
      description: key('paste'),
    },
    'gongkai.trace.server': {
      scope: 'window',
      type: 'string',
      enum: ['off', 'messages', 'verbose'],
      enumDescriptions: [key('trace.off'), key('trace.messages'), key('trace.verbose')],
      default: 'off',
      description: key('trace'),
    },
  };
}
