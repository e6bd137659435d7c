import type { ShownQuantities } from '../limits/index.ts';
import type { AnyValues, Parameters } from '../schema/index.ts';
import type { Scene, SceneIn, Story } from './defineScene.ts';
import type { PanelTypes, ValuesFor, ViewIdOf } from './panelTypes.ts';

/** A rule that links two parameters is broken: which of them gives way. */
export interface BrokenRule<Name extends string = string> {
  readonly name: Name;
  /** The rule, as the panel's words know it. */
  readonly rule: string;
  /** True where the other value simply takes its place: told, but no error on the command line. */
  readonly yields?: boolean;
}

/** Named values that an article or a lesson can point at; never renamed. */
export interface PresetValues<Changes = AnyValues, View extends string = never> {
  readonly id: string;
  readonly values: Changes;
  /** The view shown first; the panel's main view if left out. */
  readonly view?: View;
  /** Parameters that the reader of an embed cannot change. */
  readonly lock?: readonly (keyof Changes & string)[];
}

export interface Preset extends PresetValues<AnyValues, string> {
  readonly name: string;
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
  /** Controls that stand in one place by turns: it has the room of the highest. */
  readonly exchanged?: readonly Name[];
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

/** What a view shows of the quantities that a reader may limit; null for none. */
export type ViewLimits<Outcome = unknown, Values = AnyValues> =
  | ((outcome: Outcome, values: Values) => ShownQuantities)
  | null;

/** For each view of a panel what the reader's own limits are compared with and drawn on. */
export type LimitsOf<T extends PanelTypes> = {
  readonly [View in ViewIdOf<T>]: ViewLimits<T['outcomes'][View], ValuesFor<T>>;
};

/** At most four, in the order of the reader's next question; what is fifth belongs to the workbench. */
export type DepthViews<View extends string = string> =
  | readonly []
  | readonly [View]
  | readonly [View, View]
  | readonly [View, View, View]
  | readonly [View, View, View, View];

/** What a panel is, in ids and numbers: what can be set, what is shown, the ready-made scenarios. Its words stand apart. */
export interface PanelDeclaration {
  /** Raised, with a migration, whenever a default, a range or a key changes. */
  readonly version: number;
  readonly parameters: Parameters;
  /** The view of the first screen. */
  readonly mainView: string;
  /** The views below the fold; none for some panels. */
  readonly depthViews: DepthViews;
  /** All other views, as tools of a page of their own, in order; none for some panels. */
  readonly workbench: readonly string[];
  /** Which parameters are offered for these values: at once, and under "more". */
  readonly controls: (values: AnyValues) => ControlPlan;
  /** Controls that stand inside a view, beside what only they change. */
  readonly viewControls: Readonly<Record<string, readonly string[]>>;
  /** By view: parameters that change nothing it shows: they neither stand beside it nor are told with it. */
  readonly idle: Readonly<Record<string, readonly string[]>>;
  /** By view: what it tries as an example while a number is left open that elsewhere stands for nothing. */
  readonly tried: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** By view: what the reader's own limits are compared with and drawn on. */
  readonly limits: Readonly<Record<string, ViewLimits>>;
  /** Whether its page is where readers write down their limits. */
  readonly takesLimits: boolean;
  /** The kinds of material that a reader may bring: at most one of each. */
  readonly material: Readonly<Record<string, MaterialKind>>;
  readonly presets: readonly PresetValues<AnyValues, string>[];
  /** All scenes of the panel, in stories or not. */
  readonly scenes: readonly Scene[];
  readonly stories: readonly Story[];
  /** The scenes that "Guess first" plays, by their ids: they ask of the settings as they are. */
  readonly firstGuesses: readonly string[];
  /** Settings next to these, of which a page with these has told nothing: there "Guess first" asks. */
  readonly untold: (values: AnyValues) => AnyValues;
  /** Parameters that may differ where the first picture tells the same: it shows several of their settings at once, or does not depend on them. */
  readonly toldAlike: readonly string[];
  /** The rules between parameters that these values break; `given` are the names somebody set on purpose. */
  readonly brokenRules: (values: AnyValues, given: ReadonlySet<string>) => readonly BrokenRule[];
  /**
   * What else changes when the reader sets one parameter, for example a typed volatility clears the market's.
   */
  readonly follow: (values: AnyValues, changed: string, before: AnyValues) => AnyValues;
}

interface PanelSpecification<T extends PanelTypes> {
  readonly version: number;
  readonly parameters: T['parameters'];
  readonly mainView: T['mainView'] & ViewIdOf<T>;
  readonly depthViews: DepthViews<Exclude<ViewIdOf<T>, T['mainView']>>;
  readonly workbench?: readonly Exclude<ViewIdOf<T>, T['mainView']>[];
  readonly controls: (values: ValuesFor<T>) => ControlChoice<keyof T['parameters'] & string>;
  readonly viewControls?: Readonly<Partial<Record<ViewIdOf<T>, readonly (keyof T['parameters'] & string)[]>>>;
  readonly idle?: Readonly<Partial<Record<ViewIdOf<T>, readonly (keyof T['parameters'] & string)[]>>>;
  readonly tried?: Readonly<
    Partial<Record<ViewIdOf<T>, Readonly<Partial<Record<keyof T['parameters'] & string, number>>>>>
  >;
  readonly limits: LimitsOf<T>;
  readonly takesLimits?: boolean;
  readonly material?: Readonly<Record<string, MaterialKind<keyof T['parameters'] & string>>>;
  readonly presets: readonly PresetValues<Partial<ValuesFor<T>>, ViewIdOf<T>>[];
  readonly scenes?: readonly SceneIn<ValuesFor<T>>[];
  readonly stories?: readonly Story[];
  readonly firstGuesses?: readonly string[];
  readonly untold?: (values: ValuesFor<T>) => ValuesFor<T>;
  readonly toldAlike?: readonly (keyof T['parameters'] & string)[];
  readonly brokenRules?: (
    values: ValuesFor<T>,
    given: ReadonlySet<string>,
  ) => readonly BrokenRule<keyof T['parameters'] & string>[];
  readonly follow?: (
    values: ValuesFor<T>,
    changed: keyof T['parameters'] & string,
    before: ValuesFor<T>,
  ) => ValuesFor<T>;
}

/**
 * Declares a panel. The typed values of its own parameters are checked here and forgotten outside, where all
 * panels are alike: that is what the cast says, and the schema guarantees it (values reach a panel only
 * through its own parameters).
 */
export function definePanel<T extends PanelTypes>(specification: PanelSpecification<T>): PanelDeclaration {
  const { parameters, controls, viewControls = {} } = specification;
  const inViews = Object.values<readonly string[]>(viewControls).flat();
  return {
    brokenRules: () => [],
    material: {},
    idle: {},
    tried: {},
    takesLimits: false,
    scenes: [],
    stories: [],
    workbench: [],
    firstGuesses: [],
    toldAlike: [],
    untold: (values: AnyValues) => values,
    follow: (values: AnyValues) => values,
    ...specification,
    viewControls,
    controls: ofTheLast((values: ValuesFor<T>) => planOf(controls(values), Object.keys(parameters), inViews)),
  } as unknown as PanelDeclaration;
}

/** Several parts of a page ask the same of the same values, which are never changed in place. */
function ofTheLast<Asked extends object, Answer>(answer: (asked: Asked) => Answer): (asked: Asked) => Answer {
  let last: { readonly asked: Asked; readonly answer: Answer } | null = null;
  return asked => {
    if (last?.asked !== asked) last = { asked, answer: answer(asked) };
    return last.answer;
  };
}

/** All views of a panel, wherever they stand: first screen, below the fold, workbench. */
export function viewsOf({
  mainView,
  depthViews,
  workbench,
}: Pick<PanelDeclaration, 'mainView' | 'depthViews' | 'workbench'>): readonly string[] {
  return [mainView, ...depthViews, ...workbench];
}

/** The views that a frame in somebody's article can show: all that read no file of the reader's. */
export function framedViews(panel: PanelDeclaration): readonly string[] {
  const reading = new Set(Object.values(panel.material).flatMap(({ views }) => views));
  return viewsOf(panel).filter(view => !reading.has(view));
}

function planOf(choice: ControlChoice, names: readonly string[], inViews: readonly string[]): ControlPlan {
  const {
    first,
    embedded = first[0] ?? null,
    more = [],
    withheld = [],
    shortened = {},
    exchanged = [],
    overridden = [],
    placeholders = {},
  } = choice;
  const elsewhere = new Set([...first.filter(name => !shortened[name]), ...more, ...withheld, ...inViews]);
  const rest = names.filter(name => !elsewhere.has(name));
  return {
    first,
    embedded,
    more: [...more, ...rest],
    withheld,
    shortened,
    exchanged,
    overridden,
    placeholders,
  };
}
