import type { Memento, Uri } from 'vscode';

/** What the user said of a document, against what its content says. */
export type Choice = 'report' | 'other';

/** The user's choices, kept with the workspace. */
export interface Choices {
  /** Null when the user has said nothing of it. */
  of(uri: Uri): Choice | null;
  remember(uri: Uri, choice: Choice): void;
}

const KEY = 'recognition.choices';
/** Older choices are forgotten. */
const MOST = 1000;

/** @param fail takes what goes wrong while a choice is stored. */
export function createChoices(memento: Memento, fail: (error: unknown) => void): Choices {
  const choices = new Map(memento.get<[string, Choice][]>(KEY, []));
  return {
    of: (uri) => choices.get(uri.toString()) ?? null,
    remember(uri, choice) {
      choices.delete(uri.toString());
      choices.set(uri.toString(), choice);
      // Another document will have the name of an untitled one.
      const lasting = [...choices].filter(([name]) => !name.startsWith('untitled:'));
      memento.update(KEY, lasting.slice(-MOST)).then(undefined, fail);
    },
  };
}
