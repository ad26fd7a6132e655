import { parseArgs } from 'node:util';

/** What `npm run bench` was asked for. */
export interface Arguments {
  /** Names of the benches to run; all when empty. */
  readonly only: readonly string[];
  readonly rounds: number;
  readonly quick: boolean;
  readonly keep: boolean;
}

/**
 * Reads the arguments; null when they are wrong.
 *
 * @param names the benches that there are.
 */
export function readArguments(
  given: readonly string[],
  names: readonly string[],
): Arguments | null {
  const options = optionsIn(given);
  if (options === null) return null;
  const { only = [], quick = false, keep = false } = options;
  const rounds = Number(options.rounds ?? (quick ? LEAST_ROUNDS : ROUNDS));
  if (!Number.isInteger(rounds) || rounds < LEAST_ROUNDS) return null;
  return only.every((name) => names.includes(name)) ? { only, rounds, quick, keep } : null;
}

/** Fewer would make no median. */
const LEAST_ROUNDS = 3;
const ROUNDS = 7;

const OPTIONS = {
  only: { type: 'string', multiple: true },
  rounds: { type: 'string' },
  quick: { type: 'boolean' },
  keep: { type: 'boolean' },
} as const;

function optionsIn(given: readonly string[]) {
  try {
    return parseArgs({ args: [...given], options: OPTIONS }).values;
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
