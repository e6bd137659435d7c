import type { Parameters, Say, ValuesOf, WordsOf } from '../schema/index.ts';
import type { StoryWords } from './defineScene.ts';

/** What can be set in a panel and what it shows. */
export interface PanelShape {
  readonly parameters: Parameters;
  /** By view: the shape of its outcome. */
  readonly outcomes: object;
  /** The view of the first screen. */
  readonly mainView: string;
}

/**
 * What is particular to one panel, named once. Its declaration, words, tables, computations and pictures are
 * typed by this, so that what is missing for a view is a type error that names the view.
 */
export interface PanelTypes extends PanelShape {
  /** Files that the panel's computations bring along. */
  readonly assets: unknown;
  /** All its words in one language. */
  readonly text: object;
}

/** The types of a panel: its shape, its words and the files that its computations bring along, if there are any. */
export type PanelTypesOf<Shape extends PanelShape, Text extends object, Assets = unknown> = Shape & {
  readonly assets: Assets;
  readonly text: Text;
};

export type ViewIdOf<T extends PanelShape> = keyof T['outcomes'] & string;
export type ValuesFor<T extends PanelShape> = ValuesOf<T['parameters']>;
export type MainOutcomeOf<T extends PanelShape> = T['outcomes'][T['mainView'] & keyof T['outcomes']];

/** What stands over a view: its tab, the question that it answers, and how to read it. */
export interface ViewWords {
  readonly name: string;
  readonly question: string;
  readonly reading: string;
}

/** What every panel says about itself, whatever else it says. */
export interface PanelText<T extends PanelShape> {
  /** How this language says numbers. */
  readonly say: Say;
  /** What the numbers rest on, said beside seed and model: sources with their dates. */
  readonly basis?: string;
  /** The same of views whose numbers rest on something else, and of those that show a file of the reader's own. */
  readonly bases?: Readonly<Partial<Record<ViewIdOf<T>, string>>>;
  readonly fileBases?: Readonly<Partial<Record<ViewIdOf<T>, string>>>;
  readonly parameters: WordsOf<T['parameters']>;
  readonly views: Readonly<Record<ViewIdOf<T>, ViewWords>>;
  /** The names of the presets by their ids. */
  readonly presets: Readonly<Record<string, string>>;
  /** What the stories are called, by their ids. */
  readonly stories: Readonly<Record<string, StoryWords>>;
  /** Why a rule between parameters refuses these values, by the rule. */
  readonly rules: Readonly<Record<string, (values: ValuesFor<T>) => string>>;
  /** What is asked in each known answer, by its id. */
  readonly knownAnswers?: Readonly<Record<string, string>>;
  /** The question in the page's heading. */
  readonly question: (values: ValuesFor<T>) => string;
}
