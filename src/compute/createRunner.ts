import { createInlineRunner } from './inlineRunner.ts';
import type { Runner } from './runner.ts';
import { createWorkerRunner, type WorkerLike } from './workerRunner.ts';

const MOST_WORKERS = 4;

/**
 * The runner for this page: workers, one fewer than the machine has cores (one to four), or the page's own thread where
 * workers are not allowed, as in some frames.
 */
export function createRunner(): Runner {
  if (typeof Worker === 'undefined') return createInlineRunner();
  const size = Math.max(1, Math.min(MOST_WORKERS, (navigator.hardwareConcurrency || 2) - 1));
  try {
    return createWorkerRunner(spawn, size, createInlineRunner);
  } catch {
    return createInlineRunner();
  }
}

function spawn(): WorkerLike {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }) as WorkerLike;
}
