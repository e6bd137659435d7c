import type { SceneGuess } from '../../panels/defineScene.ts';
import { bucketAt, bucketsOf, type Tally, talliedHandle } from '../../schema/index.ts';
import type { LessonText } from '../../words/siteText.ts';
import type { GuessedTruth } from './sceneGuess.ts';

/** A class that raises hands: what was counted, and how that is said. */
export interface ClassHands {
  /** Null until something was counted. */
  readonly hands: readonly number[] | null;
  readonly words: LessonText['tally'];
}

interface Asking extends GuessedTruth {
  readonly guess: SceneGuess;
  readonly choices?: readonly string[];
}

/** What hands can be raised for: "20 to 39". */
export function bucketLabels({ words }: ClassHands, { guess, range, choices }: Asking): readonly string[] {
  const buckets = bucketsOf(range);
  return buckets.map(({ from, to }, at) =>
    words.bucket({
      unit: guess.unit,
      from,
      to,
      until: buckets[at + 1]?.from ?? null,
      isFirst: at === 0,
      choices,
    }),
  );
}

/** The raised hands on the axis of a guess; null where none were counted that fit it. */
export function talliedIn(classHands: ClassHands, asking: Asking, isShown: boolean): Tally | null {
  const { hands } = classHands;
  const buckets = bucketsOf(asking.range);
  if (hands === null || hands.length !== buckets.length) return null;
  const truth = asking.truth[talliedHandle(asking.truth.length)]!;
  const labels = bucketLabels(classHands, asking);
  return { buckets, hands, labels, truth: isShown ? bucketAt(buckets, asking.range, truth) : null };
}

/** How the class did, once the answer is shown; empty before. */
export function handsTold({ words }: ClassHands, { hands, labels, truth }: Tally): string {
  return truth === null ? '' : words.told({ hands, labels, truth });
}
