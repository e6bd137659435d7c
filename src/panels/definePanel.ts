import type { AnyValues, AnyWords, Parameters, ValuesOf, WordsOf } from '../schema/index.ts';

/** A rule that links two parameters was broken: which one gives way, and why. */
export interface Violation<Name extends string = string> {
  readonly name: Name;
  readonly reason: string;
  /** True where the other value simply takes its place: told, but no error on the command line. */
  readonly yields?: boolean;
}

/** Named values that an article or a lesson can point at; never renamed. */
export interface Preset<Changes = AnyValues> {
  readonly id: string;
  readonly name: string;
  readonly values: Changes;
  /** The view shown first; the panel's main view if left out. */
  readonly view?: string;
  /** Parameters that the reader of an embed cannot change. */
  readonly lock?: readonly (keyof Changes & string)[];
}

/** One step of a story: what to look at, what to guess, what it shows. */
export interface StoryStep<Changes = AnyValues> {
  readonly values: Changes;
  readonly view: string;
  /** Read out before the reveal: a question that can be guessed. */
  readonly prompt: string;
  /** Told after the reveal; braces are filled from the result's named facts, for example {wipedOut}. */
  readonly reveal: string;
}

export interface Story<Changes = AnyValues> {
  readonly id: string;
  readonly title: string;
  readonly steps: readonly StoryStep<Changes>[];
}

/** Which controls a panel offers for its values; what it names nowhere stands under "more". */
export interface ControlChoice<Name extends string = string> {
  /** At once, beside the picture: at most five. */
  readonly first: readonly Name[];
  /** The one control of a frame in somebody's article; the first, if left out. */
  readonly embedded?: Name;
  /** Those that lead the ones under "more"; the others follow in the order of the schema. */
  readonly more?: readonly Name[];
  /** Not offered for these values, because they would change nothing. */
  readonly withheld?: readonly Name[];
  /** Choices of which the first screen offers only some; all of them stand under "more". */
  readonly shortened?: Readonly<Partial<Record<Name, readonly string[]>>>;
  /** Choices that another value has taken the place of: shown with nothing chosen. */
  readonly overridden?: readonly Name[];
  /** What counts while a number is left open. */
  readonly placeholders?: Readonly<Partial<Record<Name, number>>>;
}

/** A kind of material that a reader may bring. */
export interface MaterialKind<Name extends string = string> {
  /** The views that show what it says: it is read while one of them is shown. */
  readonly views: readonly string[];
  /** The parameters that what it says depends on: it is read again when one of them changes. */
  readonly parameters: readonly Name[];
}

/** Which controls stand where. */
export interface ControlPlan extends Required<Omit<ControlChoice, 'embedded'>> {
  /** Null for a panel without controls. */
  readonly embedded: string | null;
}

/** What the table of contents says about a panel: known on every page, also where the panel itself is not loaded. */
export interface PanelCover {
  /** The name of its folder, in addresses and on the command line; stable for ever. */
  readonly id: string;
  /** In the navigation. */
  readonly name: string;
  /** The question in plain words, for the default scenario; also the page's title. */
  readonly title: string;
  /** What the page is about, for search engines and cards: one sentence. */
  readonly description: string;
}

/** Words of a panel that belong to no single parameter. */
export interface PanelWords extends Omit<PanelCover, 'id'> {
  /** What the numbers rest on, said beside seed and model: sources with their dates. */
  readonly basis?: string;
  /** The question that a view answers and two lines that say how to read it. */
  readonly views: Readonly<
    Record<string, { readonly name: string; readonly question: string; readonly reading: string }>
  >;
}

/**
 * The part of a panel that every page needs at once: what can be set, in which words, and the ready-made scenarios.
 *
 * What it computes stands in the panel's compute.ts and how it is drawn in views/<view>.tsx; both are found by these
 * names and loaded when the panel is opened.
 */
export interface Panel {
  readonly id: string;
  /** Raised, with a migration, whenever a default, a range or a key changes. */
  readonly version: number;
  readonly parameters: Parameters;
  readonly parameterWords: AnyWords;
  readonly words: PanelWords;
  /** The view of the first screen. */
  readonly mainView: string;
  /** The views below the fold, in order. */
  readonly depthViews: readonly string[];
  /** Which parameters are offered for these values: at once, and under "more". */
  readonly controls: (values: AnyValues) => ControlPlan;
  /** Controls that stand inside a view, beside what only they change. */
  readonly viewControls: Readonly<Record<string, readonly string[]>>;
  /** The kinds of material that a reader may bring: at most one of each. */
  readonly material: Readonly<Record<string, MaterialKind>>;
  readonly presets: readonly Preset[];
  readonly stories: readonly Story[];
  /** The rules between parameters that these values break; `given` are the names somebody set on purpose. */
  readonly violations: (values: AnyValues, given: ReadonlySet<string>) => readonly Violation[];
  /** What else changes when the reader sets one parameter, for example a typed volatility clears the market's. */
  readonly follow: (values: AnyValues, changed: string, before: AnyValues) => AnyValues;
  /** The question in the page's heading for these values. */
  readonly question: (values: AnyValues) => string;
}

interface PanelSpecification<P extends Parameters>
  extends Omit<
    Panel,
    | 'parameters'
    | 'parameterWords'
    | 'controls'
    | 'viewControls'
    | 'material'
    | 'presets'
    | 'stories'
    | 'violations'
    | 'follow'
    | 'question'
  > {
  readonly parameters: P;
  readonly parameterWords: WordsOf<P>;
  readonly controls: (values: ValuesOf<P>) => ControlChoice<keyof P & string>;
  readonly viewControls?: Readonly<Record<string, readonly (keyof P & string)[]>>;
  readonly material?: Readonly<Record<string, MaterialKind<keyof P & string>>>;
  readonly presets: readonly Preset<Partial<ValuesOf<P>>>[];
  readonly stories: readonly Story<Partial<ValuesOf<P>>>[];
  readonly violations?: (
    values: ValuesOf<P>,
    given: ReadonlySet<string>,
  ) => readonly Violation<keyof P & string>[];
  readonly follow?: (values: ValuesOf<P>, changed: keyof P & string, before: ValuesOf<P>) => ValuesOf<P>;
  readonly question: (values: ValuesOf<P>) => string;
}

/**
 * Declares a panel. The typed values of its own parameters are checked here and forgotten outside, where all panels are
 * alike: that is what the cast says, and the schema guarantees it (values reach a panel only through its own parameters).
 */
export function definePanel<const P extends Parameters>(specification: PanelSpecification<P>): Panel {
  const { parameters, controls, viewControls = {} } = specification;
  const inViews = Object.values<readonly string[]>(viewControls).flat();
  return {
    material: {},
    violations: () => [],
    follow: (values: AnyValues) => values,
    ...specification,
    viewControls,
    controls: (values: ValuesOf<P>) => planOf(controls(values), Object.keys(parameters), inViews),
  } as unknown as Panel;
}

function planOf(choice: ControlChoice, names: readonly string[], inViews: readonly string[]): ControlPlan {
  const {
    first,
    embedded = first[0] ?? null,
    more = [],
    withheld = [],
    shortened = {},
    overridden = [],
    placeholders = {},
  } = choice;
  const elsewhere = new Set([...first.filter(name => !shortened[name]), ...more, ...withheld, ...inViews]);
  const rest = names.filter(name => !elsewhere.has(name));
  return { first, embedded, more: [...more, ...rest], withheld, shortened, overridden, placeholders };
}

/** The panel that a module declares: the one thing that a panel.ts exports. */
export function panelIn(module: Readonly<Record<string, Panel>> | undefined, id: string): Panel {
  const [panel] = Object.values(module ?? {});
  if (!panel) throw new Error(`No panel is declared under the name “${id}”`);
  return panel;
}
