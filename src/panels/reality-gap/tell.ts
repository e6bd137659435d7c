import { defineTelling } from '../defineTelling.ts';
import { realityGapGlance, realityGapMiniature } from './glance.ts';
import { realityGapFacts } from './sceneFacts.ts';
import { realityGapSentence } from './sentence.ts';
import {
  accountTable,
  capacityTable,
  factsTable,
  luckTable,
  noiseTable,
  ownNumbersTable,
  stressTable,
  timelineTable,
} from './tables.ts';
import {
  accountTruths,
  capacityTruths,
  noiseTruths,
  realityGapPatterns,
  stressTruths,
  timelineTruths,
} from './truths.ts';
import type { RealityGapTypes } from './types.ts';

export const telling = defineTelling<RealityGapTypes>({
  sentence: realityGapSentence,
  truths: {
    timeline: timelineTruths,
    account: accountTruths,
    noise: noiseTruths,
    stress: stressTruths,
    capacity: capacityTruths,
  },
  patterns: realityGapPatterns,
  glance: realityGapGlance,
  miniature: realityGapMiniature,
  facts: realityGapFacts,
  tables: {
    timeline: timelineTable,
    account: accountTable,
    luck: luckTable,
    noise: noiseTable,
    capacity: capacityTable,
    stress: stressTable,
    facts: factsTable,
    'own-numbers': ownNumbersTable,
  },
});
