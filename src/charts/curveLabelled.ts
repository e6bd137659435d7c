import { isHandleMarked, type PictureGuess } from '../schema/index.ts';
import type { SiteText } from '../words/siteText.ts';
import {
  type CurveBand,
  type CurveLine,
  type CurveObserved,
  type CurvePoint,
  type CurveScales,
  placeOf,
} from './curve.ts';
import { type CurveAsked, guessLines } from './curveGuess.ts';

/** The labels of lines, band and observed points, with the places that they belong to. */
export function labelled(
  scales: CurveScales,
  lines: readonly CurveLine[],
  band?: CurveBand,
  observed?: CurveObserved,
) {
  const places = (points: readonly CurvePoint[]) => points.map(point => placeOf(scales, point));
  const middle = (band?.points ?? []).map(({ x, low, high }) => ({ x, y: (low + high) / 2 }));
  return [
    ...lines.map(({ id, label, role, points, labelled: own }) => ({
      id,
      label,
      className: own ? `label-${role} is-${own.side}-of` : `label-${role}`,
      places: places(own ? [own.at] : points),
    })),
    ...(band ? [{ id: band.id, label: band.label, className: 'label-band', places: places(middle) }] : []),
    ...(observed
      ? [
          {
            id: observed.id,
            label: observed.label,
            className: observed.isBeside ? 'label-observed is-right-of' : 'label-observed',
            places: places(observed.points),
          },
        ]
      : []),
  ];
}

/** What is given, and once the answer is there the guess and a friend's, at the ends of their lines. */
export function guessLabelled(
  scales: CurveScales,
  asked: CurveAsked,
  guess: PictureGuess | null,
  words: SiteText['chart'],
) {
  const given = {
    id: 'given',
    label: asked.givenLabel ?? '',
    className: 'label-primary is-given',
    places: [placeOf(scales, asked.given)],
  };
  if (guess === null || guess.onSet !== null) return [given];
  const isEnd = asked.at.length === 1 || asked.starts !== undefined;
  const marks = (
    id: 'guess' | 'theirs',
    name: string,
    value: readonly number[],
    isMarked?: (handle: number) => boolean,
  ) =>
    guessLines(asked, value, isMarked).map(({ handle, points }, at) => ({
      id: at === 0 ? id : `${id} ${at}`,
      label: isEnd ? words.named({ name, value: guess.valueText(value[handle]!) }) : name,
      className: `label-${id} is-right-of`,
      places: points.map(point => placeOf(scales, point)),
    }));
  return [
    given,
    ...marks('guess', words.you, guess.value, handle => isHandleMarked(guess, handle)),
    ...(guess.theirs ? marks('theirs', words.friend, guess.theirs) : []),
  ];
}
