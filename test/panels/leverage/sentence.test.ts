import { describe, expect, test } from 'vitest';
import type { HistoryRecord, HistoryRow } from '../../../src/panels/leverage/history.ts';
import type { LeverageValues } from '../../../src/panels/leverage/params.ts';
import { leverageFacts, leverageSentence } from '../../../src/panels/leverage/sentence.ts';
import { textParts } from '../../../src/panels/textParts.ts';
import { DEFAULTS, estimate, FOUR, happened, neverHit, oddsOutcome } from './oddsOutcome.ts';

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
      second:
        'Calm 6 of 100, stressed 22, the last year (to June 2026) 7. At the prices of 2019–2026: 12 of 100 (95\u202f%: 10 to 14; hours in 62 months).',
    });
  });

  test.each([
    [{ asset: 'eth' }, 'Hold 20× ether for a day in a normal market, and'],
    [{ asset: 'sol', side: 'short' }, 'Hold 20× against solana for a day in a normal market, and'],
    [{ regime: 'calm' }, 'Hold 20× bitcoin for a day in a calm market, and'],
    [{ regime: 'stressed' }, 'Hold 20× bitcoin for a day in a stressed market, and'],
    [{ volatility: 0.53 }, 'Hold 20× bitcoin for a day at 53\u202f% volatility, and'],
    [{ volatility: 0.5337 }, 'Hold 20× bitcoin for a day at 53.37\u202f% volatility, and'],
    [{ asset: 'other', volatility: 1.2 }, 'Hold 20× on another coin for a day at 120\u202f% volatility, and'],
    [{ leverage: 12.5 }, 'Hold 12.5× bitcoin for a day in a normal market, and'],
  ] as const)('names position, holding time and market: %j', (values, beginning) => {
    const { headline } = told(FOUR, values);
    expect(headline.slice(0, beginning.length)).toBe(beginning);
  });

  test.each([
    [
      { 1: 0.002, 24: 0.1, 168: 0.4, 720: 0.7 },
      1,
      'for an hour',
      ' A week: 400 of 1,000. A month: 700 of 1,000.',
    ],
    [
      { 8: 0, 24: 1e-5, 168: 2e-4, 720: 0.219 },
      24,
      'for a day',
      ' A week: less than 1 in 1,000 too. A month: 219 of 1,000.',
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
      'and 3 of 1,000 such positions are wiped out. A week: 120 of 1,000. A month: 400 of 1,000.',
    );
    expect(told({ 8: 0, 24: 1e-7, 168: 0.0123, 720: 0.4 }).headline).toContain(
      'and less than 1 in 1,000 such positions are wiped out. A week: 12 of 1,000. A month: 400 of 1,000.',
    );
    expect(told({ 8: 0.5, 24: 0.9, 168: 0.997, 720: 0.9999 }).headline).toContain(
      'and 90 of 100 such positions are wiped out. A week and a month: more than 99 of 100.',
    );
  });

  test('are told in the base of the boxes, the other markets and history beside them', () => {
    expect(told({ ...FOUR, 8: 0.002 }).headline).toContain('and 116 of 1,000 such positions');
    expect(told(FOUR, {}, { calm: estimate(0.004) })).toEqual({
      headline:
        'Hold 20× bitcoin for a day in a normal market, and 116 of 1,000 such positions are wiped out. A week: 470 of 1,000. A month: 750 of 1,000.',
      second:
        'Calm 4 of 1,000, stressed 220 of 1,000, the last year (to June 2026) 70 of 1,000. At the prices of 2019–2026: 120 of 1,000 (95\u202f%: 99 to 142; hours in 62 months).',
    });
  });

  test('stand once where they are alike', () => {
    expect(told({ 8: 0, 24: 1e-5, 168: 1e-4, 720: 5e-4 }).headline).toMatch(
      /and less than 1 in 1,000 such positions are wiped out\. A week and a month: less than 1 in 1,000 too\.$/,
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

const RANGE = 'Calm 6 of 100, stressed 22, the last year (to June 2026) 7.';

describe('the second line', () => {
  test('leaves out what is not known', () => {
    expect(told(FOUR, {}, { calm: null, stressed: null }).second).toBe(
      'At the prices of 2019–2026: 12 of 100 (95\u202f%: 10 to 14; hours in 62 months).',
    );
    expect(told(FOUR, {}, { history: NONE }).second).toBe(RANGE);
    expect(told(FOUR, {}, { history: happened({ leverage: 25 }) }).second).toBe(RANGE);
    expect(told(FOUR, {}, { history: happened({ side: 'short' }) }).second).toBe(RANGE);
  });

  test('leaves the last year out where it is the market of the headline, and names whose markets they are beside a typed volatility', () => {
    const range = (values: Partial<LeverageValues>) => told(FOUR, values, { history: NONE }).second;
    expect(range({ regime: 'calm' })).toBe('Stressed 22 of 100, the last year (to June 2026) 7.');
    expect(range({ regime: 'stressed' })).toBe('Calm 6 of 100, the last year (to June 2026) 7.');
    expect(range({ regime: 'lastyear' })).toBe('Calm 6 of 100, stressed 22.');
    expect(range({ regime: 'lastyear', volatility: 0.5 })).toBe(
      'Bitcoin’s own calm 6 of 100, stressed 22, the last year (to June 2026) 7.',
    );
    const tiny = { calm: estimate(1e-5), stressed: estimate(1e-4), lastYear: estimate(2e-5) };
    expect(told(FOUR, {}, { ...tiny, history: NONE }).second).toBe(
      'Calm, stressed and the last year (to June 2026) alike less than 1 in 1,000.',
    );
    const two = { calm: estimate(0.061), stressed: estimate(0.22), lastYear: estimate(0.0587) };
    expect(told(FOUR, {}, { ...two, history: NONE }).second).toBe(
      'Calm and the last year (to June 2026) alike 6 of 100, stressed 22.',
    );
  });

  test('gives a normal market and its history beside the last year', () => {
    const beside = { normal: estimate(0.12), history: NONE, historyOfNormal: happened({}) };
    expect(told(FOUR, { regime: 'lastyear' }, beside).second).toBe(
      'Calm 6 of 100, normal 12, stressed 22. Single years were not counted; in a normal market at the prices of 2019–2026: 12 of 100 (95\u202f%: 10 to 14; hours in 62 months).',
    );
  });

  test('says the base of a thousand with each chance', () => {
    const rare = { calm: estimate(0.0004), stressed: estimate(0.005), lastYear: estimate(0.0014) };
    expect(told(FOUR, {}, { ...rare, history: NONE }).second).toBe(
      'Calm less than 1 in 1,000, stressed 5 of 1,000, the last year (to June 2026) 1 of 1,000.',
    );
  });

  const FIRST = { day: 18_333, hits: 24 };
  const SECOND = { day: 18_965, hits: 22 };
  test.each<[Partial<HistoryRow>, string]>([
    [
      { probability: 0.0022, episodes: 2, largest: [FIRST, SECOND] },
      '2 episodes in the normal third of 7.5 years (12 Mar 2020 and 4 Dec 2021, UTC)',
    ],
    [
      { probability: 0.001, episodes: 1, largest: [FIRST] },
      '1 episode in the normal third of 7.5 years (12 Mar 2020, UTC)',
    ],
    [
      { probability: 0.0022, episodes: 4, largest: [FIRST, SECOND] },
      '4 episodes in the normal third of 7.5 years (almost all from 12 Mar 2020 and 4 Dec 2021, UTC)',
    ],
    [{ probability: 0.0099, episodes: 9 }, '9 episodes in the normal third of 7.5 years'],
    [
      { probability: 0.7, episodes: 4, interval: [0.66, 0.74] },
      '70 of 100 (95\u202f%: 66 to 74; hours in 62 months)',
    ],
    [
      { probability: 0.0093, episodes: 10, interval: [0.004, 0.0171] },
      '9 of 1,000 (95\u202f%: 4 to 17; hours in 62 months)',
    ],
    [
      { probability: 0.0052, episodes: 14, interval: [0, 0.009] },
      '5 of 1,000 (95\u202f%: up to 9; hours in 62 months)',
    ],
    [
      { probability: 0.98, episodes: 14, interval: [0.97, 1] },
      '98 of 100 (95\u202f%: 97 and more; hours in 62 months)',
    ],
    [{ probability: 0, episodes: 0 }, 'no case in the normal third of 7.5 years'],
  ])(
    'tells rare and few episodes as episodes, else the share with its interval and months: %j',
    (row, words) => {
      expect(told(FOUR, {}, { history: happened(row) }).second).toContain(
        `At the prices of 2019–2026: ${words}.`,
      );
    },
  );

  test('says where the model lies outside the interval, and only there', () => {
    const second = (share: number, row: Partial<HistoryRow>, values: Partial<LeverageValues> = {}) =>
      told({ ...FOUR, 24: share }, values, { history: happened(row) }).second;
    expect(second(0.148, {})).toMatch(/ The model lies above that\.$/);
    expect(second(0.094, {})).toMatch(/ The model lies below that\.$/);
    // 14 and 14, 10 and 10: what looks alike is said to differ by less than is shown.
    expect(second(0.1424, {})).toMatch(/ The model lies above that by less than shows here\.$/);
    expect(second(0.098, {})).toMatch(/ The model lies below that by less than shows here\.$/);
    for (const within of [0.0987, 0.12, 0.142]) expect(second(within, {})).not.toContain('The model');
    expect(second(0.01, { probability: 0.001, episodes: 1, interval: [0, 0.003] })).toMatch(
      / That is 22 of 21,861 positions \(95\u202f%: 0 to 66\); the model has 219, above that\.$/,
    );
    expect(second(0.00300001, { probability: 0.001, episodes: 1, interval: [0, 0.003] })).toMatch(
      /\(95\u202f%: 0 to 66\); the model has 66, above that by less than shows here\.$/,
    );
    expect(told(FOUR, {}, { history: neverHit() }).second).not.toContain('The model');
    expect(second(0.3, {}, { model: 'constant' })).toContain('The model lies above');
  });

  test('says where a volatility is an extrapolation, and what nobody knows of another coin', () => {
    expect(told(FOUR, { volatility: 1.8 }, { history: NONE, extrapolatedFrom: [0.3, 1.1] }).second).toBe(
      'Bitcoin’s own calm 6 of 100, stressed 22, the last year (to June 2026) 7. Outside 30 to 110\u202f% volatility this is an extrapolation.',
    );
    const other = { history: NONE, calm: null, stressed: null, lastYear: null };
    expect(told(FOUR, { asset: 'other', volatility: 1.2 }, other).second).toMatch(
      /^No history of such coins was checked, and an hour of −62\u202f% has happened, .* of 2× longs .* 3 of 100 were gone/,
    );
    expect(told(FOUR, { asset: 'other', volatility: 1.2, side: 'short' }, other).second).toMatch(
      /^No history of such coins was checked, and a rise of 130\u202f% within six hours has happened/,
    );
    expect(
      told(FOUR, { asset: 'other', volatility: 1.8 }, { ...other, extrapolatedFrom: [0.3, 1.1] }).second,
    ).toMatch(/^Outside bitcoin’s usual 30 to 110\u202f% volatility this is an extrapolation\./);
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
    history: '12 of 100 (95\u202f%: 10 to 14; hours in 62 months)',
    rightAndWipedOut: '3 of 100',
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
