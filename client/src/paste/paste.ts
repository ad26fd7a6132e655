import {
  Disposable,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  l10n,
  languages,
  version,
} from 'vscode';
import { REPORT_LANGUAGE } from '../language.ts';
import type { Service } from '../service/service.ts';
import { canTakePartInPasting, PASTE_AS } from './api.ts';
import { PASTED_TYPES, tablesIn } from './tables-in.ts';

/**
 * Lets tables that were copied from Word, Excel, WPS, a web page or a PDF arrive in the canonical
 * layout. The editor shows afterwards that it did so, and pastes them as they are on demand.
 */
export function offerPasting(service: Service): Disposable {
  if (!canTakePartInPasting(version)) return Disposable.from();
  const kind = DocumentDropOrPasteEditKind.Text.append('gongkai', 'table');
  return languages.registerDocumentPasteEditProvider(
    { language: REPORT_LANGUAGE },
    {
      async provideDocumentPasteEdits(document, ranges, data, { triggerKind }, token) {
        const paste = { document, ranges, data, asked: triggerKind === PASTE_AS };
        const text = await tablesIn(service, paste, token);
        return text === null
          ? []
          : [new DocumentPasteEdit(text, l10n.t('Paste as Standard Table'), kind)];
      },
    },
    { providedPasteEditKinds: [kind], pasteMimeTypes: Object.values(PASTED_TYPES) },
  );
}
