import { type DiagnosticCollection, type Disposable, languages, workspace } from 'vscode';
import type { DiagnosticCollectionProvider } from 'vscode-languageclient';
import { isReportDocument } from '../language.ts';

/** The collections in which the library shows problems, and what keeps them in order. */
export interface Collections {
  readonly provider: DiagnosticCollectionProvider;
  readonly keeper: Disposable;
}

/**
 * When a file is closed, the library forgets that it shows something of it and waits for the server
 * to speak of it again; so the problems of files that are not checked any more would stay for ever.
 */
export function createCollections(): Collections {
  const collections = new Set<DiagnosticCollection>();
  return {
    provider: {
      create(name) {
        const collection = languages.createDiagnosticCollection(name);
        collections.add(collection);
        return collection;
      },
      dispose(collection) {
        collection.dispose();
        collections.delete(collection);
      },
    },
    keeper: workspace.onDidCloseTextDocument((document) => {
      if (!isReportDocument(document) || isWorkspaceChecked()) return;
      for (const collection of collections) collection.delete(document.uri);
    }),
  };
}

/** Then the server checks a closed file as it lies on disk, and its problems come with the others. */
function isWorkspaceChecked(): boolean {
  return workspace.getConfiguration('gongkai').get('check.scope') === 'workspace';
}
