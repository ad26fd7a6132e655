import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ExperimentalCapabilities } from '../../../server/src/lsp/messages.ts';

/** Has a client say of itself, when it starts, what it can do beyond the protocol. */
export function announce(client: BaseLanguageClient, capabilities: ExperimentalCapabilities): void {
  client.registerFeature({
    fillClientCapabilities(all) {
      all.experimental = { ...all.experimental, ...capabilities };
    },
    initialize: () => undefined,
    getState: () => ({ kind: 'static' }),
    clear: () => undefined,
  });
}
