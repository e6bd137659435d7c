import type { AnyValues, Materials, MaterialText } from '../schema/index.ts';
import type { PanelTypes, ValuesFor, ViewIdOf } from './panelTypes.ts';

/**
 * A run of simulation that several answers share, named by all that it depends on, a material by its hash.
 */
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

/** A piece of long work that depends on no other, by its number in the work. */
export interface Piece {
  readonly number: number;
  readonly made: unknown;
}

/** Another worker that makes pieces of the same work meanwhile; the work makes what is not there itself, to the same bit. */
export interface Help {
  /** Pieces that were made elsewhere and not taken yet, by their numbers. */
  readonly handed: Map<number, unknown>;
  /** Asks for help with what will take long. */
  ask(): void;
}

export interface ComputeContext<Assets = unknown> {
  readonly draws: Draws;
  /** Left out where nobody helps. */
  readonly help?: Help | undefined;
  /** Files that the panel brings along, for example what the market did. */
  readonly assets: Assets;
  /** What the reader brought, of the kinds that the view uses; left out where that is nothing. */
  readonly material?: Materials;
}

/** An outcome that can be shown while the work goes on. */
export interface Intermediate<Outcome> {
  /** The share of the work that is done, 0 to 1. */
  readonly share: number;
  /** Complete in itself and never changed afterwards; one at the share 1 equals the answer. */
  readonly outcome: Outcome;
}

/**
 * Work in steps of a few milliseconds: yields the share done, so that it can be shown and stopped.
 *
 * @template Shown what it also yields on the way; never for work that has nothing to show before its end.
 */
export type Work<Outcome, Shown extends Outcome = never> = Generator<
  [Shown] extends [never] ? number : number | Intermediate<Shown>,
  Outcome,
  void
>;

/** Work that is done at once: it reports no share. */
export function* inOneStep<Outcome>(find: () => Outcome): Work<Outcome> {
  yield* [];
  return find();
}

/** How one view of a panel is computed: at once and coarse, or in full with progress. Both are pure. */
export interface ViewComputation<
  Values = AnyValues,
  Outcome = unknown,
  Assets = unknown,
  Shown extends Outcome = never,
> {
  /** The kinds of material that its outcome depends on; none if left out. */
  readonly uses?: readonly string[];
  /** The parameters that its outcome depends on; all if left out. A change of others leaves it as it stands. */
  readonly parameters?: readonly (keyof Values & string)[];
  /** The draws that the preview would like to find. */
  readonly draws: (values: Values, material: Materials) => readonly DrawRequest[];
  /** An answer within a frame, or null while the draws it needs are not there. */
  readonly preview: (values: Values, context: ComputeContext<Assets>) => Outcome | null;
  readonly compute: (values: Values, context: ComputeContext<Assets>) => Work<Outcome, Shown>;
  /** Makes the pieces of its work for another worker that computes it, from the last to the first; left out where it has none. */
  readonly pieces?: (values: Values) => Generator<number | Piece, void, void>;
}

/** A published value and what this machine makes of the same question. */
export interface KnownAnswer {
  /** The question's id in the panel's text, `knownAnswers`. */
  readonly what: string;
  readonly expected: number;
  readonly received: number;
}

/**
 * What one kind of material says: parsed at the border, with what was rejected and why in the outcome; where what is made
 * of it takes long, outcomes on the way.
 */
export interface Reading<Values = AnyValues> {
  read(material: MaterialText, values: Values): Work<unknown, unknown>;
}

/**
 * What the command line prints for a file: its sentence says why if it was refused, and `refused` names the
 * fault.
 */
export interface FileAnswer {
  readonly sentence: string;
  readonly refused?: string;
  readonly [name: string]: unknown;
}

/** What a panel makes of readers' own files; kept in a file of its own, since most readers bring none. */
export interface FileComputation<Values = AnyValues> {
  /** By kind of material. */
  readonly readings: Readonly<Record<string, Reading<Values>>>;
}

/** What the command line prints for a file (`--file`). */
export type AnswerFile<Values = AnyValues> = (material: MaterialText, values: Values) => Work<FileAnswer>;

type AnyViewComputation = ViewComputation<AnyValues, unknown, unknown, unknown>;
/** What computes a view in full. */
type InFull<View extends { readonly compute: unknown; readonly pieces?: unknown }> = Pick<
  View,
  'compute' | 'pieces'
>;
type MakeDraw = (request: DrawRequest, material: Materials) => Work<unknown>;

/** Everything that a panel computes, at hand at once: a panel's part in the page. */
export interface Computation {
  readonly views: Readonly<Record<string, AnyViewComputation>>;
  readonly loadAssets: () => Promise<unknown>;
  readonly makeDraw: MakeDraw;
  /**
   * Questions whose answers are known from elsewhere, for readers who want to check; run where they are
   * asked.
   */
  readonly knownAnswers?: () => readonly KnownAnswer[];
  /** Loads what can be made of a reader's own file; none for most panels. */
  readonly loadFiles?: () => Promise<FileComputation>;
}

/** A part that is loaded when it is first asked for. */
export interface Later<Part> {
  readonly later: () => Promise<Part>;
}

/** The same for who answers and previews nothing, one view at a time, as workers do: parts may come when they are asked for. */
export interface ComputationInParts extends Pick<Computation, 'loadAssets' | 'loadFiles'> {
  readonly views: Readonly<Record<string, InFull<AnyViewComputation> | Later<InFull<AnyViewComputation>>>>;
  readonly makeDraw: MakeDraw | Later<MakeDraw>;
}

/** How a panel computes one of its views. */
type ViewComputationOf<T extends PanelTypes, View extends ViewIdOf<T>> = ViewComputation<
  ValuesFor<T>,
  T['outcomes'][View],
  T['assets'],
  T['outcomes'][View]
>;

interface ComputationSpecification<T extends PanelTypes> extends Omit<Computation, 'views' | 'loadAssets'> {
  readonly views: { readonly [View in ViewIdOf<T>]: ViewComputationOf<T, View> };
  readonly loadAssets: () => Promise<T['assets']>;
}

/**
 * Declares what a panel computes; a computation that is missing for a view is a type error here. Values and
 * outcomes are typed inside the panel and opaque outside: an outcome is only ever handed back to the panel
 * and view that made it, which is what the cast says.
 */
export function defineComputation<T extends PanelTypes>(
  specification: ComputationSpecification<T>,
): Computation {
  return specification as unknown as Computation;
}

interface PartsSpecification<T extends PanelTypes>
  extends Pick<ComputationSpecification<T>, 'loadAssets' | 'loadFiles'> {
  readonly views: {
    readonly [View in ViewIdOf<T>]: () => Promise<InFull<ViewComputationOf<T, View>>>;
  };
  readonly makeDraw?: () => Promise<MakeDraw>;
}

/** Declares what a panel computes by what is loaded for each view alone; no draws are made in advance, if that is left out. */
export function defineComputationInParts<T extends PanelTypes>({
  views,
  makeDraw,
  ...rest
}: PartsSpecification<T>): ComputationInParts {
  const later = Object.entries<PartsSpecification<T>['views'][ViewIdOf<T>]>(views).map(([view, load]) => [
    view,
    { later: load },
  ]);
  return {
    ...rest,
    views: Object.fromEntries(later),
    makeDraw: makeDraw ? { later: makeDraw } : noDraws,
  };
}

/** Makes the draws of a panel no view of which asks for any in advance. */
export function noDraws({ kind }: DrawRequest): never {
  throw new Error(`This panel makes no draws in advance, of kind “${kind}” either`);
}

/** Runs work to its end without showing progress. */
export function finish<Outcome>(work: Generator<unknown, Outcome, void>): Outcome {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
