import { createContext } from 'react';

/** The id of the page's heading that asks what the picture under it answers; null where a picture stands alone. */
export const PageQuestionContext = createContext<string | null>(null);
