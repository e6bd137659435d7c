import type { AnyValues, Table } from '../schema/index.ts';

/** A run of simulation that several answers share, named by all that it depends on. */
export interface DrawRequest {
  readonly key: string;
  readonly kind: string;
  readonly settings: Readonly<Record<string, number>>;
}

/** Draws that were made before. */
export interface Draws {
  /** The draw if it is there already. */
  peek(key: string): unknown;
  /** Keeps a draw for later questions. */
  keep(key: string, draw: unknown): void;
}

export interface ComputeContext<Assets = unknown> {
  readonly draws: Draws;
  /** Files that the panel brings along, for example what the market did. */
  readonly assets: Assets;
}

/** Work in steps of a few milliseconds: yields the share done, so that it can be shown and stopped. */
export type Work<Outcome> = Generator<number, Outcome, void>;

/** How one view of a panel is computed: at once and coarse, or in full with progress. Both are pure. */
export interface ViewComputation<Values = AnyValues, Outcome = unknown, Assets = unknown> {
  /** The draws that the preview would like to find. */
  readonly draws: (values: Values) => readonly DrawRequest[];
  /** An answer within a frame, or null while the draws it needs are not there. */
  readonly preview: (values: Values, context: ComputeContext<Assets>) => Outcome | null;
  readonly compute: (values: Values, context: ComputeContext<Assets>) => Work<Outcome>;
  readonly table: (outcome: Outcome, values: Values) => Table;
}

/** The headline of a panel, shared by screen, poster, command line and screen reader. */
export interface Sentence {
  readonly headline: string;
  /** The range that matters and what really happened. */
  readonly second: string;
}

/** A question to guess before the answer is shown. */
export interface Guess {
  readonly id: string;
  readonly prompt: string;
  readonly unit: string;
  readonly minimum: number;
  readonly maximum: number;
  readonly truth: number;
  /** What is said about a guess once the answer is shown. */
  readonly reveal: (guess: number) => string;
}

/** A published value and what this machine makes of the same question. */
export interface KnownAnswer {
  readonly what: string;
  readonly expected: number;
  readonly received: number;
}

/** What is asked about a reader's own file: the name of the task, the file's text, and plain settings. */
export interface FileQuestion {
  readonly task: string;
  readonly text: string;
  readonly settings: Readonly<Record<string, string | number | boolean | null>>;
}

/** Work on a reader's own file: parsed at the border, with what was rejected and why in the outcome. */
export type FileTask = (text: string, settings: FileQuestion['settings']) => Work<unknown>;

/** Everything that a panel computes; found as `computation` in panels/<id>/compute.ts. */
export interface Computation {
  readonly views: Readonly<Record<string, ViewComputation>>;
  readonly loadAssets: () => Promise<unknown>;
  readonly makeDraw: (request: DrawRequest) => Work<unknown>;
  /** Questions whose answers are known from elsewhere, for readers who want to check; run where they are asked. */
  readonly knownAnswers?: () => readonly KnownAnswer[];
  /** What can be computed from a reader's own file; none for most panels. */
  readonly fileTasks?: Readonly<Record<string, FileTask>>;
  /** The command line's answer to a file (`--file`); none where the panel takes no file. */
  readonly answerFile?: (text: string, values: AnyValues) => Work<Readonly<Record<string, unknown>>>;
  /** The sentence told from the main view's outcome. */
  readonly sentence: (outcome: unknown, values: AnyValues) => Sentence;
  readonly guesses: (outcome: unknown, values: AnyValues) => readonly Guess[];
  /** Named facts of the main view's outcome that stories may quote in braces. */
  readonly facts: (outcome: unknown, values: AnyValues) => Readonly<Record<string, string>>;
  /** All numbers that the screen shows for these values, as the command line prints them. */
  readonly answer: (values: AnyValues, context: ComputeContext) => Work<Readonly<Record<string, unknown>>>;
}

interface ComputationSpecification<Values, Assets, Main, Views>
  extends Omit<
    Computation,
    'views' | 'loadAssets' | 'sentence' | 'guesses' | 'facts' | 'answer' | 'answerFile'
  > {
  readonly views: Views;
  readonly loadAssets: () => Promise<Assets>;
  readonly sentence: (outcome: Main, values: Values) => Sentence;
  readonly guesses: (outcome: Main, values: Values) => readonly Guess[];
  readonly facts: (outcome: Main, values: Values) => Readonly<Record<string, string>>;
  readonly answer: (
    values: Values,
    context: ComputeContext<Assets>,
  ) => Work<Readonly<Record<string, unknown>>>;
  readonly answerFile?: (text: string, values: Values) => Work<Readonly<Record<string, unknown>>>;
}

/**
 * Declares what a panel computes. Values and outcomes are typed inside the panel and opaque outside: an outcome is only
 * ever handed back to the panel and view that made it, which is what the cast says.
 */
export function defineComputation<Values, Assets, Main, Views extends Readonly<Record<string, unknown>>>(
  specification: ComputationSpecification<Values, Assets, Main, Views>,
): Computation {
  return specification as unknown as Computation;
}

/** Runs work to its end without showing progress. */
export function finish<Outcome>(work: Work<Outcome>): Outcome {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
