export { MODEL_VERSION } from '../model/conventions/index.ts';
export { createRunner } from './createRunner.ts';
export { DrawCache } from './drawCache.ts';
export { createInlineRunner } from './inlineRunner.ts';
export { type LoadedComputation, loadComputation } from './loadComputation.ts';
export type { WorkerLike } from './pendingRuns.ts';
export type { OnIntermediate, OnProgress, Request, Run, RunEnd, Runner } from './runner.ts';
export { type Failure, failure } from './runner.ts';
export { createWorkerRunner } from './workerRunner.ts';
