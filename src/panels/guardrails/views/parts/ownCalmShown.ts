import type { Axis } from '../../../../charts/axis.ts';
import type { CurveBand } from '../../../../charts/curve.ts';
import { PRICE_STEP, STORM_FALL } from '../../calmOutcome.ts';
import type { CalmValues } from '../../calmParams.ts';
import type { LearnedDays, OwnDays } from '../../ownCalmOutcomes.ts';
import { ownWindow } from '../../ownWindow.ts';
import type { OwnCalmText } from '../../types.ts';
import { windowAxes } from './calmShown.ts';

type Chosen = Pick<CalmValues, 'windowFrom' | 'windowDays'>;

/** What was learned from the window that is chosen now: from another, nothing until its turn has come. */
export function learnedNow(outcome: LearnedDays, values: Chosen): LearnedDays {
  if (isLearned(outcome, values)) return outcome;
  const { calm } = outcome;
  return {
    ...outcome,
    ...{ window: ownWindow(outcome.own, values), isStill: false },
    calm: { ...calm, losses: [], ranges: [], hash: null, models: null },
  };
}

/** Whether the window that was learned from is the one that is chosen. */
export function isLearned({ own, window }: Pick<LearnedDays, 'own' | 'window'>, values: Chosen): boolean {
  const { from, days } = ownWindow(own, values);
  return window.from === from && window.days === days;
}

/** Days along, dates where the file has them; and what 100 became. */
export function ownAxes(
  prices: readonly number[],
  { learnable, dates }: Pick<OwnDays, 'learnable' | 'dates'>,
  words: OwnCalmText,
): readonly [Axis, Axis] {
  const [day, value] = windowAxes(prices, words.picture);
  const quarters = [0, 1, 2, 3, 4].map(quarter => Math.round((quarter * learnable) / 4));
  const along = { ...day, domain: [0, learnable] as const };
  if (dates === null) return [{ ...along, ticks: quarters }, value];
  return [
    {
      ...along,
      // Five dates do not fit on the smallest screen.
      ticks: quarters.filter((_, quarter) => quarter % 2 === 0),
      title: words.date,
      format: place => words.month(dateAt(dates, place)),
      formatFull: place => words.fullDate(dateAt(dates, place)),
    },
    value,
  ];
}

const dateAt = (dates: readonly number[], place: number) =>
  dates[Math.min(dates.length - 1, Math.round(place / PRICE_STEP))]!;

/** Where the window begins, in words. */
export function beginning(from: number, { dates }: Pick<OwnDays, 'dates'>, { from: words }: OwnCalmText) {
  return dates === null ? words.day(from) : words.date(dateAt(dates, from));
}

interface BandDrawn extends Pick<LearnedDays, 'window' | 'calm'> {
  /** False while the falls in the window are not counted. */
  readonly isCounted: boolean;
}

/** The window, as high as the picture. */
export function ownBand(
  { window: { from, days }, calm: { seen }, isCounted }: BandDrawn,
  [, top]: readonly [number, number],
  words: OwnCalmText,
): CurveBand {
  return {
    id: 'window',
    label: isCounted
      ? words.picture.window({ days, falls: seen.falls, fall: STORM_FALL })
      : words.window.days(days),
    points: [from, from + days].map(x => ({ x, low: 0, high: top })),
  };
}
