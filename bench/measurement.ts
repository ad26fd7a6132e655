/** One thing that was measured, ours and the peer's in turns. */
export interface Measurement {
  readonly what: string;
  /** The peer by its name; empty when there is none. */
  readonly against: string;
  /** What the numbers are: µs, ms, MB, KB, MB/s. */
  readonly unit: string;
  /** One number for each round; none when it could not be measured. */
  readonly ours: readonly number[];
  /** The peer's numbers of the same rounds; none when there is no peer. */
  readonly peer: readonly number[];
  /** What is asked for; null for what is only of interest. */
  readonly goal: Goal | null;
}

/** At most this many times the peer's number, or at least this number of our own. */
export type Goal = { readonly mostRatio: number } | { readonly least: number };

/** A part of the table that can be measured alone. */
export interface Bench {
  /** What `--only` calls it. */
  readonly name: string;
  measure(setting: Setting): Promise<readonly Measurement[]>;
}

/** What a measurement needs to know. */
export interface Setting {
  /** How often both sides are measured, at least 3. */
  readonly rounds: number;
  /** Smaller texts and folders, to try the harness out. */
  readonly quick: boolean;
  /** Whether generated files stay on the disk. */
  readonly keep: boolean;
  /** Tells what is going on. */
  readonly tell: (message: string) => void;
}
