import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { wrap } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import * as zlib from 'node:zlib';

/** A program that is compiled, with a way to have it compiled faster the next time. */
export interface Compiled {
  /** Takes what every CommonJS module is given. */
  readonly run: (
    exports: object,
    require: NodeJS.Require,
    module: object,
    filename: string,
    dirname: string,
  ) => void;
  /** Whether what was stored could be used. */
  readonly isCached: boolean;
  /** Stores what V8 has compiled so far. Nothing happens where that was done before, or cannot be. */
  readonly store: () => void;
}

/**
 * Compiles a CommonJS program with what V8 has stored of an earlier run: the functions that it needed
 * then need not be compiled again.
 *
 * @param folder where it is stored; it need not exist. What is in it is trusted as the program is.
 * @returns null in a runtime that cannot make sure that what is stored is whole and of this program.
 */
export function compileCached(program: string, folder: string): Compiled | null {
  const { crc32 } = zlib;
  if (typeof crc32 !== 'function') return null;
  const source = readFileSync(program);
  const { v8 } = process.versions;
  const name = `${PREFIX}${crc32(source).toString(16)}-${source.length}-${v8}-${process.arch}`;
  const file = join(folder, name);
  const stored = readStored(file, crc32);
  const script = new Script(wrap(source.toString()), {
    filename: program,
    ...(stored === null ? {} : { cachedData: stored }),
  });
  let isDone = stored !== null && script.cachedDataRejected !== true;
  return {
    run: script.runInThisContext(),
    isCached: isDone,
    store() {
      if (isDone) return;
      isDone = true;
      const data = script.createCachedData();
      const sum = Buffer.alloc(SUM_BYTES);
      sum.writeUInt32LE(crc32(data));
      writeStored(file, Buffer.concat([sum, data]));
    },
  };
}

const PREFIX = 'server-';
/** V8 does not look whether what it is given is whole, so a sum of it stands before it. */
const SUM_BYTES = 4;

/** Null where nothing is stored, or nothing that is whole. */
function readStored(file: string, crc32: typeof zlib.crc32): Buffer | null {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    // The first run of this version, or a folder that cannot be read: then there is no cache.
    return null;
  }
  if (bytes.length <= SUM_BYTES) return null;
  const data = bytes.subarray(SUM_BYTES);
  return crc32(data) === bytes.readUInt32LE() ? data : null;
}

/** Other windows may read and write at the same time, so a file appears whole. */
function writeStored(file: string, bytes: Buffer): void {
  const folder = dirname(file);
  const unfinished = `${file}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    // Not a place to keep anything: the next start is as slow as this one.
    return;
  }
  try {
    writeFileSync(unfinished, bytes);
    // What earlier versions of program and runtime have left.
    for (const name of readdirSync(folder)) {
      const path = join(folder, name);
      if (name.startsWith(PREFIX) && path !== unfinished) rmSync(path, { force: true });
    }
    renameSync(unfinished, file);
  } catch {
    // A full disk, say: then the same.
    rmSync(unfinished, { force: true });
  }
}
