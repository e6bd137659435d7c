import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leverageGlance, leverageSentence } from '../../../src/panels/leverage/sentence.ts';
import { methodWords, oddsTable, simplerTable } from '../../../src/panels/leverage/tables.ts';
import * as words from '../../../src/panels/leverage/text.en.ts';
import { endingsSentence, figuresOf } from '../../../src/panels/leverage/views/parts/oddsSentences.ts';
import { simplerSentence } from '../../../src/panels/leverage/views/parts/simplerSentence.ts';
import { textParts } from '../../../src/panels/textParts.ts';
import { sentencesOf } from '../checker.ts';
import type { Odds } from './firstScreen.ts';
import { leverageTexts } from './index.ts';
import { oddsRecords } from './records.ts';
import { simplerRecords } from './viewRecords.ts';
import type { Simpler } from './views.ts';

const RECORDS = 300;
const text = await textParts(() => import('../../../src/panels/leverage/text.en.ts'))();

/** The bases in which chances are counted in some words. */
const basesOf = (told: string) => [
  ...new Set([...told.matchAll(/(?:\d (?:of|in)|; of) (100|1,000)(?![\d,]*\d)/g)].map(([, base]) => base)),
];

/** Texts whose sentences speak of different things: chances are compared within each sentence. */
const BY_SENTENCE: ReadonlySet<string> = new Set([
  'every leverage',
  'what the chance does not say',
  'scenes',
  '“How we know”',
  'guesses',
]);

/** All that stands on the first screen. */
function firstScreen({ outcome, values }: Odds): string {
  const { headline, second } = leverageSentence(outcome, values, text);
  const boxes = figuresOf(outcome, values, text, true).map(({ said }) => said);
  const table = oddsTable(outcome, values, text).rows.map(row => String(row['words']));
  return [
    ...[headline, second, ...boxes, endingsSentence(outcome, values, text), ...table],
    leverageGlance(outcome, values, text),
  ].join('\n');
}

/** All that the view of simpler methods compares. */
function methods({ outcome, values }: Simpler): string {
  const rows = outcome.rows.map(row => methodWords(row, outcome, values, text));
  const table = simplerTable(outcome, values, text).rows.map(row => String(row['words']));
  return [simplerSentence(outcome, values, words.simpler), ...rows, ...table].join('\n');
}

describe('two chances that are compared are counted in one base', () => {
  it.each(leverageTexts.map(one => [one.name, one] as const))(
    'in the text “%s”',
    (name, { random, told }) => {
      fc.assert(
        fc.property(random, outcome => {
          const parts = BY_SENTENCE.has(name) ? sentencesOf(told(outcome)) : [told(outcome)];
          for (const part of parts)
            expect({ part, bases: basesOf(part).length < 2 }).toEqual({ part, bases: true });
        }),
        { numRuns: RECORDS, seed: 5 },
      );
    },
  );

  it('on the whole first screen, by all that stands there', () => {
    fc.assert(
      fc.property(oddsRecords, one => {
        const told = firstScreen(one);
        expect({ told, bases: basesOf(told).length < 2 }).toEqual({ told, bases: true });
      }),
      { numRuns: RECORDS, seed: 6 },
    );
  });

  it('among simpler methods and history', () => {
    fc.assert(
      fc.property(simplerRecords, one => {
        const told = methods(one);
        expect({ told, bases: basesOf(told).length < 2 }).toEqual({ told, bases: true });
      }),
      { numRuns: RECORDS, seed: 7 },
    );
  });

  it('finds two bases, and takes neither a stake nor a number of positions for one', () => {
    expect(basesOf('6 of 100 beside 37 of 1,000')).toEqual(['100', '1,000']);
    expect(basesOf('less than 1 in 1,000 wiped out; of 100, 4 end')).toEqual(['1,000', '100']);
    expect(basesOf('12 of 100 lose the whole stake of 1,000; 3 of 21,861; 3 of 1,000,000')).toEqual(['100']);
  });
});
