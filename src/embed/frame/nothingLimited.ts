import { createContext, type ReactNode } from 'react';

/** Stands in frames for the reader's own limits, which are drawn into pages of the site alone. */
export const LimitMarksContext = createContext({});

export function LimitedView({ children }: { readonly children: ReactNode }): ReactNode {
  return children;
}

export { nothing as LimitEdge, nothing as LimitLines };

function nothing(): null {
  return null;
}
