import { createContext, type ReactNode } from 'react';
import type { Table } from '../schema/index.ts';

/** A figure as it is shown: what can be taken along of it. */
export interface ShownFigure {
  readonly title: string;
  /** One generated sentence. */
  readonly sentence: string;
  readonly table: Table;
  /** Name of its files, without ending. */
  readonly fileName: string;
}

/** Draws the menu with which a figure is taken along; null where there is none, and the table can be saved by itself. */
export const FigureTakeContext = createContext<((figure: ShownFigure) => ReactNode) | null>(null);
