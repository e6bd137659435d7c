import { defineTelling } from '../defineTelling.ts';
import { classBookTable, gaugeTable, ownBookTable, ownPositionTable, phaseTable } from './benchTables.ts';
import { cliffTable } from './cliffTable.ts';
import { guardsTable } from './guardsTable.ts';
import { handTable } from './handTable.ts';
import { secondsTable } from './secondsTable.ts';
import { cascadeFacts, cascadeGlance, cascadeMiniature, cascadeSentence } from './sentence.ts';
import { boxesTable } from './tables.ts';
import { boxesTruths, cascadePatterns } from './truths.ts';
import type { CascadeTypes } from './types.ts';

export const telling = defineTelling<CascadeTypes>({
  sentence: cascadeSentence,
  glance: cascadeGlance,
  miniature: cascadeMiniature,
  facts: cascadeFacts,
  truths: { boxes: boxesTruths },
  patterns: cascadePatterns,
  tables: {
    boxes: boxesTable,
    seconds: secondsTable,
    cliff: cliffTable,
    guards: guardsTable,
    hand: handTable,
    phase: phaseTable,
    gauge: gaugeTable,
    'own-position': ownPositionTable,
    'own-book': ownBookTable,
    'class-book': classBookTable,
  },
});
