import type { DrawRequest } from '../panels/defineComputation.ts';
import type { AnyValues, Materials } from '../schema/index.ts';

/**
 * What can be asked of a runner: a view's full outcome, a draw that previews need, or what a reader's
 * material says.
 */
export type Request =
  | {
      readonly kind: 'view';
      readonly panel: string;
      readonly view: string;
      readonly values: AnyValues;
      readonly material?: Materials;
    }
  | {
      readonly kind: 'draw';
      readonly panel: string;
      readonly draw: DrawRequest;
      readonly material?: Materials;
    }
  | {
      readonly kind: 'reading';
      readonly panel: string;
      /** The kind of material that is read; it stands in `material`. */
      readonly reading: string;
      readonly values: AnyValues;
      readonly material: Materials;
    };

/** How a request ended. Errors cross as data, since error classes do not survive cloning alike everywhere. */
export type RunEnd =
  | {
      readonly kind: 'done';
      /** What was asked; a material in it is named by its hash, its text is not sent back. */
      readonly request: Request;
      readonly modelVersion: string;
      /** What was asked for: what a view shows, a draw, or what a material says. */
      readonly outcome: unknown;
    }
  | { readonly kind: 'cancelled' }
  | Failure;

/** That there is no outcome, why, and what a developer can read of it. */
export interface Failure {
  readonly kind: 'failed';
  /**
   * The work threw an error, no worker could be started for it, those that were fell silent, or a part that it needs did not
   * arrive.
   */
  readonly fault: 'threw' | 'no-worker' | 'silent' | 'not-loaded';
  readonly message: string;
}

export const CANCELLED: RunEnd = { kind: 'cancelled' };

/** A part of what computes did not arrive, or not whole. */
export class NotLoaded extends Error {}

export function failure(error: unknown): Failure {
  return {
    kind: 'failed',
    fault: error instanceof NotLoaded ? 'not-loaded' : 'threw',
    message: error instanceof Error ? error.message : String(error),
  };
}

export type OnProgress = (fraction: number) => void;

/**
 * Takes an outcome that can be shown while the work goes on, numbered from 1 in the order in which the work
 * made them.
 */
export type OnIntermediate = (outcome: unknown, number: number) => void;

/** A running request. */
export interface Run {
  /** Never rejects: a failure is one of its ends. */
  readonly ended: Promise<RunEnd>;
  /** Ends the work at the next step; nothing is told of it from now on, and its end is "cancelled". */
  cancel(): void;
}

/** A request that is over before it began. */
export function endedRun(end: RunEnd): Run {
  return { ended: Promise.resolve(end), cancel: () => undefined };
}

/** The border behind which the model runs: inline or in a worker, with the same outcomes. */
export interface Runner {
  /**
   * @param onIntermediate told of intermediate outcomes, at most one for each drawn frame: those made
   * meanwhile give way to the newest.
   */
  run(request: Request, onProgress?: OnProgress, onIntermediate?: OnIntermediate): Run;
  /** Drops the text of a material that is no longer in use, wherever it is kept. */
  forget(hash: string): void;
  /** Cancels what is running; later requests are cancelled at once. */
  close(): void;
}
