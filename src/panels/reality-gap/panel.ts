import { definePanel } from '../definePanel.ts';
import { OWN_CONTROLS, realityGapControls } from './controls.ts';
import { realityGapCover } from './cover.en.ts';
import { realityGapParameters } from './params.ts';
import { realityGapPresets } from './presets.ts';
import { realityGapViolations } from './rules.ts';
import { realityGapQuestion } from './sentence.ts';
import { realityGapStories } from './stories.ts';
import { realityGapParameterWords, realityGapWords } from './text.en.ts';

export const realityGapPanel = definePanel({
  id: realityGapCover.id,
  version: 1,
  parameters: realityGapParameters,
  parameterWords: realityGapParameterWords,
  words: realityGapWords,
  mainView: 'timeline',
  depthViews: ['account', 'luck', 'noise', 'capacity', 'stress', 'facts', 'own-numbers'],
  violations: realityGapViolations,
  viewControls: { noise: ['days'], capacity: ['followers'], 'own-numbers': OWN_CONTROLS },
  controls: realityGapControls,
  material: { returns: { views: ['own-numbers'], parameters: ['periods', 'trials', 'trialVariance'] } },
  presets: realityGapPresets,
  stories: realityGapStories,
  question: realityGapQuestion,
});
