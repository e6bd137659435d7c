import { expect, test } from 'vitest';
import { DrawCache } from '../../../src/compute/index.ts';
import { finish } from '../../../src/panels/defineComputation.ts';
import { luck } from '../../../src/panels/reality-gap/luck.ts';
import { type RealityGapValues, realityGapParameters } from '../../../src/panels/reality-gap/params.ts';
import { realityGapSentence } from '../../../src/panels/reality-gap/sentence.ts';
import { luck as luckWords } from '../../../src/panels/reality-gap/text.en.ts';
import { timeline } from '../../../src/panels/reality-gap/timeline.ts';
import { luckSentence } from '../../../src/panels/reality-gap/views/parts/luckSentence.ts';
import { textParts } from '../../../src/panels/textParts.ts';
import { defaultValues } from '../../../src/schema/index.ts';

const text = await textParts(() => import('../../../src/panels/reality-gap/text.en.ts'))();
const context = { draws: new DrawCache(), assets: null };
/** What only real money meets moves neither test nor paper. */
const QUICK = { off: 'impact,stress,latency,partialFills,funding,crowd' };

const printed = (changes: Partial<RealityGapValues>, isFull: boolean) => {
  const values = { ...defaultValues(realityGapParameters), ...QUICK, ...changes };
  const first = isFull ? finish(timeline.compute(values, context)) : timeline.preview(values, context)!;
  const best = isFull ? finish(luck.compute(values, context)) : luck.preview(values, context)!;
  const { headline } = realityGapSentence(first, values, text);
  const [, ...ends] = /(?:became|grew) (.+?)\. .*paper, with new prices, (.+?)\. With /.exec(headline)!;
  return {
    headline: ends.map(end => end.replace('about ', '')),
    luck: /the best of .*? ideas? (.+?); on new days, costs paid, (.+?)\. Luck /
      .exec(luckSentence(best, luckWords))!
      .slice(1),
  };
};

test('the best of all ideas and its new days are the headline’s numbers, digit by digit', () => {
  const full = printed({}, true);
  expect(full.luck).toEqual(full.headline);
  for (const changes of [{}, { skill: 'none', tries: 10 }, { market: 'alt' }, { account: 1e9 }] as const) {
    const coarse = printed(changes, false);
    expect(coarse.luck).toEqual(coarse.headline);
  }
});
