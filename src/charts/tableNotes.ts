import { createContext } from 'react';
import type { CsvNote } from './csvOf.ts';
import type { ShownFigure } from './figureTake.ts';

/** What stands before the numbers of a table that is saved by itself: whose they are. */
export const TableNotesContext = createContext<(figure: ShownFigure) => readonly CsvNote[]>(() => []);
