import { createContext } from 'react';

/** Says a text in the polite live region of the figure around a chart; does nothing outside a figure. */
export const AnnouncementContext = createContext<(text: string) => void>(() => undefined);
