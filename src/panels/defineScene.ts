import type { AnyValues } from '../schema/index.ts';

/** How an answer is guessed on the picture, named after what the reader does there. */
type GuessKind = 'count' | 'point' | 'line-end' | 'curve' | 'divider' | 'two-ends' | 'moment' | 'choice';

/** What a guess counts. */
export type GuessUnit = 'of-hundred' | 'money' | 'days' | 'choice';

/** The guess that a scene asks for before it answers. */
export interface SceneGuess {
  readonly kind: GuessKind;
  /** The part of the picture on which the guess is made, by the view's own name for it. */
  readonly place: string;
  readonly unit: GuessUnit;
  readonly minimum: number;
  readonly maximum: number;
  /** What ← and → move. */
  readonly step: number;
  /** What ↑ and ↓ move. */
  readonly leap: number;
  /** Where its handles wait: a guess of what is shown already counts. One in the middle, if left out. */
  readonly rest?: readonly number[];
  /** A named truth of its view's outcome at which the handles wait instead: what the picture shows there already. */
  readonly restsAt?: string;
  /** True where what is guessed stands on the picture of no other scene, so that none is kept closed for it. */
  readonly isApart?: boolean;
  /** A named truth of one number: where the line that is drawn to its end begins. */
  readonly startsAt?: string;
  /** What a curve is drawn over: where its handles stand, and the point that its picture gives. */
  readonly over?: CurvePlaces;
  /** A named truth of one number that the range, the steps and the rest are multiples of. */
  readonly scaledBy?: string;
  /** The named truth of its view's outcome that is guessed: a number for each handle. */
  readonly truth: string;
  /** The wrong patterns that are told apart, the first that fits is said; by the panel's names for them. */
  readonly patterns?: readonly string[];
}

/** The axis under a curve that is guessed: as far apart as the numbers' ratios. */
export interface CurvePlaces {
  readonly from: number;
  readonly to: number;
  /** One for each handle. */
  readonly places: readonly number[];
  /** The point that is given: the parameter that says where, and the named truth that says how high. */
  readonly given: { readonly parameter: string; readonly truth: string };
}

/** Numbers of a view's outcome, by name: what can be guessed of it, and what wrong patterns are told by. */
export type Truths = Readonly<Record<string, readonly number[]>>;

/** Whether a guess follows a wrong pattern. */
export type GuessPattern = (guess: readonly number[], truths: Truths) => boolean;

/**
 * The unit that everything which asks and tells is made of: a question about one view of one scenario. A
 * record of ids, values and tags; its words stand apart (`SceneWords`), under its id.
 */
export interface Scene<Changes = AnyValues> {
  /**
   * Stable for ever, because links name it; begins with the panel's id and says what is asked, not where it
   * stands.
   */
  readonly id: string;
  /** What differs from the panel's defaults, or from the settings that it keeps. */
  readonly values: Changes;
  /** Asked of the settings as they are but for its own values, not of the defaults. */
  readonly keepsSettings?: boolean;
  /** The one view that shows the answer. */
  readonly view: string;
  readonly guess?: SceneGuess;
  /**
   * The settings that decide the answer and that paper names under the question, by their parameters; none where the
   * question itself goes over all of them. Those of the panel's first controls, if left out.
   */
  readonly setting?: readonly string[];
  /** The mistaken idea that the scene is about. */
  readonly misconception?: string;
  /** How long it takes in a class. */
  readonly minutes: number;
  /** What the answer rests on besides the model: addresses or names of works. */
  readonly sources?: readonly string[];
}

/** A scene of a panel with these values. */
export type SceneIn<Values> = Scene<Partial<Values>>;

/** Scenes of one panel, told one after the other. */
export interface Story<SceneId extends string = string> {
  readonly id: string;
  readonly scenes: readonly SceneId[];
}

/** The named facts of the main view's outcome, in words: "47 of 100". */
export type SceneFacts = Readonly<Record<string, string>>;

/** What a scene says. A sentence begins with a capital whatever the fact in front is. */
export interface SceneWords {
  /** Read out before the answer: something that can be guessed. */
  readonly question: (facts: SceneFacts) => string;
  /** Told once the answer is shown. */
  readonly answer: (facts: SceneFacts) => string;
  /** What can be chosen, in order, where the guess is a choice. */
  readonly choices?: readonly string[];
  /** What the handles are called, in order, where the guess has several: "50×". */
  readonly handles?: readonly string[];
  /** By wrong pattern: the sentence for a guess that follows it. */
  readonly patterns?: Readonly<Record<string, string>>;
  /** What else there is to see in the picture now. */
  readonly notice?: string;
  /** One further question, for later. */
  readonly transfer?: string;
}

/** What a story is called, and the line that makes one open it. */
export interface StoryWords {
  readonly title: string;
  readonly hook: string;
}

/** The words of a panel's scenes and of its stories, by their ids. */
export interface PanelSceneWords<SceneId extends string = string, StoryId extends string = string> {
  readonly scenes: Readonly<Record<SceneId, SceneWords>>;
  readonly stories: Readonly<Record<StoryId, StoryWords>>;
}

/** The words that these scenes and stories need: one that is missing or left over is a type error. */
export type SceneWordsOf<Scenes extends readonly Scene[], Stories extends readonly Story[]> = PanelSceneWords<
  Scenes[number]['id'],
  Stories[number]['id']
>;
