// The editor that the rings after this one run in.
import { installHost } from '../host/install.mjs';

/**
 * Installs the editor, if need be. Where that cannot be done this ring fails and says why, and the
 * rings that need it fail with it: nothing is passed over in silence.
 *
 * @returns {Promise<import('../test.mjs').Outcome>}
 */
export async function hostRing() {
  try {
    await installHost(console.log);
    return { passed: 1, failures: [] };
  } catch (error) {
    return { passed: 0, failures: [{ name: 'the editor is installed', details: error.message }] };
  }
}
