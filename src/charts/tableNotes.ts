import { createContext } from 'react';
import type { CsvNote } from './csvOf.ts';
import type { ShownFigure } from './figureTake.ts';

/** What stands before the numbers of a table that is saved where it stands: whose they are. Null where it is saved elsewhere, or says nothing. */
export const TableNotesContext = createContext<((figure: ShownFigure) => readonly CsvNote[]) | null>(null);
