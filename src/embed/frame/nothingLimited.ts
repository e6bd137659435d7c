import { createContext } from 'react';

/** Stands in frames for the reader's own limits, which are drawn into pages of the site alone. */
export const LimitedPictureContext = createContext(null);
export const LimitMarksContext = createContext({});

export { nothing as LimitEdge, nothing as LimitLines };

function nothing(): null {
  return null;
}
