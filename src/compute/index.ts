export { MODEL_VERSION } from '../model/conventions/index.ts';
export { createRunner } from './createRunner.ts';
export { DrawCache } from './drawCache.ts';
export { createInlineRunner } from './inlineRunner.ts';
export { type LoadedComputation, loadComputation } from './loadComputation.ts';
export type { OnIntermediate, OnProgress, Outcome, Request, Run, Runner } from './runner.ts';
export { createWorkerRunner } from './workerRunner.ts';
