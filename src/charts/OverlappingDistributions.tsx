import { useMemo } from 'react';
import type { Axis } from './axis.ts';
import { CurveChart } from './CurveChart.tsx';
import type { CurveLine, CurvePoint, CurveRule, LineRole } from './curve.ts';
import './OverlappingDistributions.css';

export interface Distribution {
  readonly id: string;
  readonly label: string;
  readonly role: LineRole;
  /** Values along the axis and how likely each is, in any unit that all share. */
  readonly points: readonly CurvePoint[];
}

interface OverlappingDistributionsProps {
  readonly label: string;
  readonly x: Axis;
  readonly distributions: readonly Distribution[];
  readonly rules?: readonly CurveRule[] | undefined;
  readonly animate?: boolean | undefined;
  /** What is said at a value: a height means nothing by itself. */
  readonly readOut: (distributionId: string, value: number) => string;
}

/** How far up its flank a hill's label stands. */
const FLANK = 0.6;

const HEADROOM = 1.12;
const NO_TICKS: readonly number[] = [];

/** Hills over one axis, filled lightly, so that one sees how far they overlap. */
export function OverlappingDistributions(props: OverlappingDistributionsProps) {
  const { label, x, distributions, rules, animate, readOut } = props;
  const y = useMemo<Axis>(() => {
    const top = Math.max(0, ...distributions.flatMap(({ points }) => points.map(point => point.y)));
    return {
      title: '',
      scale: 'linear',
      domain: [0, HEADROOM * (top || 1)],
      ticks: NO_TICKS,
      format: () => '',
    };
  }, [distributions]);
  const lines = useMemo(() => linesOf(distributions), [distributions]);
  return (
    <div className="hills">
      <CurveChart
        label={label}
        x={x}
        y={y}
        lines={lines}
        rules={rules}
        animate={animate}
        readOut={(id, point) => readOut(id, point.x)}
      />
    </div>
  );
}

/** The hill furthest left wears its label on its left flank, the others on their right. */
function linesOf(distributions: readonly Distribution[]): readonly CurveLine[] {
  const peaks = distributions.map(({ points }) => peakOf(points));
  const leftmost = Math.min(...peaks.map(peak => peak.x));
  let isLeftTaken = distributions.length < 2;
  return distributions.map((one, index) => {
    const isLeft = !isLeftTaken && peaks[index]!.x === leftmost;
    isLeftTaken ||= isLeft;
    const side = isLeft ? 'left' : 'right';
    return { ...one, filled: true, labelled: { at: flankOf(one.points, peaks[index]!, side), side } };
  });
}

function peakOf(points: readonly CurvePoint[]): CurvePoint {
  return points.reduce((best, point) => (point.y > best.y ? point : best), { x: 0, y: -1 });
}

function flankOf(points: readonly CurvePoint[], peak: CurvePoint, side: 'left' | 'right'): CurvePoint {
  const isHigh = (point: CurvePoint) => point.y >= FLANK * peak.y;
  return (side === 'left' ? points.find(isHigh) : points.findLast(isHigh)) ?? peak;
}
