import { useId, useLayoutEffect, useMemo, useRef } from 'react';
import {
  crossesPath,
  DOT_RADIUS,
  DOTS,
  type DotCounts,
  dotsPath,
  PARTIAL_RADIUS,
  type PartialDot,
  runCorners,
} from './dots.ts';

/** All hundred of each kind of mark; of two kinds of loss the worst are seen by their × alone. */
const MARKS = {
  worst: dotsPath(DOT_RADIUS.worst),
  middle: dotsPath(DOT_RADIUS.middle),
  best: dotsPath(DOT_RADIUS.best),
  crosses: crossesPath(DOTS),
  partial: dotsPath(PARTIAL_RADIUS),
} as const;

type Kind = keyof typeof MARKS;

const KINDS: readonly Kind[] = ['worst', 'middle', 'best', 'crosses', 'partial'];
const KINDS_OF_TWO_LOSSES: readonly Kind[] = KINDS.slice(1);

interface DraggedDotsProps {
  readonly counts: DotCounts;
  /** How many of the worst bear a tick in place of their ×. */
  readonly ticked: number;
  readonly partial: PartialDot | undefined;
  readonly lostTwoWays: boolean;
}

/**
 * A hundred dots under the hand: of each kind all are there, and an outline cuts out those that count. For an answer these
 * outlines alone are written; a path of the dots themselves would have to be read and styled anew.
 */
export function DraggedDots(props: DraggedDotsProps) {
  const id = useId();
  const cuts = useRef<Partial<Record<Kind, SVGPolygonElement | null>>>({});
  const kinds = props.lostTwoWays ? KINDS_OF_TWO_LOSSES : KINDS;
  useLayoutEffect(() => {
    for (const kind of kinds) cutOut(cuts.current[kind], cornersOf(kind, props));
  });
  return useMemo(
    () =>
      kinds.map(kind => (
        <g key={kind}>
          <clipPath id={`${id}${kind}`}>
            <polygon
              ref={polygon => {
                cuts.current[kind] = polygon;
              }}
            />
          </clipPath>
          <path className={`dot-${kind}`} d={MARKS[kind]} clipPath={`url(#${id}${kind})`} />
        </g>
      )),
    [id, kinds],
  );
}

function cutOut(polygon: SVGPolygonElement | null | undefined, corners: string) {
  if (polygon && polygon.getAttribute('points') !== corners) polygon.setAttribute('points', corners);
}

function cornersOf(kind: Kind, { counts: { worst, middle }, ticked, partial }: DraggedDotsProps): string {
  switch (kind) {
    case 'worst':
      return runCorners(0, worst);
    case 'middle':
      return runCorners(worst, worst + middle);
    case 'best':
      return runCorners(worst + middle, DOTS);
    case 'crosses':
      return runCorners(ticked, worst);
    case 'partial':
      return partialCorners(partial);
  }
}

function partialCorners(partial: PartialDot | undefined): string {
  if (partial === undefined) return '';
  return partial === 'first' ? runCorners(0, 1) : runCorners(DOTS - 1, DOTS);
}
