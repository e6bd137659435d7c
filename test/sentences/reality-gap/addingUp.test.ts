import fc from 'fast-check';
import { expect, test } from 'vitest';
import { realityGapParameters } from '../../../src/panels/reality-gap/params.ts';
import { realityGapSentence } from '../../../src/panels/reality-gap/sentence.ts';
import { account, page } from '../../../src/panels/reality-gap/text.en.ts';
import { accountRows, causesThatFit } from '../../../src/panels/reality-gap/views/parts/accountRows.ts';
import { textParts } from '../../../src/panels/textParts.ts';
import { defaultValues } from '../../../src/schema/index.ts';
import { NUMBER, numberOf } from '../checker.ts';
import { accountRecords, timelineRecords } from './records.ts';

const text = await textParts(() => import('../../../src/panels/reality-gap/text.en.ts'))();
const DEFAULTS = defaultValues(realityGapParameters);
const rowWords = { tiers: page.tiers, causes: page.causes, words: account };

const AMOUNT = NUMBER.replace('[−-]?', '');
const SIGNED = new RegExp(`([−+])?(?<![\\d.])(${AMOUNT})`);
const ENDS = new RegExp(`became (?:about )?(${AMOUNT})\\..* With real money (?:about )?(${AMOUNT})\\.$`);

/** A figure, or a step with its sign, as it is printed; words for nothing are 0. */
function printed(words: string): number {
  const [, sign = '', digits] = SIGNED.exec(words) ?? [];
  if (digits === undefined || words.startsWith('less than')) return 0;
  return (sign === '−' ? -1 : 1) * numberOf(digits);
}

const near = (one: number, other: number) =>
  expect(Math.abs(one - other)).toBeLessThanOrEqual(1e-6 + 1e-12 * Math.abs(one));

test('every stage of the waterfall adds up as it is printed, whatever is shown of it', () => {
  fc.assert(
    fc.property(accountRecords, fc.integer({ min: 1, max: 17 }), ({ outcome, metric }, most) => {
      const rows = accountRows(outcome, metric, { off: [], most }, rowWords);
      let sum = printed(rows[0]!.text);
      for (const { kind, text: words } of rows.slice(1)) {
        if (kind === 'step') sum += printed(words);
        else {
          near(sum, printed(words));
          sum = printed(words);
        }
      }
    }),
    { numRuns: 1000, seed: 3 },
  );
});

test('what is told under the headline adds up to the difference that the headline prints', () => {
  let told = 0;
  fc.assert(
    fc.property(timelineRecords, outcome => {
      const { headline, second } = realityGapSentence(outcome, DEFAULTS, text);
      const ends = ENDS.exec(headline);
      if (ends === null || second.includes('some of it')) return;
      const [, test, live] = ends.map(one => numberOf(one));
      const amount = (before: string, behind: string) =>
        numberOf(new RegExp(`${before}(?:about )?(${AMOUNT})${behind}`).exec(second)?.[1] ?? '0');
      const never = amount(
        '(?:never there: (?:[a-z ,]+, )?|The test was | added )',
        '(?: too good| to the test|\\.(?: |$))',
      );
      const worse = amount('The test was ', ' worse');
      const lead = amount('the money put in: (?:[a-z ,]+, )?', '\\.(?: |$)');
      const moved = [...second.matchAll(new RegExp(`(took|gave) (?:about )?(${AMOUNT})\\.`, 'g'))];
      const others = moved.reduce((sum, [, verb, of]) => sum + (verb === 'took' ? -1 : 1) * numberOf(of!), 0);
      const [, sign, rest = '0'] = new RegExp(`The rest, (?:about )?([−+])(${AMOUNT}),`).exec(second) ?? [];
      told += 1;
      near(test! - never - lead + worse + others + (sign === '−' ? -1 : 1) * numberOf(rest), live!);
    }),
    { numRuns: 2000, seed: 4 },
  );
  expect(told).toBeGreaterThan(500);
});

test('a scene shows as many bars as it has room for, unless the stages alone are more', () => {
  fc.assert(
    fc.property(accountRecords, ({ outcome, metric }) => {
      const most = causesThatFit(outcome, metric, 5, rowWords);
      const bars = accountRows(outcome, metric, { off: [], most }, rowWords).filter(
        ({ kind }) => kind === 'step',
      );
      expect(most === 1 || bars.length <= 5).toBe(true);
    }),
    { seed: 5 },
  );
});
