// Opens the editor on the examples: npm start
// `-- --served` takes the editor from npm although VS Code is installed; `-- --check` needs no
// editor and shows the findings in the terminal.
import { build } from './bundle.mjs';
import { closeOnSignals } from './host/scope.mjs';
import { checkExamples } from './start/check.mjs';
import { findDesktop, openDesktop } from './start/desktop.mjs';
import { serveExamples } from './start/served.mjs';

const wants = (option) => process.argv.includes(`--${option}`);

closeOnSignals(0);
process.exitCode = (await build()) ? await start() : 2;

/** The exit code, as soon as the editor is closed. */
async function start() {
  if (wants('check')) return checkExamples();
  const desktop = wants('served') ? null : findDesktop();
  if (desktop !== null) return openDesktop(desktop);
  try {
    return await serveExamples();
  } catch (error) {
    console.error(`这里打不开编辑器，改为在终端里检查示例。 No editor can be opened here; the examples are checked in the terminal instead.
${error.message}
`);
    return checkExamples();
  }
}
