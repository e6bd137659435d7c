import type { CurveBand, CurveLine, CurveObserved } from './curve.ts';
import { MarkKey } from './MarkKey.tsx';
import './CurveChart.css';

interface CurveKeyProps {
  readonly lines: readonly CurveLine[];
  readonly band: CurveBand | undefined;
  readonly observed: CurveObserved | undefined;
  readonly observedBeside: CurveObserved | undefined;
}

/** As its points are drawn: with whiskers where their interval is known. */
const observedMark = ({ points }: CurveObserved): 'observed' | 'point' =>
  points.some(({ low }) => low !== undefined) ? 'observed' : 'point';

/** What each mark of a curve means, under a plot too narrow for labels inside it. */
export function CurveKey({ lines, band, observed, observedBeside }: CurveKeyProps) {
  const marks = [
    ...lines.map(line => ({ mark: line.role, words: line.name ?? line.label })),
    ...(band && band.label !== '' ? [{ mark: 'band' as const, words: band.label }] : []),
    ...(observed ? [{ mark: observedMark(observed), words: observed.label }] : []),
    ...(observedBeside?.points.length ? [{ mark: 'hollow' as const, words: observedBeside.label }] : []),
  ];
  return (
    <div className="curve-key" aria-hidden="true">
      <MarkKey marks={marks} />
    </div>
  );
}
