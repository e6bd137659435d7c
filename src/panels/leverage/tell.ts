import { defineTelling } from '../defineTelling.ts';
import { leverageGuesses } from './guesses.ts';
import { leverageFacts, leverageSentence } from './sentence.ts';
import { curveTable, oddsTable, pathsTable, positionTable, simplerTable } from './tables.ts';
import type { LeverageTypes } from './types.ts';

export const telling = defineTelling<LeverageTypes>({
  sentence: leverageSentence,
  guesses: leverageGuesses,
  facts: leverageFacts,
  tables: {
    odds: oddsTable,
    curve: curveTable,
    paths: pathsTable,
    simpler: simplerTable,
    position: positionTable,
  },
});
