// The browser that shows the editor: an installed Chromium, or the one that npm brought.
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { fontEnvironment } from './fonts.mjs';

/** @import { Browser, BrowserType } from 'playwright-core' */
/** @import { Host } from './install.mjs' */

const OPTIONS = {
  headless: true,
  // Ctrl-C is ours: the browser is closed in turn with everything else.
  handleSIGINT: false,
  handleSIGTERM: false,
  handleSIGHUP: false,
  args: [
    '--disable-gpu',
    '--disable-quic',
    '--disable-dev-shm-usage',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--no-proxy-server',
  ],
};

/**
 * Starts a browser. One that is installed but does not start (a sandboxed package, say) is passed
 * over.
 *
 * @param {Host} host
 * @param {(close: () => Promise<void>) => void} defer
 * @returns {Promise<Browser>}
 */
export async function launchBrowser(host, defer) {
  /** @type {{ chromium: BrowserType }} */
  const { chromium } = createRequire(path.join(host.folder, 'package.json'))('playwright-core');
  const environment = fontEnvironment(host);
  const failures = [];
  for (const find of [
    ...installed().map((executable) => () => ({ executable })),
    () => unpacked(host),
  ]) {
    try {
      const { executable, libraries } = await find();
      const browser = await chromium.launch({
        ...OPTIONS,
        executablePath: executable,
        env: {
          ...environment,
          ...(libraries === undefined ? {} : withLibraries(environment, libraries)),
        },
      });
      defer(() => browser.close());
      return browser;
    } catch (error) {
      failures.push(error.message);
    }
  }
  throw new Error(
    `No browser could be started. Install Chromium or Chrome.\n${failures.join('\n')}`,
  );
}

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];
const MAC_APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Browsers on this machine, in the order in which they are tried. */
function installed() {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const candidates = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  if (process.platform === 'darwin') candidates.push(...MAC_APPLICATIONS);
  return candidates.filter((candidate) => existsSync(candidate));
}

/**
 * The Chromium of @sparticuz/chromium, unpacked once. It gets its name only when it is complete.
 *
 * @param {Host} host
 */
async function unpacked({ folder }) {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('npm has a Chromium for 64-bit Linux on Intel and AMD only.');
  }
  const target = path.join(folder, 'chromium');
  if (!existsSync(target)) {
    const incoming = `${target}-${process.pid}`;
    mkdirSync(incoming, { recursive: true });
    await unpack(folder, incoming);
    finish(incoming, target);
  }
  return {
    executable: path.join(target, 'chromium'),
    libraries: path.join(target, 'al2023', 'lib'),
  };
}

async function unpack(folder, target) {
  const { extract } = createRequire(path.join(folder, 'package.json'))('tar-fs');
  const packed = (name) =>
    createReadStream(path.join(folder, 'node_modules', '@sparticuz', 'chromium', 'bin', name));
  const program = createWriteStream(path.join(target, 'chromium'), { mode: 0o755 });
  await pipeline(packed('chromium.br'), createBrotliDecompress(), program);
  await pipeline(
    packed('al2023.tar.br'),
    createBrotliDecompress(),
    extract(path.join(target, 'al2023')),
  );
  await pipeline(
    packed('fonts.tar.br'),
    createBrotliDecompress(),
    extract(path.join(target, 'fonts')),
  );
}

function finish(incoming, target) {
  try {
    renameSync(incoming, target);
  } catch (error) {
    rmSync(incoming, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
}

/** The system's own libraries come first; those of the package fill the gaps. */
function withLibraries({ LD_LIBRARY_PATH: own }, libraries) {
  return { LD_LIBRARY_PATH: [own, libraries].filter(Boolean).join(':') };
}
