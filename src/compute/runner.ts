import type { DrawRequest, FileQuestion } from '../panels/defineComputation.ts';
import type { AnyValues } from '../schema/index.ts';

/** What can be asked of a runner: a view's full answer, a draw that previews need, or what a reader's file says. */
export type Request =
  | { readonly kind: 'view'; readonly panel: string; readonly view: string; readonly values: AnyValues }
  | { readonly kind: 'draw'; readonly panel: string; readonly draw: DrawRequest }
  | ({ readonly kind: 'file'; readonly panel: string } & FileQuestion);

/** How a request ended. Errors cross as data, since error classes do not survive cloning alike everywhere. */
export type Outcome =
  | {
      readonly kind: 'done';
      readonly request: Request;
      readonly modelVersion: string;
      readonly answer: unknown;
    }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly message: string };

export const CANCELLED: Outcome = { kind: 'cancelled' };

export function failure(error: unknown): Outcome {
  return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
}

export type OnProgress = (fraction: number) => void;

/** A running request. */
export interface Run {
  /** Never rejects: a failure is an outcome. */
  readonly outcome: Promise<Outcome>;
  /** Ends the work at the next step; the outcome is then "cancelled". */
  cancel(): void;
}

/** A request that is over before it began. */
export function endedRun(outcome: Outcome): Run {
  return { outcome: Promise.resolve(outcome), cancel: () => undefined };
}

/** The border behind which the model runs: inline or in a worker, with the same answers. */
export interface Runner {
  run(request: Request, onProgress?: OnProgress): Run;
  /** Cancels what is running; later requests are cancelled at once. */
  close(): void;
}
