import type { Life } from '../lsp/connection.ts';

/** How often is looked whether the client is still there. */
const LOOK_MILLISECONDS = 3000;

/**
 * The life of a process that serves one client: it ends when the client says so, when its input ends,
 * and when the client's process is gone. Its exit code is 0 if the client had said `shutdown`, else 1.
 */
export function createLife(args: readonly string[]): Life {
  let code = 1;
  let isWatching = false;
  const life: Life = {
    begin(processId) {
      if (processId === null || isWatching) return;
      isWatching = true;
      setInterval(() => {
        if (!isRunning(processId)) life.end();
      }, LOOK_MILLISECONDS);
    },
    shutDown() {
      code = 0;
    },
    end: () => process.exit(code),
  };
  // Some clients name their process here already; then it is watched before they say `initialize`.
  life.begin(clientProcessOf(args));
  return life;
}

function isRunning(processId: number): boolean {
  try {
    // Signal 0 only asks.
    process.kill(processId, 0);
    return true;
  } catch {
    return false;
  }
}

/** Of `--clientProcessId=PID`, or the same in two words; null when there is none. */
function clientProcessOf(args: readonly string[]): number | null {
  const at = args.findIndex((argument) => /^--clientProcessId(?:=|$)/u.test(argument));
  const value = args[at]?.split('=')[1] ?? args[at + 1] ?? '';
  return at >= 0 && /^\d+$/u.test(value) ? Number(value) : null;
}
