import type { ReactNode } from 'react';
import { STRETCH } from './svgPath.ts';
import './PlotStretch.css';

/** A layer of the plot in stretched units: paths follow its size without being made anew. */
export function PlotStretch({ children }: { readonly children: ReactNode }) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      className="plot-stretch"
      width="100%"
      height="100%"
      viewBox={`0 0 ${STRETCH} ${STRETCH}`}
      preserveAspectRatio="none"
    >
      {children}
    </svg>
  );
}
