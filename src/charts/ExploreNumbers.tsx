import { lazy, Suspense } from 'react';
import { useSiteText } from '../words/siteText.ts';
import type { ExploreNumbersProps } from './ExploreChart.tsx';
import { loadPart } from './loadPart.ts';
import { useDisclosed } from './useDisclosed.ts';
import './ExploreNumbers.css';

let chart: ReturnType<typeof lazyChart> | null = null;

/** One that could not be loaded is asked for anew the next time it is opened. */
function lazyChart() {
  return lazy(() =>
    loadPart(() => import('./ExploreChart.tsx')).then(
      ({ ExploreChart }) => ({ default: ExploreChart }),
      (error: unknown) => {
        chart = null;
        throw error;
      },
    ),
  );
}

/** A picture of the table that can be zoomed by two handles; its library is fetched only when a reader opens it. */
export function ExploreNumbers(props: ExploreNumbersProps) {
  const { isOpen, disclosed } = useDisclosed();
  const words = useSiteText().chart;
  return (
    <details className="disclosure" {...disclosed}>
      <summary>{words.explore}</summary>
      <div className="explore-room">
        {isOpen && (
          <Suspense fallback={<p>{words.exploreLoading}</p>}>
            <Chart {...props} />
          </Suspense>
        )}
      </div>
    </details>
  );
}

function Chart(props: ExploreNumbersProps) {
  chart ??= lazyChart();
  const Loaded = chart;
  return <Loaded {...props} />;
}
