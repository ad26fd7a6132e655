import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar } from 'vscode-textmate';
import { scanLines } from '../../src/core/syntax/lines.ts';

/** A piece of text that is coloured alike, `[start, end)`. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** From the outermost to the innermost, without the root scope and without `.gongkai`. */
  readonly scopes: readonly string[];
}

const GRAMMAR = new URL('../../../syntaxes/gongkai.tmLanguage.json', import.meta.url);

/** The grammar in the engine that VS Code itself uses. */
export async function loadGrammar(): Promise<IGrammar> {
  const engine = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await oniguruma.loadWASM(readFileSync(engine));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve(oniguruma),
    loadGrammar: async () =>
      textmate.parseRawGrammar(readFileSync(GRAMMAR, 'utf8'), 'gongkai.tmLanguage.json'),
  });
  const grammar = await registry.loadGrammar('source.gongkai');
  if (grammar === null) throw new Error('The grammar cannot be read.');
  return grammar;
}

/** The tokens of a text, line by line as an editor asks for them. */
export function tokensOf(grammar: IGrammar, text: string): Token[] {
  let state = textmate.INITIAL;
  return scanLines(text).flatMap((line) => {
    const content = text.slice(line.start, line.end);
    const { tokens, ruleStack } = grammar.tokenizeLine(content, state);
    state = ruleStack;
    return tokens.map(({ startIndex, endIndex, scopes }) => ({
      start: line.start + startIndex,
      end: line.start + Math.min(endIndex, content.length),
      scopes: scopes.slice(1).map((scope) => scope.replace(/\.gongkai$/u, '')),
    }));
  });
}
