export { createRunner } from './createRunner.ts';
export { DrawCache } from './drawCache.ts';
export { createInlineRunner } from './inlineRunner.ts';
export { type LoadedComputation, loadComputation } from './loadComputation.ts';
export { MODEL_VERSION } from './modelVersion.ts';
export type { OnProgress, Outcome, Request, Run, Runner } from './runner.ts';
export { createWorkerRunner, type WorkerLike } from './workerRunner.ts';
