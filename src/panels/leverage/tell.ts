import { defineTelling } from '../defineTelling.ts';
import { leverageGuesses } from './guesses.ts';
import { leverageFacts, leverageSentence } from './sentence.ts';
import { curveTable, oddsTable, pathsTable, positionTable, simplerTable } from './tables.ts';

export const telling = defineTelling({
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
