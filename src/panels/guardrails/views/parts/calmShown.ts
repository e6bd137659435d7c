import type { Axis } from '../../../../charts/axis.ts';
import type { CurveBand, CurveLine, CurveObserved, LineRole } from '../../../../charts/curve.ts';
import type { Dumbbell } from '../../../../charts/Dumbbells.tsx';
import { CLAIMS } from '../../calmClaims.ts';
import {
  CALM_SHOWN,
  type CalmModelId,
  type CalmOutcome,
  PRICE_STEP,
  STORM_FALL,
  type WindowSeen,
} from '../../calmOutcome.ts';
import type { CalmValues } from '../../calmParams.ts';
import { LEARNABLE_DAYS, LONGEST_WINDOW } from '../../calmParams.ts';
import type { CalmText } from '../../types.ts';

const ROLES: Readonly<Record<CalmModelId, LineRole>> = {
  window: 'primary',
  saw: 'alternative',
  ensemble: 'benchmark',
  conformal: 'reference',
};

/** The axis around the crash; ticks are days, the crash is day 0. */
const AROUND = [-CALM_SHOWN, -30, 0, 27] as const;
const LOSSES = [-1.5, 2.5] as const;
const LOSS_TICKS = [-1, 0, 1, 2];
const CHANGE_STEP = 0.2;

export function windowAxes(prices: readonly number[], words: CalmText): readonly [Axis, Axis] {
  const top = 20 * Math.ceil(Math.max(...prices) / 20);
  const ticks = [0, 250, 500, 750, LEARNABLE_DAYS];
  return [
    { title: words.day, scale: 'linear', domain: [0, LEARNABLE_DAYS], ticks, format: words.number },
    { title: words.price, scale: 'linear', domain: [0, top], ticks: [0, top / 2, top], format: words.number },
  ];
}

export function priceLine(prices: readonly number[], words: CalmText): CurveLine {
  const points = prices.map((y, place) => ({ x: place * PRICE_STEP, y }));
  return { id: 'price', label: words.priceLine, role: 'benchmark', points };
}

interface WindowDrawn extends Pick<CalmValues, 'windowFrom' | 'windowDays'> {
  readonly falls: number;
}

/** The window, as high as the picture. */
export function windowBand(
  { windowFrom, windowDays, falls }: WindowDrawn,
  [, top]: readonly [number, number],
  words: CalmText,
): CurveBand {
  const end = windowFrom + windowDays;
  return {
    id: 'window',
    label: words.window({ days: windowDays, falls, fall: STORM_FALL }),
    points: [windowFrom, end].map(x => ({ x, low: 0, high: top })),
  };
}

export function lossAxes(epochs: number, words: CalmText): readonly [Axis, Axis] {
  return [
    {
      title: words.round,
      scale: 'linear',
      domain: [0, epochs],
      ticks: [0, 50, 100, epochs],
      format: words.number,
    },
    { title: words.loss, scale: 'linear', domain: LOSSES, ticks: LOSS_TICKS, format: words.number },
  ];
}

export function lossLine(losses: readonly number[]): CurveLine {
  const points = losses.map((y, place) => ({ x: place + 1, y }));
  return { id: 'loss', label: '', role: 'primary', points };
}

function aroundAxis(words: CalmText): Axis {
  return {
    ...{ title: words.aroundCrash, scale: 'linear', domain: [AROUND[0], AROUND[3]], ticks: AROUND },
    format: words.number,
    formatFull: words.moment,
  };
}

/** "−40 %", and what a wall's letters take more. */
const CHANGE_LETTERS = 6;

export function changeAxes(returns: readonly number[], words: CalmText): readonly [Axis, Axis] {
  const most = CHANGE_STEP * Math.ceil(Math.max(...returns.map(Math.abs)) / CHANGE_STEP);
  const y: Axis = {
    ...{ title: words.change, scale: 'linear', domain: [-most, most], ticks: [-most, 0, most] },
    format: words.percent,
    letters: CHANGE_LETTERS,
  };
  return [aroundAxis(words), y];
}

const dayOf = (place: number) => place - CALM_SHOWN;

/** The stated ranges of the first days. */
export function rangesBand({ ranges }: CalmOutcome, days: number, words: CalmText): CurveBand {
  const points = ranges.slice(0, days).map((range, place) => ({ x: dayOf(place), ...range }));
  return { id: 'ranges', label: words.ranges, points };
}

/** What came on the first days: outside the range that was stated for it, or within. */
export function cameOn(
  { returns, ranges }: CalmOutcome,
  days: number,
  words: CalmText,
): Readonly<Record<'outside' | 'inside', CurveObserved>> {
  const points = returns.slice(0, days).map((y, place) => ({ x: dayOf(place), y }));
  const isInside = ({ x, y }: { readonly x: number; readonly y: number }) => {
    const range = ranges[x + CALM_SHOWN];
    return range === undefined || (y >= range.low && y <= range.high);
  };
  return {
    inside: { id: 'inside', label: words.inside, points: points.filter(isInside) },
    outside: { id: 'outside', label: words.outside, points: points.filter(point => !isInside(point)) },
  };
}

const LEAST_LEVERAGE_SHOWN = 8;
const LEVERAGE_STEP = 4;

export function leverageAxes(models: CalmOutcome['models'], words: CalmText): readonly [Axis, Axis] {
  const most = Math.max(LEAST_LEVERAGE_SHOWN, ...(models ?? []).flatMap(({ leverages }) => leverages));
  const top = LEVERAGE_STEP * Math.ceil(most / LEVERAGE_STEP);
  const y: Omit<Axis, 'format'> = {
    ...{ title: words.leverage, limit: { kind: 'leverage' }, scale: 'linear' },
    ...{ domain: [0, top], ticks: [0, top / 2, top] },
  };
  return [aroundAxis(words), { ...y, format: words.times }];
}

/** Leverage of each model on the first days. */
export function leverageLines(
  models: CalmOutcome['models'],
  days: number,
  words: CalmText,
): readonly CurveLine[] {
  return (models ?? []).map(({ id, leverages }) => ({
    ...{ id, label: words.names[id], role: ROLES[id] },
    points: leverages.slice(0, days).map((y, place) => ({ x: dayOf(place), y })),
  }));
}

export function heldAxis(words: CalmText): Axis {
  return {
    ...{ title: words.heldAxis, scale: 'linear', domain: [0, 1], ticks: [0, 0.25, 0.5, 0.75, 1] },
    format: words.heldNumber,
  };
}

/** Whether the window is one of those that the seeds were tried with. */
export function isAsTried({ days, falls }: WindowSeen): boolean {
  return days === LONGEST_WINDOW && falls === 0;
}

interface HeldDrawn extends Pick<CalmOutcome, 'models'> {
  readonly isAsTried: boolean;
}

/** Of each model how many ranges held in the calm and in the storm; the middle of the seeds while it learns. */
export function heldRows({ models, isAsTried: hasBand }: HeldDrawn, words: CalmText): readonly Dumbbell[] {
  const ids = Object.keys(CLAIMS) as readonly CalmModelId[];
  return ids.map((id, place) => {
    const model = models?.[place];
    const [calm, storm] = model ? [model.calm.held, model.storm.held] : [CLAIMS[id].calm, CLAIMS[id].storm];
    return {
      ...{ id, label: words.rowNames[id], first: calm, second: storm },
      ...{ firstText: words.heldNumber(calm), secondText: words.heldNumber(storm) },
      words: words.heldRow({ id, calm, storm }),
      tone: 'neutral',
      band: hasBand ? [CLAIMS[id].stormFrom, CLAIMS[id].stormTo] : undefined,
    };
  });
}
