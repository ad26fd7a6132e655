// Fonts for what the browser shows here: screenshots of Chinese text need Chinese characters.
import { writeFileSync } from 'node:fs';
import path from 'node:path';

/** @import { Host } from './install.mjs' */

/** What the editor shows text with: Latin letters of even width, Chinese in the forms of mainland China. */
export const FONT_FAMILY = [
  "'Noto Sans Mono CJK SC'",
  "'DejaVu Sans Mono'",
  'Consolas',
  'Menlo',
  "'Noto Sans CJK SC'",
  "'Noto Sans S Chinese'",
  "'PingFang SC'",
  "'Microsoft YaHei'",
  'monospace',
].join(', ');

/**
 * The environment of a browser that finds the fonts of npm beside those of the system. Elsewhere
 * than on Linux the system has Chinese fonts of its own.
 *
 * @param {Host} host
 */
export function fontEnvironment({ folder }) {
  if (process.platform !== 'linux') return { ...process.env };
  const file = path.join(folder, 'fonts.conf');
  writeFileSync(file, configuration(folder.replaceAll('&', '&amp;').replaceAll('<', '&lt;')));
  return { ...process.env, FONTCONFIG_FILE: file };
}

const configuration = (folder) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}/node_modules/@embedpdf/fonts-sc/fonts</dir>
  <dir>${folder}/chromium/fonts</dir>
  <cachedir>${folder}/font-cache</cachedir>
</fontconfig>
`;
