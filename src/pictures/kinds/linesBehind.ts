import type { CurveObserved } from '../../charts/curve.ts';
import type { StripBars } from '../../charts/EventStrip.tsx';
import type { LinesChart } from '../chart.ts';
import { block, dot, line, type Mark, polyline, shape } from '../marks.ts';
import { type Area, type Colour, PAPER } from '../paper.ts';
import type { Key } from './keyRow.ts';
import { linePiece, piecesOf, placesOf } from './lineLooks.ts';

const SWATCH = 28;
const PIECE = 40;
/** How much of the plot's height the highest bar takes. */
const BARS_HEIGHT = 0.5;
/** A path has no more points than can be seen. */
const MOST_POINTS = 90;

export function drawBand({ band, ...chart }: LinesChart, plot: Area): readonly Mark[] {
  if (!band || band.points.length === 0) return [];
  const high = placesOf(
    band.points.map(({ x, high: y }) => ({ x, y })),
    chart,
    plot,
  );
  const low = placesOf(
    band.points.map(({ x, low: y }) => ({ x, y })),
    chart,
    plot,
  );
  const edge = (places: typeof high) =>
    shape('path', {
      d: polyline(places),
      fill: 'none',
      stroke: PAPER.model,
      'stroke-width': 1,
      'stroke-opacity': 0.6,
    });
  return [
    shape('path', {
      d: `${polyline([...high, ...[...low].reverse()])}Z`,
      fill: PAPER.model,
      'fill-opacity': 0.16,
    }),
    edge(high),
    edge(low),
  ];
}

/** Points that were observed, with whiskers where the interval is known; those beside them as rings. */
export function drawObserved(chart: LinesChart, plot: Area): readonly Mark[] {
  return [
    ...pointsOf(chart.observedBeside, chart, plot, true),
    ...pointsOf(chart.observed, chart, plot, false),
  ];
}

function pointsOf(
  observed: CurveObserved | undefined,
  chart: LinesChart,
  plot: Area,
  isRing: boolean,
): readonly Mark[] {
  return (observed?.points ?? []).flatMap(({ x, y, low, high }): readonly Mark[] => {
    const [at] = placesOf([{ x, y }], chart, plot);
    if (!at) return [];
    const whisker =
      low === undefined || high === undefined
        ? []
        : placesOf(
            [
              { x, y: low },
              { x, y: high },
            ],
            chart,
            plot,
          );
    return [
      ...(whisker.length === 2 ? [line(whisker[0]!, whisker[1]!, 'ink', { width: 1.5 })] : []),
      dot(at, isRing ? 6 : 5.5, 'ink', isRing ? 'ring' : 'full'),
    ];
  });
}

export function drawBars({ bars, ...chart }: LinesChart, plot: Area): readonly Mark[] {
  if (!bars) return [];
  const { moments, kinds, most: asked } = bars;
  const sums = moments
    .slice(1)
    .map((_, at) => kinds.reduce((sum, { heights }) => sum + (heights[at] ?? 0), 0));
  const most = asked ?? Math.max(...sums);
  if (!(most > 0)) return [];
  const lefts = placesOf(
    moments.map(x => ({ x, y: chart.y.domain[0] })),
    chart,
    plot,
  ).map(([x]) => x);
  return sums.flatMap((_, at): readonly Mark[] => {
    let bottom = plot.top + plot.height;
    const [left, right] = [lefts[at], lefts[at + 1]];
    if (left === undefined || right === undefined) return [];
    return kinds.flatMap(({ look, heights }): readonly Mark[] => {
      const height = ((heights[at] ?? 0) / most) * plot.height * BARS_HEIGHT;
      if (height < 0.2) return [];
      bottom -= height;
      return [block({ left, top: bottom, width: Math.max(1, right - left - 0.6), height }, fillOf(look))];
    });
  });
}

function fillOf(look: StripBars['look']): Colour | 'hatch' {
  if (look === 'hatched') return 'hatch';
  return look === 'own' ? 'guess' : 'loss';
}

export function drawPaths({ paths = [], ...chart }: LinesChart, plot: Area): readonly Mark[] {
  return [...paths]
    .sort((one, other) => Number(one.isLost) - Number(other.isLost))
    .flatMap(({ points, isLost }): readonly Mark[] => {
      const every = Math.max(1, Math.ceil(points.length / MOST_POINTS));
      const drawn = points.filter((_, at) => at % every === 0 || at === points.length - 1);
      const end = placesOf(drawn, chart, plot).at(-1);
      if (!end) return [];
      return [
        shape('path', {
          ...{
            d: piecesOf(drawn, chart, plot).map(polyline).join(''),
            fill: 'none',
            stroke: isLost ? PAPER.loss : PAPER.axis,
          },
          ...{ 'stroke-width': isLost ? 1.6 : 1, 'stroke-opacity': isLost ? 0.9 : 0.55 },
        }),
        ...(isLost ? [dot(end, 4, 'loss')] : []),
      ];
    });
}

/** What has no words at its end: band, points, bars. */
export function keyOfLines({ lines, areNamedInKey, band, observed, observedBeside, bars }: LinesChart): Key {
  const points = (one: CurveObserved | undefined, isRing: boolean) =>
    one && one.points.length > 0 && one.label !== ''
      ? [
          {
            ...{ words: one.label, width: 16 },
            symbol: (left: number, middle: number) => [
              dot([left + 8, middle], 6, 'ink' as const, isRing ? 'ring' : 'full'),
            ],
          },
        ]
      : [];
  const swatch = (words: string, fill: Colour | 'hatch', opacity?: number) => ({
    ...{ words, width: SWATCH },
    symbol: (left: number, middle: number) => [
      block({ left, top: middle - 9, width: SWATCH, height: 18 }, fill, opacity),
    ],
  });
  return {
    items: [
      ...(areNamedInKey ? lines : []).map(({ label, role }) => ({
        ...{ words: label, width: PIECE },
        symbol: (left: number, middle: number) => [linePiece(role, [left, middle], PIECE)],
      })),
      ...(band && band.label !== '' ? [swatch(band.label, 'model', 0.2)] : []),
      ...points(observed, false),
      ...points(observedBeside, true),
      ...(bars?.kinds ?? [])
        .filter(({ heights, label }) => label !== '' && heights.some(height => height > 0))
        .map(({ look, label }) => swatch(label, fillOf(look))),
    ],
  };
}
