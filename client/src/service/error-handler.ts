import { l10n } from 'vscode';
import type { ErrorHandler } from 'vscode-languageclient';
import { createCrashes } from './crashes.ts';
import type { Library } from './library.ts';

/** A handler of one client, which also tells how often its server has ended by itself. */
export interface CountingErrorHandler extends ErrorHandler {
  crashes(): number;
}

/**
 * Lets the library start a server again that has ended by itself, until it has done so too often.
 *
 * @param giveUp takes a sentence for the user.
 * @param situation whether this handler's client is still the one in use, and whether its server has
 *   yet to answer for the first time.
 */
export function createErrorHandler(
  { CloseAction, ErrorAction }: Pick<Library, 'CloseAction' | 'ErrorAction'>,
  giveUp: (trouble: string) => void,
  situation: () => { readonly present: boolean; readonly starting: boolean },
): CountingErrorHandler {
  const crashes = createCrashes(Date.now);
  return {
    crashes: crashes.count,
    error() {
      // A web worker whose script is broken says so in this way and no other.
      const { present, starting } = situation();
      if (present && starting) giveUp(notStarted());
      return { action: ErrorAction.Continue, handled: true };
    },
    closed() {
      if (!situation().present) return { action: CloseAction.DoNotRestart, handled: true };
      if (!crashes.add()) return { action: CloseAction.Restart, handled: true };
      giveUp(
        l10n.t('The checking service has stopped by itself five times and is not started again.'),
      );
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
}

/** What the user is told of a server that does not come up. */
export function notStarted(): string {
  return l10n.t('The checking service could not be started.');
}
