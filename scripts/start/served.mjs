// The examples in the VS Code that comes from npm, for any browser on this machine.
import path from 'node:path';
import { editorFolder, startEditor } from '../host/editor.mjs';
import { installHost } from '../host/install.mjs';
import { scope } from '../host/scope.mjs';
import { PACKAGE, packExtension } from '../package.mjs';
import { root } from '../processes.mjs';

/**
 * Serves the editor until it ends; Ctrl-C ends it, and nothing of it is left.
 *
 * @returns {Promise<number>} the exit code: 0 when a signal ended it
 */
export async function serveExamples() {
  const host = await installHost(console.log);
  const { code, output } = await packExtension();
  if (code !== 0) throw new Error(output);
  return scope(async (defer) => {
    const { authority, ended, log } = await startEditor(host, defer, {
      folder: editorFolder(defer),
      extensions: [PACKAGE],
      workspace: path.join(root, 'examples'),
    });
    console.log(`
在浏览器里打开  http://${authority}/  ，在左侧选一份年报。按 Ctrl-C 结束。
Open  http://${authority}/  in a browser and choose a report on the left. Ctrl-C ends it.`);
    let interrupted = false;
    defer(() => {
      interrupted = true;
    });
    await ended;
    if (interrupted) return 0;
    console.error(`编辑器意外结束。 The editor ended unexpectedly.\n${log()}`);
    return 1;
  });
}
