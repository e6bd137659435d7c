import { describe, expect, test } from 'vitest';
import type { HistoryRecord } from '../../../src/panels/leverage/history.ts';
import type { LeverageValues } from '../../../src/panels/leverage/params.ts';
import { leverageFacts, leverageSentence } from '../../../src/panels/leverage/sentence.ts';
import { textParts } from '../../../src/panels/textParts.ts';
import { DEFAULTS, FOUR, happened, oddsOutcome } from './oddsOutcome.ts';

const leverageText = await textParts(() => import('../../../src/panels/leverage/text.en.ts'))();

const NONE: HistoryRecord = { kind: 'none', reason: 'hours-not-counted' };

function told(
  chances: Readonly<Record<number, number>>,
  values: Partial<LeverageValues> = {},
  outcome: Parameters<typeof oddsOutcome>[1] = {},
) {
  const scenario = { ...DEFAULTS, ...values };
  return leverageSentence(
    oddsOutcome(chances, { hours: scenario.horizon, ...outcome }),
    scenario,
    leverageText,
  );
}

describe('the headline', () => {
  test('of the default scenario is the one that the first screen promises', () => {
    expect(told(FOUR)).toEqual({
      headline:
        'Hold 20× bitcoin for a day in a normal market, and 12 of 100 such positions are wiped out. A week: 47. A month: 75.',
      second: 'Calm 6, stressed 22 of 100. What really happened, 2019–2026: 12 of 100.',
    });
  });

  test.each([
    [{ asset: 'eth' }, 'Hold 20× ether for a day in a normal market, and'],
    [{ asset: 'sol', side: 'short' }, 'Hold 20× against solana for a day in a normal market, and'],
    [{ regime: 'calm' }, 'Hold 20× bitcoin for a day in a calm market, and'],
    [{ regime: 'stressed' }, 'Hold 20× bitcoin for a day in a stressed market, and'],
    [{ volatility: 0.53 }, 'Hold 20× bitcoin for a day at 53\u202f% volatility, and'],
    [{ volatility: 0.5337 }, 'Hold 20× bitcoin for a day at 53.37\u202f% volatility, and'],
    [{ asset: 'other', volatility: 1.2 }, 'Hold 20× another coin for a day at 120\u202f% volatility, and'],
    [{ leverage: 12.5 }, 'Hold 12.5× bitcoin for a day in a normal market, and'],
  ] as const)('names position, holding time and market: %j', (values, beginning) => {
    const { headline } = told(FOUR, values);
    expect(headline.slice(0, beginning.length)).toBe(beginning);
  });

  test.each([
    [{ 1: 0.002, 24: 0.1, 168: 0.4, 720: 0.7 }, 1, 'for an hour', ' A week: 400. A month: 700.'],
    [
      { 8: 0, 24: 1e-5, 168: 2e-4, 720: 0.219 },
      24,
      'for a day',
      ' A week: less than 1 in 1,000. A month: 219 of 1,000.',
    ],
    [{ 8: 0.03, 24: 0.1, 168: 0.4, 720: 0.7 }, 8, 'for 8 hours', ' A week: 40. A month: 70.'],
    [{ 8: 0.03, 36: 0.2, 168: 0.4, 720: 0.7 }, 36, 'for 36 hours', ' A week: 40. A month: 70.'],
    [{ 8: 0.03, 24: 0.1, 168: 0.4, 720: 0.7 }, 168, 'for a week', ' A month: 70.'],
    [{ 8: 0.03, 24: 0.1, 200: 0.5, 720: 0.7 }, 200, 'for 200 hours', ' A month: 70.'],
    [{ 8: 0.03, 24: 0.1, 168: 0.4, 720: 0.7 }, 720, 'for a month', ''],
    [{ 8: 0.03, 24: 0.1, 168: 0.4, 1440: 0.8 }, 1440, 'for 2 months', ''],
  ])(
    '%j, held %d hours: the chosen time first, then the longer of a week and a month',
    (chances, horizon, time, rest) => {
      const { headline } = told(chances, { horizon });
      expect(headline).toContain(` ${time} `);
      expect(headline.slice(headline.indexOf('wiped out.') + 'wiped out.'.length)).toBe(rest);
    },
  );
});

describe('the chances in the headline', () => {
  test('are told in one base', () => {
    expect(told({ 8: 0, 24: 0.003, 168: 0.12, 720: 0.4 }).headline).toContain(
      'and 3 of 1,000 such positions are wiped out. A week: 120. A month: 400.',
    );
    expect(told({ 8: 0, 24: 1e-7, 168: 0.0123, 720: 0.4 }).headline).toContain(
      'and less than 1 in 1,000 such positions are wiped out. A week: 12 of 1,000. A month: 400.',
    );
    expect(told({ 8: 0.5, 24: 0.9, 168: 0.997, 720: 0.9999 }).headline).toContain(
      'and 90 of 100 such positions are wiped out. A week: more than 99 of 100.',
    );
  });

  test('never say by rounding that something cannot or must happen', () => {
    const { headline } = told({ 8: 0, 24: 0, 168: 0.5, 720: 1 });
    expect(headline).toContain('and less than 1 in 1,000 such positions are wiped out.');
    expect(headline).toContain('A month: more than 999 of 1,000.');
    expect(headline).not.toMatch(/cannot|at once/);
  });

  test('of a position that its exchange would close at once says so, and why', () => {
    const levels = { status: 'immediate', liquidationPrice: 1, bankruptcyPrice: 0.99 } as const;
    expect(
      told({ 24: 1 }, { leverage: 100, maintenanceMargin: 0.01 }, { levels, history: NONE, calm: null }),
    ).toEqual({
      headline:
        '100× bitcoin is wiped out at once: its own money, 1\u202f% of it, is no more than the maintenance margin of 1\u202f%.',
      second: '',
    });
  });

  test('of a position that no price can wipe out says so', () => {
    const levels = { status: 'never', liquidationPrice: null, bankruptcyPrice: 0 } as const;
    expect(told({ 24: 0 }, { leverage: 1 }, { levels, history: NONE })).toEqual({
      headline:
        '1× bitcoin cannot be wiped out, however long it is held: the price would have to fall to zero.',
      second: '',
    });
  });
});

describe('the second line', () => {
  test('leaves out what is not known', () => {
    expect(told(FOUR, {}, { calm: null, stressed: null }).second).toBe(
      'What really happened, 2019–2026: 12 of 100.',
    );
    expect(told(FOUR, {}, { history: NONE }).second).toBe('Calm 6, stressed 22 of 100.');
    expect(told(FOUR, {}, { history: happened({ leverage: 25 }) }).second).toBe(
      'Calm 6, stressed 22 of 100.',
    );
    expect(told(FOUR, {}, { history: happened({ side: 'short' }) }).second).toBe(
      'Calm 6, stressed 22 of 100.',
    );
  });

  test.each([
    [{ probability: 0.0022, episodes: 2 }, '2 episodes in 7 years'],
    [{ probability: 0.0002, episodes: 1 }, '1 episode in 7 years'],
    [{ probability: 0.01, episodes: 9 }, '9 episodes in 7 years'],
    [{ probability: 0.011, episodes: 10 }, '1 of 100'],
    [{ probability: 0.0052, episodes: 14 }, '5 of 1,000'],
    [{ probability: 0, episodes: 0 }, 'no case in 7 years'],
  ])('tells few episodes as episodes: %j', (row, words) => {
    expect(told(FOUR, {}, { history: happened(row) }).second).toContain(
      `What really happened, 2019–2026: ${words}.`,
    );
  });
});

test('the question names the leverage as it was typed', () => {
  expect(leverageText.question(DEFAULTS)).toBe('I hold 20×. What are my odds?');
  expect(leverageText.question({ ...DEFAULTS, leverage: 12.5 })).toBe('I hold 12.5×. What are my odds?');
});

test('the facts of a story are those of its scenario', () => {
  expect(leverageFacts(oddsOutcome(FOUR), DEFAULTS, leverageText)).toEqual({
    wipedOut: '12 of 100',
    week: '47 of 100',
    month: '75 of 100',
    calm: '6 of 100',
    stressed: '22 of 100',
    history: '12 of 100',
    time: 'a day',
    otherTime: 'a month',
    other: '75 of 100',
    position: '20× bitcoin',
    market: 'in a normal market',
  });
});

test('the facts of a story say where they are not known', () => {
  const known = oddsOutcome({ 1: 0.01, 24: 0.116 }, { calm: null, stressed: null, history: NONE });
  expect(leverageFacts(known, DEFAULTS, leverageText)).toMatchObject({
    week: 'not shown',
    month: 'not shown',
    calm: 'not known',
    stressed: 'not known',
    history: 'not counted',
  });
});
