import type { Axis } from '../../../../charts/axis.ts';
import type { CascadeText } from '../../types.ts';

/** Room under the lowest price and over the price before. */
const PRICE_STEP = 0.05;

/** So many seconds from the dip on. */
export function timeAxis(length: number, { views }: CascadeText): Axis {
  const { strip } = views.boxes;
  return {
    title: strip.time,
    scale: 'linear',
    domain: [0, length],
    format: seconds => strip.tick(seconds),
    formatLast: seconds => strip.seconds(seconds),
  };
}

/** "−100 %" with its narrow blank; the room beside the strip stays as it is whatever the event. */
const MOST_LETTERS = 6;

/** From the price before down to the step below the lowest. */
export const priceAxis = (lowest: number, text: CascadeText) => priceStepsAxis(priceSteps(lowest), text);

export const priceSteps = (lowest: number) => Math.max(1, Math.ceil((1 - lowest) / PRICE_STEP));

/** From the price before down so many steps. */
export function priceStepsAxis(steps: number, { views }: CascadeText): Axis {
  const { strip } = views.boxes;
  const bottom = Math.max(0, 1 - steps * PRICE_STEP);
  const middle = 1 - Math.floor(steps / 2) * PRICE_STEP;
  return {
    title: strip.price,
    scale: 'linear',
    domain: [bottom, 1],
    ticks: middle < 1 ? [bottom, middle, 1] : [bottom, 1],
    format: price => strip.priceTick(price),
    letters: MOST_LETTERS,
  };
}
