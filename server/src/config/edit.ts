import {
  type FormattingOptions,
  modify,
  type Node,
  type ParseError,
  parseTree,
} from 'jsonc-parser';
import { inOrder, type TextEdit } from '../core/text/edit.ts';
import { lineEndOf } from '../core/text/line-end.ts';
import type { ConfigurationChange } from './change.ts';
import { isTooDeep } from './nesting.ts';

/**
 * The edits that write a change into the text of a `gongkai.config.json`; everything else, comments
 * included, stays as it is. Null when the text has mistakes that have to be put right first.
 */
export function configurationEdits(
  text: string,
  change: ConfigurationChange,
): readonly TextEdit[] | null {
  const root = rootOf(text);
  if (root === null) return null;
  const place = placeOf(root, change);
  if (place === null) return null;
  const edits = modify(text, place.path, place.value, {
    formattingOptions: styleOf(text),
    isArrayInsertion: place.path.at(-1) === -1,
  });
  return inOrder(
    edits.map(({ offset, length, content }) => ({
      span: { start: offset, end: offset + length },
      text: content,
    })),
  );
}

/** The text of a new configuration that holds a change and nothing else. */
export function newConfiguration(change: ConfigurationChange): string {
  const content =
    change.kind === 'ignore'
      ? { rules: {}, ignore: [entryOf(change.ignore)] }
      : { rules: { [change.rule]: change.setting }, ignore: [] };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** Where a value goes, as jsonc-parser names places; -1 is behind the last entry of an array. */
interface Place {
  readonly path: (string | number)[];
  readonly value: unknown;
}

function rootOf(text: string): Node | null {
  if (isTooDeep(text)) return null;
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  return errors.length === 0 && root?.type === 'object' ? root : null;
}

/** Null where something else stands in the place of the rules or the ignores. */
function placeOf(root: Node, change: ConfigurationChange): Place | null {
  if (change.kind === 'setting') {
    const rules = memberOf(root, 'rules');
    if (rules !== null && rules.type !== 'object') return null;
    return { path: ['rules', change.rule], value: change.setting };
  }
  const ignores = memberOf(root, 'ignore');
  if (ignores !== null && ignores.type !== 'array') return null;
  const index = (ignores?.children ?? []).findIndex((entry) => isSame(entry, change.ignore));
  return index < 0
    ? { path: ['ignore', -1], value: entryOf(change.ignore) }
    : { path: ['ignore', index, 'reason'], value: change.ignore.reason };
}

/** Whether an entry holds the same finding back, or would if its reason were given. */
function isSame(entry: Node, { rule, file, cell, value }: ConfigurationIgnore): boolean {
  const wanted = { rule, file, cell, value };
  return Object.entries(wanted).every(
    ([key, each]) => (memberOf(entry, key)?.value ?? null) === each,
  );
}

type ConfigurationIgnore = Extract<ConfigurationChange, { kind: 'ignore' }>['ignore'];

/** The last member of a name counts, as it does where the configuration is read. */
function memberOf(object: Node, key: string): Node | null {
  const property = object.children?.findLast(({ children }) => children?.[0]?.value === key);
  return property?.children?.[1] ?? null;
}

function entryOf({ rule, file, cell, value, reason }: ConfigurationIgnore): object {
  return { rule, ...(file === null ? {} : { file }), cell, value, reason };
}

/** New lines look like those that are there. */
function styleOf(text: string): FormattingOptions {
  const indent = /^(?<indent>[\t ]+)\S/mu.exec(text)?.groups?.['indent'] ?? '  ';
  const insertSpaces = !indent.startsWith('\t');
  return { insertSpaces, tabSize: insertSpaces ? indent.length : 4, eol: lineEndOf(text) };
}
