/** A scene of a panel, by its id. */
export interface SceneName {
  readonly panel: string;
  readonly scene: string;
}

interface AskedScene extends SceneName {
  /** Its question in words that need no picture; those of the belief that it is about, or the scene's own, if left out. */
  readonly asked?: string;
}

/** What can be believed, and the scene that refutes it. */
export interface Belief extends SceneName {
  /** As scenes and lessons name it; stable for ever. */
  readonly id: string;
  /** In the words of somebody who holds it: "Half the leverage, half the risk." */
  readonly belief: string;
  /** The scene's question in words that need no picture, for a page that shows none; the scene's own, if left out. */
  readonly asked?: string;
  /** What such a person guesses at the scene, a number for each handle. */
  readonly believed: readonly number[];
  /** Between these the truth lies, a pair for each handle; at one handle at least what is believed lies outside. */
  readonly expected: readonly (readonly [lower: number, upper: number])[];
  /** Two sentences, once the answer is shown; numbers of the model stand in them as `{truth}`. */
  readonly refutation: readonly [string, string];
  /** Another scene that asks the same in other clothes, for later. */
  readonly transfer: AskedScene;
}
