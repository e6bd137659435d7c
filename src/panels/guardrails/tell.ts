import { defineTelling } from '../defineTelling.ts';
import { daysTable, lastWordTable, ownCalmTable, tailsTable } from './benchTables.ts';
import { calmTable } from './calmTable.ts';
import { depthFacts } from './depthFacts.ts';
import { needTable } from './needTable.ts';
import { paidTable } from './paidTable.ts';
import { guardrailsFacts, guardrailsGlance, guardrailsMiniature, guardrailsSentence } from './sentence.ts';
import { stopsTable } from './stopsTable.ts';
import { crashTable } from './tables.ts';
import {
  calmTruths,
  crashTruths,
  guardrailsPatterns,
  needTruths,
  paidTruths,
  stopsTruths,
} from './truths.ts';
import type { GuardrailsTypes } from './types.ts';

export const telling = defineTelling<GuardrailsTypes>({
  sentence: guardrailsSentence,
  glance: guardrailsGlance,
  miniature: guardrailsMiniature,
  facts: guardrailsFacts,
  viewFacts: depthFacts,
  truths: {
    crash: crashTruths,
    calm: calmTruths,
    need: needTruths,
    stops: stopsTruths,
    paid: paidTruths,
  },
  patterns: guardrailsPatterns,
  tables: {
    crash: crashTable,
    calm: calmTable,
    need: needTable,
    stops: stopsTable,
    paid: paidTable,
    'last-word': lastWordTable,
    days: daysTable,
    tails: tailsTable,
    'own-calm': ownCalmTable,
  },
});
