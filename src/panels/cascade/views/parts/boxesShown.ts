import type { DotBox } from '../../../../charts/DotBoxes.tsx';
import { guessAt, type PictureGuess } from '../../../../schema/index.ts';
import { countsOf } from '../../counts.ts';
import { type BoxesOutcome, CHOSEN, chosenBox, type ShareBox, THIRD, THIRD_BOX } from '../../outcomes.ts';
import type { CascadeValues } from '../../params.ts';
import type { CascadeText } from '../../types.ts';

type BoxesWords = CascadeText['views']['boxes'];

/** A moment of the event, or null once it is over. */
export type ShownMoment = number | null;

/** The four shares as a hundred dots each, at a moment of the event. */
export function boxesShown(outcome: BoxesOutcome, words: BoxesWords, moment: ShownMoment): readonly DotBox[] {
  return outcome.boxes.map((box, place) => ({
    id: String(place),
    heading: words.heading(box.share),
    ...shownAt(box, moment, words),
  }));
}

function shownAt(box: ShareBox, moment: ShownMoment, words: BoxesWords) {
  const counts = countsOf(closedAt(box, moment));
  const told = toldOf(box, moment);
  return {
    counts,
    figure: words.figure(counts.worst + counts.middle),
    foot: words.fall(told.fall),
    label: words.box(told),
  };
}

/** A box at a moment of the event, in whole numbers. */
export function toldOf(box: ShareBox, moment: ShownMoment = null) {
  const { worst, middle, best } = countsOf(closedAt(box, moment));
  const fall = moment === null ? box.fall : box.fallSoFar[moment]!;
  return { share: box.share, exchange: worst, sold: middle, open: best, fall };
}

/** The key counts the chosen box, except where its answer is asked for. */
export function keyOf(
  outcome: BoxesOutcome,
  { stopShare }: CascadeValues,
  words: BoxesWords,
  { moment, isPlain }: { readonly moment: ShownMoment; readonly isPlain: boolean },
) {
  if (isPlain) return { ...words.endings, lead: undefined };
  const box = chosenBox(outcome);
  const { worst, middle, best } = countsOf(closedAt(box, moment));
  const { share } = box;
  return words.endingsOf({ share, exchange: worst, sold: middle, open: best, stops: stopShare > 0 });
}

const closedAt = (box: ShareBox, moment: ShownMoment) => (moment === null ? box.ended : box.closed[moment]!);

/** While its answer is hidden a box tells no more than its share. */
export function askedOf(
  box: DotBox,
  outcome: BoxesOutcome,
  words: BoxesWords,
  { hidden, guess, asked, restClosed }: AskedOf,
): DotBox {
  const own = guessIn(guess, outcome, Number(box.id));
  const isAsked = Number(box.id) === (asked === THIRD ? THIRD_BOX : outcome.chosen);
  const isHidden = hidden || (restClosed && !isAsked);
  const place = outcome.boxes[Number(box.id)]!;
  return {
    ...box,
    ...(isAsked && asked !== undefined && { heading: words.askedHeading(place.share) }),
    ...(isHidden && { label: box.heading, figure: '', foot: '', closed: true }),
    guess: own,
    asked: isAsked,
  };
}

interface AskedOf {
  readonly hidden: boolean;
  readonly guess: PictureGuess | null;
  /** The place at which a scene asks, and whether a later one asks of the other boxes. */
  readonly asked: string | undefined;
  readonly restClosed: boolean;
}

function guessIn(guess: PictureGuess | null, { chosen }: BoxesOutcome, place: number) {
  const third = place === THIRD_BOX ? guessAt(guess, THIRD) : null;
  return third ?? (place === chosen ? guessAt(guess, CHOSEN) : null);
}
