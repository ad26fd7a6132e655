// Which Node runs the VS Code server.
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Node binaries that npm offers; elsewhere the Node around us must be new enough. */
const PACKAGES = ['linux-x64', 'linux-arm64'];
const PLATFORM = `${process.platform}-${process.arch}`;

/** What the VS Code server needs. */
const MINIMUM = [22, 15];

/** Why the VS Code server cannot run here, and what to do; null when it can. */
export function whyUnsupported() {
  if (process.platform === 'win32') {
    return `The VS Code server does not run on Windows. Install VS Code desktop, or set VSCODE_EXECUTABLE.
The tests that need no editor: npm test -- lint unit build doors. The suite in VS Code desktop: npm run test:desktop.`;
  }
  if (PACKAGES.includes(PLATFORM) || isNewEnough()) return null;
  return `npm has no Node for ${PLATFORM}, and the VS Code server needs Node ${MINIMUM.join('.')} or later; this is ${process.versions.node}.
Run the same command with a newer Node.`;
}

/** The Node for a host installed in `folder`: the pinned one, or the one around us. */
export function runtimeIn(folder) {
  const pinned = path.join(folder, 'node_modules', `node-${PLATFORM}`, 'bin', 'node');
  return existsSync(pinned) ? pinned : process.execPath;
}

function isNewEnough() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantedMajor, wantedMinor] = MINIMUM;
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
