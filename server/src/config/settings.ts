import type { Ignore, RuleConfiguration } from '../core/rules/configuration.ts';
import type { RuleSetting } from '../core/rules/rule.ts';
import { isRuleSetting } from './setting.ts';

/**
 * Reads what an editor sends as settings: `{ rules: {id: setting}, ignore: [...], organs: {} }`. Total: what
 * has another shape is left out, since the editor itself marks wrong settings by their schema.
 */
export function configurationFromSettings(settings: unknown): RuleConfiguration {
  const { rules, ignore, organs } = asRecord(settings);
  const chosen: Record<string, RuleSetting> = {};
  for (const [id, setting] of Object.entries(asRecord(rules))) {
    if (isRuleSetting(setting)) chosen[id] = setting;
  }
  const ignores = Array.isArray(ignore) ? ignore.map(ignoreOf) : [];
  return {
    rules: chosen,
    ignores: ignores.filter((each) => each !== null),
    organs: Object.fromEntries(Object.entries(asRecord(organs)).filter(isNamePair)),
  };
}

/**
 * The configuration file and the editor's settings together: a setting of the editor wins over the
 * file's for the same rule, and the ignores of both count.
 */
export function mergeConfigurations(
  file: RuleConfiguration,
  settings: RuleConfiguration,
): RuleConfiguration {
  return {
    rules: { ...file.rules, ...settings.rules },
    ignores: [...file.ignores, ...settings.ignores],
    organs: { ...file.organs, ...settings.organs },
  };
}

function isNamePair(pair: [string, unknown]): pair is [string, string] {
  return typeof pair[1] === 'string' && pair[1].trim() !== '';
}

function ignoreOf(value: unknown): Ignore | null {
  const { rule, file = null, cell, value: content, reason } = asRecord(value);
  if (typeof rule !== 'string' || typeof cell !== 'string') return null;
  if (typeof content !== 'string' || typeof reason !== 'string') return null;
  if (reason.trim() === '' || (file !== null && typeof file !== 'string')) return null;
  return { rule, file, cell, value: content, reason };
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
