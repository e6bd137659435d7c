import { useId, useMemo, useState } from 'react';
import { useSiteText } from '../words/siteText.ts';
import { axisScale } from './axis.ts';
import { DOTS, type DotCounts, ROW } from './dots.ts';
import { PathDots } from './PathDots.tsx';
import { PathsCanvas, type PathsCanvasProps } from './PathsCanvas.tsx';
import { nearestPath } from './timePaths.ts';
import { useKeyCursor } from './useKeyCursor.ts';
import './LinkedPaths.css';

interface LinkedPathsProps extends Omit<PathsCanvasProps, 'lit' | 'onPoint' | 'onLeave' | 'keysId'> {
  /** How the paths end: so many of the first are the worst, so many of the next the middle ones, the others the best. */
  readonly counts: DotCounts;
  /** The name of the dots for screen readers. */
  readonly dotsLabel: string;
  /** What is said of one path: "Path 12: wiped out after 9 hours". */
  readonly pathWords: (path: number) => string;
  /** What is said of a row of dots: "Row 2". */
  readonly rowWords: (row: number) => string;
  /** What can be done, said while no path is lit. */
  readonly invitation: string;
}

/** A hundred dots and the path of each: touch one and the other lights up, by pointer on either, by keys on the dots. */
export function LinkedPaths({
  counts,
  dotsLabel,
  pathWords,
  rowWords,
  invitation,
  ...picture
}: LinkedPathsProps) {
  const { paths, y } = picture;
  const words = useSiteText().chart;
  const keysId = useId();
  const scale = useMemo(() => axisScale(y), [y]);
  const shown = Math.min(DOTS, paths.length);
  const [pointed, setPointed] = useState<number | null>(null);
  const keys = useKeyCursor({
    series: rowsOf(shown).map((positions, row) => ({ label: rowWords(row), positions })),
    points: (row, column) => pathWords(row * ROW + column),
  });
  const lit = pointed ?? (keys.cursor === null ? null : keys.cursor.series * ROW + keys.cursor.point);
  const leave = () => setPointed(null);
  return (
    <div className="linked-paths">
      <div className="linked-parts">
        <div className="linked-dots">
          <PathDots
            counts={counts}
            label={dotsLabel}
            keysId={keysId}
            keyProps={keys.keyProps}
            lit={lit}
            onPoint={dot => setPointed(dot < shown ? dot : null)}
            onLeave={leave}
          />
          <p className="visually-hidden" id={keysId}>
            {words.keys}
          </p>
          <p className="linked-words" aria-hidden="true">
            {lit === null ? invitation : pathWords(lit)}
          </p>
        </div>
        <PathsCanvas
          {...picture}
          keysId={keysId}
          lit={lit}
          onPoint={place => setPointed(nearestPath(paths, scale, place))}
          onLeave={leave}
        />
      </div>
    </div>
  );
}

/** The columns of each row of so many dots. */
function rowsOf(count: number): readonly (readonly number[])[] {
  return Array.from({ length: Math.ceil(count / ROW) }, (_, row) =>
    Array.from({ length: Math.min(ROW, count - row * ROW) }, (_, column) => column),
  );
}
