import type { PanelModule } from '../panels/panelModule.ts';
import { helpable } from './helpable.ts';
import { createInlineRunner } from './inlineRunner.ts';
import { loadComputation } from './loadComputation.ts';
import type { HeardWorker } from './pendingRuns.ts';
import type { Runner } from './runner.ts';
import { createWorkerRunner } from './workerRunner.ts';

const MOST_WORKERS = 4;

/**
 * The runner for a panel on this page: workers, one fewer than the machine has cores (one to four), or the
 * page's own thread where workers are not allowed, as in some frames.
 */
export function createRunner(module: PanelModule): Runner {
  const inline = () => createInlineRunner(() => loadComputation(module));
  if (typeof Worker === 'undefined') return inline();
  const size = Math.max(1, Math.min(MOST_WORKERS, (navigator.hardwareConcurrency || 2) - 1));
  try {
    return createWorkerRunner(
      helpable(() => module.startWorker() as HeardWorker),
      size,
      inline,
    );
  } catch {
    return inline();
  }
}
