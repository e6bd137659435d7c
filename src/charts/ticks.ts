import type { Scale } from './scales.ts';

const STEPS = [1, 2, 2.5, 5, 10];

/** Multiples of 1, 2, 2.5 or 5 times a power of ten inside the domain, at most `most` of them. */
export function niceTicks(domain: readonly [number, number], most: number): number[] {
  const [low, high] = domain[0] <= domain[1] ? domain : [domain[1], domain[0]];
  const span = high - low;
  if (!(span > 0) || !Number.isFinite(span) || most < 2) return Number.isFinite(low) ? [low] : [];
  const power = 10 ** Math.floor(Math.log10(span / most));
  // A rounding error of the division must not lose the first or last tick.
  const slack = 1e-9;
  for (const step of [...STEPS, 20, 25, 50, 100].map(multiple => multiple * power)) {
    const first = Math.ceil(low / step - slack);
    const last = Math.floor(high / step + slack);
    if (last - first + 1 <= most) {
      return Array.from({ length: last - first + 1 }, (_, index) => tidy((first + index) * step));
    }
  }
  return [low, high];
}

/** Powers of ten inside the domain; with fewer than two whole decades also 2 and 5 times them; thinned to `most`. */
export function logTicks(domain: readonly [number, number], most: number): number[] {
  const [low, high] = domain;
  if (!(low > 0) || !(high > low) || !Number.isFinite(high)) return [];
  const multiples = Math.log10(high / low) <= 2.2 ? [1, 2, 5] : [1];
  const ticks: number[] = [];
  for (let power = Math.floor(Math.log10(low)); power <= Math.ceil(Math.log10(high)); power += 1) {
    for (const multiple of multiples) {
      const value = tidy(multiple * 10 ** power);
      if (value >= low * (1 - 1e-9) && value <= high * (1 + 1e-9)) ticks.push(value);
    }
  }
  const every = Math.ceil(ticks.length / most);
  return ticks.filter((_, index) => (ticks.length - 1 - index) % every === 0);
}

export function ticksOf(scale: Scale, most: number): number[] {
  return scale.kind === 'log' ? logTicks(scale.domain, most) : niceTicks(scale.domain, most);
}

function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
