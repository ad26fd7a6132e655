import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { npm } from './processes.ts';

/** What is used of the packages that are measured against. They are not there when types are checked. */
export interface Peers {
  readonly json: JsonService;
  /** Parses Markdown; how much it found. */
  readonly lezer: (text: string) => number;
  /** Parses Markdown; how much it found. */
  readonly markdownIt: (text: string) => number;
}

/** What is used of vscode-json-languageservice. */
export interface JsonService {
  parseJSONDocument(document: object): object;
  doValidation(document: object, json: object): Promise<readonly object[]>;
  findDocumentSymbols2(document: object, json: object): readonly object[];
}

const FOLDER = resolve('bench');

/** Installs the peers in a folder of their own when they are missing, and loads them. */
export async function loadPeers(): Promise<Peers> {
  if (!existsSync(resolve(FOLDER, 'node_modules'))) await npm(['ci', '--ignore-scripts'], FOLDER);
  const { getLanguageService } = (await load('vscode-json-languageservice')) as {
    readonly getLanguageService: (options: object) => JsonService;
  };
  const { parser, GFM } = (await load('@lezer/markdown')) as LezerModule;
  const { default: MarkdownIt } = (await load('markdown-it')) as {
    readonly default: new () => { parse(text: string, environment: object): readonly object[] };
  };
  const lezer = parser.configure(GFM);
  const markdownIt = new MarkdownIt();
  return {
    json: getLanguageService({}),
    lezer: (text) => lezer.parse(text).length,
    markdownIt: (text) => markdownIt.parse(text, {}).length,
  };
}

interface LezerModule {
  readonly GFM: object;
  readonly parser: {
    configure(extension: object): { parse(text: string): { readonly length: number } };
  };
}

function load(name: string): Promise<unknown> {
  const path = createRequire(resolve(FOLDER, 'package.json')).resolve(name);
  return import(pathToFileURL(path).href);
}
