import type { SemanticTokens, SemanticTokensLegend } from 'vscode-languageserver';
import { semanticTokens, type TokenKind } from '../core/features/semantic-tokens.ts';
import { trim } from '../core/text/characters.ts';
import { type LineStarts, placeOf } from '../core/text/lines.ts';
import type { Span } from '../core/text/span.ts';
import type { Host } from './host.ts';
import { analysisAt } from './session.ts';

/** How one kind of token is told: by a type and modifiers of the legend, as their numbers. */
interface Style {
  readonly type: number;
  readonly modifiers: number;
}

/**
 * The names of types and modifiers: the protocol's own where it has one. What it has not, `heading`
 * and `dash` and the modifiers, editors colour only if they are told how.
 */
export const TOKEN_LEGEND: SemanticTokensLegend = {
  tokenTypes: ['heading', 'label', 'number', 'dash', 'string'],
  tokenModifiers: ['title', 'aspect', 'total'],
};

const STYLES: Readonly<Record<TokenKind, Style>> = {
  title: style('heading', 'title'),
  heading: style('heading'),
  aspect: style('heading', 'aspect'),
  'row-label': style('label'),
  number: style('number'),
  total: style('number', 'total'),
  dash: style('dash'),
  'document-number': style('string'),
};

function style(type: string, modifier?: string): Style {
  const bit = modifier === undefined ? -1 : TOKEN_LEGEND.tokenModifiers.indexOf(modifier);
  return { type: TOKEN_LEGEND.tokenTypes.indexOf(type), modifiers: bit < 0 ? 0 : 1 << bit };
}

/** Answers `textDocument/semanticTokens/full`. */
export async function tokensOf({ session }: Host, uri: string): Promise<SemanticTokens | null> {
  const analysis = await analysisAt(session, uri);
  if (analysis === null) return null;
  const { snapshot, lines } = analysis;
  const data: number[] = [];
  let last = { line: 0, character: 0 };
  for (const { start, report } of snapshot.reports) {
    for (const { span, kind } of semanticTokens(report)) {
      const { type, modifiers } = STYLES[kind];
      const whole = { start: start + span.start, end: start + span.end };
      for (const piece of piecesOf(snapshot.text, lines, whole)) {
        const place = placeOf(lines, piece.start);
        // Each place is told by its distance from the one before.
        const down = place.line - last.line;
        const right = down === 0 ? place.character - last.character : place.character;
        data.push(down, right, piece.end - piece.start, type, modifiers);
        last = place;
      }
    }
  }
  return { data };
}

/** A token ends with its line, so one over several lines becomes several; without indentation. */
function piecesOf(text: string, lines: LineStarts, { start, end }: Span): Span[] {
  const first = placeOf(lines, start).line;
  const last = placeOf(lines, end - 1).line;
  return [start, ...lines.slice(first + 1, last + 1)]
    .map((from, index, all) => trim(text, from, all[index + 1] ?? end))
    .filter((piece) => piece.start < piece.end);
}
