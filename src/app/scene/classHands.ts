import type { GuessUnit } from '../../panels/defineScene.ts';
import { bucketAt, bucketsOf, type Tally, talliedHandle } from '../../schema/index.ts';
import type { LessonText } from '../../words/siteText.ts';
import type { AskedScene, Asking } from './useAskedScene.ts';

/** A class that raises hands: what was counted, and how that is said. */
export interface ClassHands {
  /** Null until something was counted. */
  readonly hands: readonly number[] | null;
  readonly words: LessonText['tally'];
}

/** A scene before a class. */
export interface ClassScene extends AskedScene {
  /** What hands can be raised for: "20 to 39"; nothing where nothing is guessed, or nothing is known yet. */
  readonly buckets: readonly string[];
  /** For which of several numbers they are raised: "50×"; empty for the only one. */
  readonly handle: string;
  /** What is true, once it is shown and where it can be guessed; a number for each handle. */
  readonly truth: readonly number[] | null;
  /** What the reader set on the picture; null where a handle was left or hands alone were counted, and before it is shown. */
  readonly guessed: readonly number[] | null;
}

/** A scene with the hands of a class on its picture and in what is said; as it is, where there is no class. */
export function beforeClass(asked: AskedScene, classHands: ClassHands | undefined): ClassScene {
  const { asking, phase, guess, told, drawn } = asked;
  const isShown = phase === 'shown';
  const isWaiting = classHands !== undefined && !isShown && !asked.isSet;
  const scene = {
    ...asked,
    guess: guess && { ...guess, isWaiting },
    buckets: [],
    handle: asking?.handles?.[talliedHandle(asking.handles.length)] ?? '',
    truth: isShown && asking ? asking.truth : null,
    guessed: told.truth && asked.isSet ? (guess?.value ?? null) : null,
  };
  if (classHands === undefined || asking === null) return scene;
  const buckets = labelsOf(classHands, asking);
  const tally = talliedIn(classHands, asking, isShown);
  if (tally === null || drawn === null) return { ...scene, buckets };
  // Where hands were counted, what nobody has moved is nobody's guess.
  const isByHands = guess === null || !asked.isMoved;
  return {
    ...scene,
    buckets,
    guess: { ...drawn, tally, isByHands, isWaiting },
    told: isShown && isByHands ? toldByHands(told, tally, classHands) : told,
    guessed: isByHands ? null : scene.guessed,
  };
}

/** What is said of a class instead of one reader's guess. */
function toldByHands(told: AskedScene['told'], { hands, labels, truth }: Tally, { words }: ClassHands) {
  return { ...told, verdict: words.told({ hands, labels, truth: truth! }), said: '', truth: null };
}

function labelsOf({ words }: ClassHands, { guess, range, choices }: Asking): readonly string[] {
  return bucketLabels(words, { unit: guess.unit, range, choices });
}

interface BucketsOf extends Pick<Asking, 'range'> {
  readonly unit: GuessUnit;
  readonly choices: readonly string[] | undefined;
}

/** What hands can be raised for, in words. */
export function bucketLabels(
  words: Pick<LessonText['tally'], 'bucket'>,
  { unit, range, choices }: BucketsOf,
): readonly string[] {
  const buckets = bucketsOf(range);
  return buckets.map(({ from, to }, at) =>
    words.bucket({
      unit,
      from,
      to,
      until: buckets[at + 1]?.from ?? null,
      isFirst: at === 0,
      choices,
    }),
  );
}

/** The raised hands on the axis of a guess; null where none were counted that fit it. */
function talliedIn(classHands: ClassHands, asking: Asking, isShown: boolean): Tally | null {
  const { hands } = classHands;
  const buckets = bucketsOf(asking.range);
  if (hands === null || hands.length !== buckets.length) return null;
  const truth = asking.truth[talliedHandle(asking.truth.length)]!;
  const labels = labelsOf(classHands, asking);
  return { buckets, hands, labels, truth: isShown ? bucketAt(buckets, asking.range, truth) : null };
}
