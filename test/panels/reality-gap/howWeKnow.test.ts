import { expect, test } from 'vitest';
import { realityGapHowWeKnow } from '../../../src/panels/reality-gap/howWeKnow.en.ts';
import { realityGapKnownAnswers } from '../../../src/panels/reality-gap/knownAnswers.ts';

test('How we know quotes the papers’ deflated Sharpe ratios as they come out here', () => {
  const said = realityGapHowWeKnow.flatMap(({ paragraphs }) => paragraphs).join(' ');
  for (const trials of [100, 46]) {
    const { received } = realityGapKnownAnswers().find(({ what }) => what === `deflated-${trials}`)!;
    expect(said).toMatch(new RegExp(`${received.toFixed(4)} for the best of ${trials}\\b`));
  }
});
