/** A scale maps a value to its place along an axis: 0 at the start of the domain, 1 at its end. */
export interface Scale {
  readonly kind: 'linear' | 'log';
  readonly domain: readonly [start: number, end: number];
  /** Place along the axis; null for a value that the scale cannot show (not finite, or not positive on a log scale). */
  place(value: number): number | null;
  /** The value at a place along the axis. */
  valueAt(place: number): number;
}

export function linearScale(domain: readonly [number, number]): Scale {
  const [start, end] = domain;
  const span = end - start;
  return {
    kind: 'linear',
    domain,
    place: value => (Number.isFinite(value) && span !== 0 ? (value - start) / span : null),
    valueAt: place => start + place * span,
  };
}

export function logScale(domain: readonly [number, number]): Scale {
  const [start, end] = [Math.log(domain[0]), Math.log(domain[1])];
  const span = end - start;
  return {
    kind: 'log',
    domain,
    place: value =>
      Number.isFinite(value) && value > 0 && Number.isFinite(span) && span !== 0
        ? (Math.log(value) - start) / span
        : null,
    valueAt: place => Math.exp(start + place * span),
  };
}

export function scaleOf(kind: Scale['kind'], domain: readonly [number, number]): Scale {
  return kind === 'log' ? logScale(domain) : linearScale(domain);
}
