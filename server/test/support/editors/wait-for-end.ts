import { vi } from 'vitest';

/** Waits until a process is gone; rejects when it stays. */
export async function waitForEnd(pid: number): Promise<void> {
  await vi.waitFor(() => {
    if (isRunning(pid)) throw new Error(`The server ${pid} is still running.`);
  }, 10_000);
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false;
    throw error;
  }
}
