import { Disposable, languages, type TextDocument, workspace } from 'vscode';
import { isReportDocument, REPORT_LANGUAGE } from '../language.ts';
import type { Choices } from './choices.ts';
import { askWhetherReport, recogniseSetting } from './consent.ts';
import { excerptOf } from './excerpt.ts';

/** Finds the reports among plain texts and Markdown files, by their content. */
export interface Recognition extends Disposable {
  /** Takes a document for a report, whatever it holds, from now on. */
  recognise(document: TextDocument): Promise<void>;
  /** Takes a document for what it was before, from now on. */
  unrecognise(document: TextDocument): Promise<void>;
}

/** So many characters at once were pasted rather than typed: the text may be a report now. */
const PASTED = 200;

/**
 * @param isReport asks the server about a text.
 * @param fail takes what goes wrong while a document is looked at.
 */
export function startRecognition(
  choices: Choices,
  isReport: (text: string) => Promise<boolean>,
  fail: (error: unknown) => void,
): Recognition {
  // A change of language closes and opens a document, but it stays the same object.
  const seen = new WeakSet<TextDocument>();
  const reports = new WeakSet<TextDocument>();
  const languageBefore = new WeakMap<TextDocument, string>();

  const look = (document: TextDocument) => {
    if (isCandidate(document)) judge(document, choices, isReport).catch(fail);
  };
  const opened = (document: TextDocument) => {
    if (!seen.has(document)) look(document);
    else noteChoice(document, choices, reports.has(document));
    seen.add(document);
    if (isReportDocument(document)) reports.add(document);
    else {
      reports.delete(document);
      languageBefore.set(document, document.languageId);
    }
  };

  const listeners = [
    workspace.onDidOpenTextDocument(opened),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.some(({ text }) => text.length >= PASTED)) look(document);
    }),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('gongkai.recognise')) workspace.textDocuments.forEach(look);
    }),
  ];
  workspace.textDocuments.forEach(opened);

  return {
    async recognise(document) {
      choices.remember(document.uri, 'report');
      await take(document);
    },
    async unrecognise(document) {
      choices.remember(document.uri, 'other');
      const language = languageBefore.get(document) ?? languageByName(document);
      await languages.setTextDocumentLanguage(document, language);
    },
    dispose: () => Disposable.from(...listeners).dispose(),
  };
}

/** Schemes of documents that only show what another document holds, or what a program prints. */
const SHOWN_ONLY: ReadonlySet<string> = new Set([
  'git',
  'output',
  'vscode-scm',
  'comment',
  'gongkai-compare',
  'gongkai-law',
  'gongkai-readiness',
]);

function isCandidate({ languageId, uri, isClosed }: TextDocument): boolean {
  const plain = languageId === 'plaintext' || languageId === 'markdown';
  return plain && !isClosed && !SHOWN_ONLY.has(uri.scheme);
}

/** Takes a document for a report if it is one and the user lets us. */
async function judge(
  document: TextDocument,
  choices: Choices,
  isReport: (text: string) => Promise<boolean>,
): Promise<void> {
  const choice = choices.of(document.uri);
  if (choice === 'report') return take(document);
  const setting = recogniseSetting();
  if (choice === 'other' || setting === 'never') return;
  const excerpt = excerptOf(document);
  if (excerpt === null || !(await isReport(excerpt))) return;
  if (setting === 'ask') {
    const answer = await askWhetherReport(document);
    if (answer === null) return;
    choices.remember(document.uri, answer ? 'report' : 'other');
  }
  // Meanwhile it may have been closed, changed, or turned down.
  if (isCandidate(document) && choices.of(document.uri) !== 'other') await take(document);
}

async function take(document: TextDocument): Promise<void> {
  await languages.setTextDocumentLanguage(document, REPORT_LANGUAGE);
}

/** Whoever changes a document's language, by whatever means, has said what it is. */
function noteChoice(document: TextDocument, choices: Choices, wasReport: boolean): void {
  const choice = choices.of(document.uri);
  if (!isReportDocument(document)) {
    if (wasReport && choice !== 'other') choices.remember(document.uri, 'other');
  } else if (choice === 'other') choices.remember(document.uri, 'report');
}

/** The language of a report that was one before this window knew it. */
function languageByName({ uri }: TextDocument): string {
  return /\.md$/iu.test(uri.path) ? 'markdown' : 'plaintext';
}
