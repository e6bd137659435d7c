import fc from 'fast-check';
import type { Scene, SceneWords } from '../../src/panels/defineScene.ts';
import type { Panel } from '../../src/panels/openPanel.ts';
import { siteText } from '../../src/words/text.en.ts';
import { type Effort, playedScenes } from '../panels/playedScenes.ts';
import { type Shape, sentencesOf } from './checker.ts';

/** A scene with an answer to it: computed, or any outcome that its settings may have. */
export interface TellingScene<Values, Main> {
  readonly scene: Scene;
  readonly words: SceneWords;
  readonly facts: Readonly<Record<string, string>>;
  readonly values: Values;
  readonly main: Main;
  /** The outcome of the scene's own view; null where only the first screen's is made up. */
  readonly view: unknown;
}

/** All that a scene says of its outcome: question, answer, what else there is to see, and the words for wrong patterns. */
export function sceneSaid<Values, Main>({ words, facts, view }: TellingScene<Values, Main>): string {
  const { question, answer, notice = '', patterns = {} } = words;
  const told = [question(facts), answer(facts)];
  // Fixed words are about the one outcome that the scene has.
  const fixed = view === null ? [] : [notice, ...Object.values(patterns)];
  return [...told, ...fixed]
    .filter(text => text !== '')
    .map(siteText.sentence)
    .join(' ');
}

/** The scenes of a panel as the shipped model answers them. */
export async function played<Values, Main>(
  panel: Panel,
  effort: Effort,
): Promise<readonly TellingScene<Values, Main>[]> {
  const all = await playedScenes(panel, effort);
  return all.map(one => ({
    scene: one.scene,
    words: one.words,
    facts: one.facts,
    values: one.values as Values,
    main: one.main as Main,
    view: one.outcome,
  }));
}

/** Made-up outcomes for scenes, in turn with the computed ones. */
export function sceneRecords<Values, Main>(
  computed: readonly TellingScene<Values, Main>[],
  outcomes: (values: Values) => fc.Arbitrary<Main>,
  factsOf: (main: Main, values: Values) => Readonly<Record<string, string>>,
): fc.Arbitrary<TellingScene<Values, Main>> {
  const madeUp = fc.constantFrom(...computed).chain(one =>
    outcomes(one.values).map(main => ({
      ...one,
      main,
      facts: { ...one.facts, ...factsOf(main, one.values) },
      view: null,
    })),
  );
  return fc.oneof(fc.constantFrom(...computed), madeUp);
}

/** Sentences that tell what to look at, what somebody did or what is asked: they claim nothing of an outcome. */
export function plainly<Outcome>(text: string, compares: readonly string[] = []): readonly Shape<Outcome>[] {
  return sentencesOf(text).map(sentence => ({
    pattern: new RegExp(`^${sentence.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`),
    compares,
    claims: () => [],
  }));
}
