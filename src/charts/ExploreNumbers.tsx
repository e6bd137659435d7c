import { Suspense } from 'react';
import { useSiteText } from '../words/siteText.ts';
import type { ExploreNumbersProps } from './ExploreChart.tsx';
import { lazyPart } from './lazyPart.ts';
import { useDisclosed } from './useDisclosed.ts';
import './ExploreNumbers.css';

const chart = lazyPart(async () => (await import('./ExploreChart.tsx')).ExploreChart);

/** A picture of the table that can be zoomed by two handles; its library is fetched only when a reader opens it. */
export function ExploreNumbers(props: ExploreNumbersProps) {
  const { isOpen, disclosed } = useDisclosed();
  const ExploreChart = chart();
  const words = useSiteText().chart;
  return (
    <details className="disclosure" {...disclosed}>
      <summary>{words.explore}</summary>
      <div className="explore-room">
        {isOpen && (
          <Suspense fallback={<p>{words.exploreLoading}</p>}>
            <ExploreChart {...props} />
          </Suspense>
        )}
      </div>
    </details>
  );
}
