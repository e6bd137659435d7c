import { lazy, Suspense, useState } from 'react';
import { useSiteText } from '../words/siteText.ts';
import type { ExploreNumbersProps } from './ExploreChart.tsx';
import './ExploreNumbers.css';

const ExploreChart = lazy(async () => ({ default: (await import('./ExploreChart.tsx')).ExploreChart }));

/** A picture of the table that can be zoomed by two handles; its library is fetched only when a reader opens it. */
export function ExploreNumbers(props: ExploreNumbersProps) {
  const [opened, setOpened] = useState(false);
  const words = useSiteText().chart;
  return (
    <details className="disclosure" onToggle={event => event.currentTarget.open && setOpened(true)}>
      <summary>{words.explore}</summary>
      <div className="explore-room">
        {opened && (
          <Suspense fallback={<p>{words.exploreLoading}</p>}>
            <ExploreChart {...props} />
          </Suspense>
        )}
      </div>
    </details>
  );
}
