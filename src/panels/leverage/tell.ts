import { defineTelling } from '../defineTelling.ts';
import { leverageFacts, leverageGlance, leverageMiniature, leverageSentence } from './sentence.ts';
import { curveTable, oddsTable, pathsTable, positionTable, simplerTable } from './tables.ts';
import { curveChances, curveTruths, leveragePatterns, oddsTruths, simplerTruths } from './truths.ts';
import type { LeverageTypes } from './types.ts';

export const telling = defineTelling<LeverageTypes>({
  sentence: leverageSentence,
  glance: leverageGlance,
  miniature: leverageMiniature,
  facts: leverageFacts,
  viewFacts: {
    curve: (outcome, values, text) => text.curveFacts(curveChances(outcome, values)),
  },
  truths: { odds: oddsTruths, curve: curveTruths, simpler: simplerTruths },
  patterns: leveragePatterns,
  tables: {
    odds: oddsTable,
    curve: curveTable,
    paths: pathsTable,
    simpler: simplerTable,
    position: positionTable,
  },
});
