import { lazy, Suspense, useState } from 'react';
import type { LineKind } from './curve.ts';
import type { Table } from './table.ts';
import { chartWords } from './text.en.ts';

const ExploreChart = lazy(() => import('./ExploreChart.tsx'));

export interface ExploreNumbersProps {
  readonly table: Table;
  /** The column along the horizontal axis. */
  readonly across: string;
  /** Which columns are drawn as lines, and how. */
  readonly lines: readonly { readonly key: string; readonly kind: LineKind }[];
  readonly formatX: (value: number) => string;
  readonly formatY: (value: number) => string;
}

/** A picture of the table that can be zoomed by two handles; its library is fetched only when a reader opens it. */
export function ExploreNumbers(props: ExploreNumbersProps) {
  const [opened, setOpened] = useState(false);
  return (
    <details className="disclosure explore" onToggle={event => event.currentTarget.open && setOpened(true)}>
      <summary>{chartWords.explore}</summary>
      <div className="explore-room">
        {opened && (
          <Suspense fallback={<p>{chartWords.exploreLoading}</p>}>
            <ExploreChart {...props} />
          </Suspense>
        )}
      </div>
    </details>
  );
}
