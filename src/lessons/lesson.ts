/** How long a lesson takes, in minutes: what an instructor chooses by first. */
export type LessonMinutes = 10 | 20 | 45;

/** What many answer wrongly, and what an instructor says to it. */
export interface TypicalAnswer {
  /** What is heard: "About 100, since 20 times 5 % is 100 %". */
  readonly heard: string;
  /** What helps against it; may carry numbers of the model as `{truth}`. */
  readonly reply: string;
}

/**
 * One step of a lesson: a scene of a panel, and what an instructor needs around it. What it asks and tells is the scene's own;
 * numbers in its words are placeholders that the model fills in at build time: `{truth}` (of this step), `{ID.truth}` (of the step
 * with this id). The title and the line that makes one open it have none.
 */
export interface LessonStep {
  /** Unlike those of the lesson's other steps. */
  readonly id: string;
  readonly panel: string;
  readonly scene: string;
  /** How long it takes in a class, talk included. */
  readonly minutes: number;
  /** One sentence on the wall before its question, for those who do not know the picture yet; none, if left out. */
  readonly before?: string;
  /** What to notice once the answer is shown. */
  readonly notice: string;
  /** What the instructor says or does; for the notes, not for the wall. */
  readonly notes: readonly string[];
  readonly typical: readonly TypicalAnswer[];
  /** Between these the scene's truth must lie, a pair for each handle of the guess: a lesson whose range no longer holds fails. */
  readonly expected: readonly (readonly [lower: number, upper: number])[];
  /** The belief that it refutes, by its id; none, if left out. */
  readonly misconception?: string;
  /** The id of an earlier step of which it asks again in other clothes; none, if left out. */
  readonly asksAgain?: string;
}

/** A lesson: scenes in an order, with what a class and its instructor need. One file, in one language. */
export interface Lesson {
  /** Where an editor finds what a lesson is made of; for those who write one. */
  readonly $schema?: string;
  /** In addresses: `/teach/<id>/`. Stable for ever. */
  readonly id: string;
  readonly language: string;
  readonly title: string;
  /** One sentence that makes an instructor open it. */
  readonly hook: string;
  /** What its steps and the talk at its end take together. */
  readonly minutes: LessonMinutes;
  /** Minutes for the talk at its end. */
  readonly talk: number;
  /** What students can do after it. */
  readonly goals: readonly string[];
  readonly needs: readonly string[];
  readonly steps: readonly LessonStep[];
  /** What to talk about at its end. */
  readonly discuss: readonly string[];
  readonly sources: readonly { readonly title: string; readonly address: string }[];
}
