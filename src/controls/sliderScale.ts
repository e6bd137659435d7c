import type { NumberParameter, OptionalNumberParameter } from '../schema/index.ts';

/** The most positions that a range input is given; with fewer stops it gets exactly as many as there are. */
const MOST_POSITIONS = 1000;
/** On a log scale, stops keep this many significant digits, counted in steps: 20, 21 … 125; 12,300, 12,400 … */
const LOG_DIGITS = 3;
/** Steps are counted with binary noise: 0.07 / 0.01 is 7.000000000000001. */
const STEP_NOISE = 1e-9;

/** How the whole-number positions of a range input and the values of a parameter belong together. */
export interface SliderScale {
  /** The range input runs from 0 to this position. */
  readonly positions: number;
  readonly minimum: number;
  readonly maximum: number;
  /** The nearest position; a value beyond the slider's range stands at its end. */
  readonly toPosition: (value: number) => number;
  /** The stop at a position. */
  readonly toValue: (position: number) => number;
  /** The stop that lies some steps further on, or back if negative; values beyond the range come back to its end. */
  readonly move: (value: number, steps: number) => number;
}

type Scaled = Pick<NumberParameter | OptionalNumberParameter, 'slider' | 'step' | 'scale'>;

export function sliderScale({ slider, step, scale }: Scaled): SliderScale {
  const [minimum, maximum] = slider;
  if (!(step > 0) || !(maximum > minimum)) throw new RangeError('a slider needs a range and a step above 0');
  if (scale === 'log' && !(minimum > 0)) throw new RangeError('a log slider needs a range above 0');
  const stops = scale === 'log' ? logStops(step) : linearStops(minimum, step);
  const within = (value: number) => Math.min(maximum, Math.max(minimum, value));
  const linearSteps = Math.ceil((maximum - minimum) / step - STEP_NOISE);
  const stepIsPosition = scale === 'linear' && linearSteps <= MOST_POSITIONS;
  const positions = stepIsPosition ? linearSteps : MOST_POSITIONS;

  const toShare = (value: number) =>
    scale === 'log'
      ? Math.log(value / minimum) / Math.log(maximum / minimum)
      : (value - minimum) / (maximum - minimum);
  const fromShare = (share: number) =>
    scale === 'log' ? minimum * (maximum / minimum) ** share : minimum + (maximum - minimum) * share;

  const toValue = (position: number) => {
    if (position <= 0) return minimum;
    if (position >= positions) return maximum;
    if (stepIsPosition) return within(tidy(minimum + position * step));
    return within(stops.nearest(fromShare(position / positions)));
  };
  const toPosition = (value: number) => {
    const inside = within(value);
    if (inside === minimum) return 0;
    if (inside === maximum) return positions;
    if (stepIsPosition) return Math.round((inside - minimum) / step);
    const nearest = Math.round(toShare(inside) * positions);
    // Where the grain of a log scale changes, the position that stands for this very stop may be the neighbour.
    return [nearest, nearest + 1, nearest - 1].find(position => toValue(position) === inside) ?? nearest;
  };

  return {
    positions,
    minimum,
    maximum,
    toPosition,
    toValue,
    move: (value, steps) => {
      if (value > maximum) return steps < 0 ? maximum : value;
      if (value < minimum) return steps > 0 ? minimum : value;
      let moved = value;
      for (let count = 0; count < Math.abs(steps); count += 1) {
        moved = within(steps > 0 ? stops.above(moved) : stops.below(moved));
      }
      return moved;
    },
  };
}

interface Stops {
  readonly nearest: (value: number) => number;
  readonly above: (value: number) => number;
  readonly below: (value: number) => number;
}

function linearStops(minimum: number, step: number): Stops {
  const count = (value: number) => (value - minimum) / step;
  const stop = (index: number) => tidy(minimum + index * step);
  return {
    nearest: value => stop(Math.round(count(value))),
    above: value => stop(Math.floor(count(value) + STEP_NOISE) + 1),
    below: value => stop(Math.ceil(count(value) - STEP_NOISE) - 1),
  };
}

/** Multiples of the step, rounded in steps, so that the grain grows with the value and stays a multiple of the step. */
function logStops(step: number): Stops {
  const grain = (count: number) => 10 ** Math.max(0, Math.floor(Math.log10(count)) + 1 - LOG_DIGITS);
  const stop = (count: number) => tidy(count * step);
  return {
    nearest: value => {
      const grains = grain(value / step + STEP_NOISE);
      return stop(Math.round(value / step / grains) * grains);
    },
    above: value => {
      const grains = grain(value / step + STEP_NOISE);
      return stop((Math.floor(value / step / grains + STEP_NOISE) + 1) * grains);
    },
    below: value => {
      const grains = grain(value / step - STEP_NOISE);
      return stop((Math.ceil(value / step / grains - STEP_NOISE) - 1) * grains);
    },
  };
}

/** Takes binary noise away: 3 × 0.1 is 0.3. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
