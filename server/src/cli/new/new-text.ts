import type { Localized } from '../../core/text/localized.ts';
import type { StoredText } from '../../files/rewrite.ts';

/** A report that was begun, with the encoding that it is to be stored in. */
export interface NewText extends StoredText {
  readonly kind: 'text';
}

/** The same, or why there is none. */
export type MadeText = NewText | { readonly kind: 'refused'; readonly message: Localized };
