// Runs the command line of this checkout: npm run check -- PATH…, npm run figures -- PATH…
import { build, cli } from './bundle.mjs';
import { runNode } from './processes.mjs';

if (!(await build())) process.exit(2);
// npm changes into the project's folder; paths belong to the folder in which the command was typed.
const cwd = process.env.INIT_CWD ?? process.cwd();
const { code } = await runNode(cli, process.argv.slice(2), { cwd, inherit: true });
process.exitCode = code;
