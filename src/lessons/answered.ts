import type { GuessUnit, SceneGuess } from '../panels/defineScene.ts';
import type { Belief } from './belief.ts';
import type { Lesson, LessonMinutes } from './lesson.ts';

/** A scene's own words and truth, as the shipped model answers them in full. */
export interface AnsweredStep {
  readonly question: string;
  readonly answer: string;
  /** What the scene itself points to once it is answered; empty where it says nothing. */
  readonly notice: string;
  readonly choices?: readonly string[];
  readonly handles?: readonly string[];
  /** The settings that decide the answer, each with its name: "Leverage: 20×". */
  readonly setting: readonly string[];
  /** Where the line of each handle begins, if each is the end of a line of its own. */
  readonly starts?: readonly number[];
  /** The same in words, with when that is: "day 40: 339 and 332". */
  readonly startSaid?: string;
  /** What a curve is drawn over, if one is. */
  readonly over?: AnsweredPlaces;
  /** The wrong patterns that the scene tells apart, in their order. */
  readonly patterns: readonly { readonly id: string; readonly sentence: string }[];
  /** A number for each handle; null where nothing is guessed. */
  readonly truth: readonly number[] | null;
  /** The same in words: "12 of 100". */
  readonly truthSaid: string;
  readonly unit: GuessUnit | null;
  readonly kind: SceneGuess['kind'] | null;
  readonly minimum: number;
  readonly maximum: number;
  readonly step: number;
  /** Where the scene is played, below the site's base. */
  readonly address: string;
}

/** The axis under a curve: where its points are to be marked, and the one that is given. */
export interface AnsweredPlaces {
  readonly from: number;
  readonly to: number;
  /** One for each handle. */
  readonly places: readonly number[];
  readonly given: {
    readonly place: number;
    /** "20×" */
    readonly name: string;
    readonly value: number;
    /** "12 of 100" */
    readonly said: string;
  };
}

/** A lesson with its placeholders filled in, and what the model answers at each step. */
export interface AnsweredLesson {
  readonly lesson: Lesson;
  /** One for each step of the lesson. */
  readonly steps: readonly AnsweredStep[];
  /** The seed for which all of them are answered. */
  readonly seed: number;
  /** The beliefs that its steps refute, each once. */
  readonly beliefs: readonly BeliefName[];
}

/** A belief in somebody's words. */
export interface BeliefName {
  readonly id: string;
  /** The lab whose scene refutes it. */
  readonly panel: string;
  readonly belief: string;
}

/** A belief and where it is asked again, below the site's base. */
export interface BeliefAgain extends BeliefName {
  readonly transferAddress: string;
}

/** A belief with its refutation filled in. */
export interface AnsweredBelief extends Belief {
  readonly question: string;
  readonly answer: string;
  readonly truth: readonly number[];
  /** Where it is guessed, and where it is asked again; below the site's base. */
  readonly address: string;
  readonly transferQuestion: string;
  /** The lessons that take it up. */
  readonly lessons: readonly { readonly id: string; readonly title: string }[];
  readonly transferAddress: string;
}

/** A lesson as the list of lessons has it. */
export interface LessonLine {
  readonly id: string;
  readonly title: string;
  readonly hook: string;
  readonly minutes: LessonMinutes;
  /** The labs whose scenes it plays. */
  readonly panels: readonly string[];
  readonly beliefs: readonly BeliefName[];
  readonly scenes: number;
  readonly guesses: number;
  readonly sources: number;
}
