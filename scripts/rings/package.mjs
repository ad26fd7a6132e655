// The package and what is in it.
import { packExtension } from '../package.mjs';
import { vitestRing } from './vitest.mjs';

/** @returns {Promise<import('../test.mjs').Outcome>} */
export async function packageRing() {
  const { code, output } = await packExtension();
  return code === 0
    ? vitestRing('package')
    : { passed: 0, failures: [{ name: 'npm run package', details: output }] };
}
