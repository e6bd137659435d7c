import { definePanel } from '../definePanel.ts';
import { trailingVolatilityOf } from './market.ts';
import { leverageParameters } from './params.ts';
import { leveragePresets } from './presets.ts';
import { followLeverage, leverageViolations } from './rules.ts';
import { leverageQuestion } from './sentence.ts';
import { leverageStories } from './stories.ts';
import { leverageParameterWords, leverageWords } from './text.en.ts';

export const leveragePanel = definePanel({
  id: 'leverage',
  version: 1,
  parameters: leverageParameters,
  parameterWords: leverageParameterWords,
  words: leverageWords,
  mainView: 'odds',
  depthViews: ['curve', 'paths', 'simpler', 'position'],
  controls: {
    first: ['leverage', 'asset', 'side', 'regime'],
    more: [
      'horizon',
      'volatility',
      'maintenanceMargin',
      'fee',
      'model',
      'drift',
      'target',
      'stake',
      'wealth',
      'entryPrice',
      'seed',
    ],
  },
  presets: leveragePresets,
  stories: leverageStories,
  violations: leverageViolations,
  follow: (values, changed) => followLeverage(values, changed, trailingVolatilityOf(values)),
  question: leverageQuestion,
});
