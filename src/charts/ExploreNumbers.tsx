import { lazy, Suspense, useState } from 'react';
import type { ExploreNumbersProps } from './ExploreChart.tsx';
import { chartWords } from './text.en.ts';
import './ExploreNumbers.css';

const ExploreChart = lazy(async () => ({ default: (await import('./ExploreChart.tsx')).ExploreChart }));

/** A picture of the table that can be zoomed by two handles; its library is fetched only when a reader opens it. */
export function ExploreNumbers(props: ExploreNumbersProps) {
  const [opened, setOpened] = useState(false);
  return (
    <details className="disclosure" onToggle={event => event.currentTarget.open && setOpened(true)}>
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
