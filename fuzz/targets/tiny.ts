import { parseArguments } from '../../server/src/cli/arguments.ts';
import { checkCommand } from '../../server/src/cli/check/command.ts';
import { figuresCommand } from '../../server/src/cli/figures/command.ts';
import { formatCommand } from '../../server/src/cli/format/command.ts';
import { newCommand } from '../../server/src/cli/new/command.ts';
import { configurationEdits } from '../../server/src/config/edit.ts';
import { nearestName } from '../../server/src/config/nearest.ts';
import { parseConfiguration } from '../../server/src/config/parse.ts';
import { numbersIn } from '../../server/src/core/prose/numbers.ts';
import { isReport } from '../../server/src/core/report/recognise.ts';
import { RULES } from '../../server/src/core/rules/registry.ts';
import { scanLines } from '../../server/src/core/syntax/lines.ts';
import { readValue } from '../../server/src/core/syntax/values.ts';
import { composeEdits } from '../../server/src/core/text/compose-edits.ts';
import { csvText } from '../../server/src/core/text/csv.ts';
import { plainDecimal, shiftPoint } from '../../server/src/core/text/decimal.ts';
import { applyEdits, inOrder, type TextEdit } from '../../server/src/core/text/edit.ts';
import { fold, foldWithOffsets } from '../../server/src/core/text/fold.ts';
import { lineStartsOf, placeOf } from '../../server/src/core/text/lines.ts';
import { literalMarkdown, literalText } from '../../server/src/core/text/literal.ts';
import {
  chineseNumeral,
  toChineseNumeral,
  yearNumber,
} from '../../server/src/core/text/numerals.ts';
import { printable } from '../../server/src/core/text/printable.ts';
import { displayWidth } from '../../server/src/core/text/width.ts';
import { decode } from '../../server/src/files/decode.ts';
import { encode } from '../../server/src/files/encode.ts';
import { fileNameOf, foldersAround, keyOf, pathWithin } from '../../server/src/lsp/uri.ts';
import type { Random } from '../../server/test/support/random.ts';
import { ensure, ensureEdits, ensureInside, ensureSame } from '../invariants.ts';
import { mutated } from '../mutate.ts';
import { anyPiece } from '../pieces.ts';
import type { Target } from '../target.ts';
import { tinyText } from '../texts.ts';

/** Small functions that take a text, a name, bytes or arguments: microseconds each. */
export const TINY_TARGETS: readonly Target[] = [
  tiny('fold', checkFold),
  tiny('lines', checkLines),
  tiny('numerals', checkNumerals),
  tiny('cell', checkCell),
  tiny('prose-numbers', (text) => {
    for (const { from, to, end, value } of numbersIn(text)) {
      ensure(
        0 <= from && from < to && to <= end && end <= text.length,
        'a number lies in the text',
      );
      ensure(Number.isFinite(value), 'a number is one');
    }
  }),
  tiny('printable', checkPrintable),
  tiny('recognise', (text) => ensure(typeof isReport(text) === 'boolean', 'it is one or not')),
  tiny('compose-edits', checkComposing),
  tiny('uri', checkUri),
  { name: 'configuration', tier: 'tiny', text: configuration, check: checkConfiguration },
  { name: 'arguments', tier: 'tiny', text: anyArguments, check: checkArguments },
  { name: 'decode', tier: 'tiny', text: anyBytes, check: checkDecode },
  tiny('encode', checkEncode),
];

function tiny(name: string, check: Target['check']): Target {
  return { name, tier: 'tiny', text: tinyText, check };
}

function checkFold(text: string): void {
  const { folded, offsets } = foldWithOffsets(text, 0, text.length);
  ensureSame(fold(text), folded, 'folding is the same with offsets and without');
  ensureSame(fold(folded), folded, 'what is folded stays as it is');
  ensure(offsets.length === folded.length, 'every folded character has an offset');
}

function checkLines(text: string, random: Random): void {
  const lines = scanLines(text);
  const starts = lineStartsOf(text);
  ensureSame(
    lines.map(({ start }) => start),
    starts,
    'both cut a text into the same lines',
  );
  for (const { start, end, from, to } of lines) {
    ensure(start <= from && from <= to && to <= end, 'the words of a line lie in it');
  }
  const offset = random.below(text.length + 1);
  const { line, character } = placeOf(starts, offset);
  ensure((starts[line] ?? 0) + character <= offset, 'a place is at its offset or before it');
}

function checkNumerals(text: string): void {
  const value = chineseNumeral(text);
  if (value !== null && value < 100) {
    ensureSame(chineseNumeral(toChineseNumeral(value)), value, 'a numeral can be written again');
  }
  const year = yearNumber(text);
  ensure(year === null || Number.isInteger(year), 'a year is a whole number');
  const decimal = plainDecimal(text);
  ensure(/^-?[\d.]*$/u.test(decimal), 'a decimal is digits and a point');
  ensure(typeof shiftPoint('-12.5', 4) === 'string', 'a point can be moved');
}

function checkCell(text: string, random: Random): void {
  const start = random.below(text.length + 1);
  const end = start + random.below(text.length - start + 1);
  const cell = readValue(text, start, end);
  if (cell === null) return;
  const { span, value, state } = cell;
  ensure(
    start <= span.start && span.start < span.end && span.end <= end,
    'a cell lies where it was read',
  );
  ensure((value === null) === (state === 'dash'), 'what is no dash has a value');
  ensure(value === null || Number.isFinite(value), 'the value of a cell is a number');
}

function checkPrintable(text: string): void {
  const shown = printable(text);
  ensure(
    !/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/u.test(shown),
    'nothing is obeyed',
  );
  ensure(
    !/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/u.test(literalText(text)),
    'nothing is obeyed',
  );
  ensure(!/(?<!\\)(?:\\\\)*[<[`]/u.test(literalMarkdown(text)), 'nothing becomes markup');
  ensure(!/^[=+\-@]/u.test(csvText(text)), 'nothing becomes a formula');
  ensure(displayWidth(text) >= 0, 'a text has a width');
}

function checkComposing(text: string, random: Random): void {
  const first = anyEdits(text, random);
  const between = applyEdits(text, first);
  const second = anyEdits(between, random);
  const both = composeEdits(first, second);
  ensureEdits(text, both, 'two steps in one');
  ensureSame(applyEdits(text, both), applyEdits(between, second), 'both steps give the same text');
}

function anyEdits(text: string, random: Random): TextEdit[] {
  const cuts = Array.from({ length: 2 * random.below(4) }, () => random.below(text.length + 1));
  const sorted = cuts.toSorted((a, b) => a - b);
  const edits: TextEdit[] = [];
  for (let i = 0; i + 1 < sorted.length; i += 2) {
    const span = { start: sorted[i] ?? 0, end: sorted[i + 1] ?? 0 };
    if (edits.at(-1)?.span.end !== span.start)
      edits.push({ span, text: random.chance(0.5) ? anyPiece(random) : '' });
  }
  return inOrder(edits);
}

function checkUri(text: string, random: Random): void {
  const uri = random.pick([
    text,
    `file:///${text}`,
    `untitled:${text}`,
    encodeURI(wellFormed(text)),
  ]);
  ensureSame(keyOf(uri), keyOf(uri), 'a key is the same each time');
  ensure(uri.includes(fileNameOf(uri)) || fileNameOf(uri) !== '', 'a name can be told');
  ensure(foldersAround(uri).length <= uri.length + 1, 'there are not more folders than characters');
  const inside = pathWithin('file:///a', uri);
  ensure(inside === null || typeof inside === 'string', 'a path can be told');
}

/** Half a pair of surrogates is no character and cannot be encoded. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

function configuration(random: Random): string {
  const text = random.pick(CONFIGURATIONS);
  return random.chance(0.2) ? tinyText(random) : mutated(text, random, random.below(4));
}

function checkConfiguration(text: string, random: Random): void {
  const { problems, places } = parseConfiguration(text);
  ensureInside(text, problems, 'a problem of the configuration');
  ensureInside(text, [...places.values()], 'an ignore');
  const rule = random.pick(RULES).id;
  const change = random.chance(0.5)
    ? ({ kind: 'setting', rule, setting: 'hint' } as const)
    : ({
        kind: 'ignore',
        ignore: { rule, file: 'a.txt', cell: 'requests', value: '1', reason: anyPiece(random) },
      } as const);
  const edits = configurationEdits(text, change);
  if (edits === null) return;
  ensureEdits(text, edits, 'the configuration');
  const after = parseConfiguration(applyEdits(text, edits));
  if (change.kind !== 'setting' || problems.length > 0) return;
  ensureSame(after.configuration.rules[rule], 'hint', 'what is written is there');
}

const COMMANDS = [checkCommand, figuresCommand, formatCommand, newCommand];

function anyArguments(random: Random): string {
  const options = COMMANDS.flatMap((command) => command.options.map(({ name }) => `--${name}`));
  const word = () =>
    random.pick([
      random.pick(options),
      `${random.pick(options)}=${anyPiece(random)}`,
      '-o',
      '--',
      '-',
      anyPiece(random),
    ]);
  const words = Array.from({ length: random.below(6) }, () =>
    random.chance(0.2) ? mutated(word(), random, 1) : word(),
  );
  return words.join('\u0000');
}

function checkArguments(text: string, random: Random): void {
  const command = random.pick(COMMANDS);
  const args = text === '' ? [] : text.split('\u0000');
  const parsed = parseArguments(command, args);
  if (parsed.kind === 'wrong') {
    ensure(parsed.message.zh !== '' && parsed.message.en !== '', 'it is said what is wrong');
  } else {
    ensure(
      parsed.operands.every((operand) => args.includes(operand)),
      'operands were given',
    );
  }
  ensure(nearestName(text, ['--format', '--quiet']) !== '', 'a name is one or none');
}

/** Texts in every encoding, damaged, and any bytes at all. */
function anyBytes(random: Random): string {
  const encoding = random.pick(['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const);
  const bytes = [...encode(wellFormed(tinyText(random)), encoding, random.chance(0.3))];
  const blows = random.below(4);
  for (let i = 0; i < blows; i++) {
    const at = random.below(bytes.length + 1);
    bytes.splice(
      at,
      random.below(3),
      ...Array.from({ length: random.below(4) }, () => random.below(256)),
    );
  }
  return String.fromCharCode(...bytes);
}

function checkDecode(text: string): void {
  const bytes = Uint8Array.from([...text].map((character) => character.charCodeAt(0)));
  const decoded = decode(bytes);
  if (decoded.kind === 'binary') return;
  ensure(decoded.text.length <= bytes.length, 'a text has no more characters than bytes');
  // What was read without loss comes back to the byte.
  if (decoded.encoding !== 'utf-8' || decoded.text.includes('\ufffd')) return;
  ensureSame(
    encode(decoded.text, decoded.encoding, decoded.bom),
    bytes,
    'UTF-8 comes back to the byte',
  );
}

function checkEncode(text: string, random: Random): void {
  const written = wellFormed(text).replace(/^\ufeff+/u, '');
  const encoding = random.pick(['utf-8', 'utf-16le', 'utf-16be'] as const);
  const decoded = decode(encode(written, encoding, encoding !== 'utf-8' || random.chance(0.5)));
  if (decoded.kind === 'text') ensureSame(decoded.text, written, 'a text comes back');
}

const CONFIGURATIONS = [
  '{}\n',
  '{\n  // 本县\n  "rules": { "requests/row-total": "warning", "table/blank-cell": "off" },\n}\n',
  '{ "ignore": [{ "rule": "requests/balance", "file": "a.txt", "cell": "requests/next", "value": "3", "reason": "已核对" }] }',
  '{ "organs": { "云溪县人民政府": "云溪县" }, "rules": {}, "$schema": "x" }',
  '[[[[',
  '{"rules":[]}',
  '{"ignore":{}}',
  '"',
  '',
];
