import { describe, expect, test } from 'vitest';
import { findPanel } from '../../src/panels/allPanels.ts';
import { baseValues, readScenario, refusalWords, writeScenario } from '../../src/scenario/index.ts';
import { defaultValues } from '../../src/schema/index.ts';
import { siteText } from '../../src/words/text.en.ts';
import { leveragePanel } from '../openPanels.ts';
import { toyPanel } from './toyPanel.ts';

const DEFAULTS = defaultValues(leveragePanel.parameters);

function read(query: string, presetId: string | null = null) {
  const scenario = readScenario(leveragePanel, query, baseValues(leveragePanel, presetId));
  const refusals = scenario.refusals.map(refusal => refusalWords(leveragePanel, refusal, siteText));
  return { ...scenario, refusals };
}

/** What differs from the defaults, and the keys that were refused with what was used instead. */
function summary(query: string, presetId: string | null = null) {
  const { values, refusals } = read(query, presetId);
  const base = baseValues(leveragePanel, presetId);
  return {
    changed: Object.fromEntries(Object.entries(values).filter(([name, value]) => value !== base[name])),
    refused: refusals.map(({ key, used }) => [key, used]),
  };
}

describe('a link', () => {
  test('is read in the reader’s units', () => {
    expect(summary('?v=1&vol=60&side=short&lev=20x&h=7d&mmr=0,4&fee=5bps&target=25%25&seed=7')).toEqual({
      changed: {
        volatility: 0.6,
        side: 'short',
        horizon: 168,
        maintenanceMargin: 0.004,
        target: 0.25,
        seed: 7,
      },
      refused: [],
    });
  });

  test('needs neither version nor order, and takes + and %20 for spaces', () => {
    const expected = { changed: { leverage: 50, stake: 25_000, regime: 'calm' }, refused: [] };
    expect(summary('stake=25+000&lev=50&regime=calm')).toEqual(expected);
    expect(summary('regime=calm&stake=25%20000&lev=50')).toEqual(expected);
  });

  test('says of what it could not use: which, why, and what stands in its place', () => {
    expect(read('?v=1&lev=900&h=soon&side=up&foo=1').refusals).toEqual([
      { key: 'lev', text: '900', reason: 'it must be at most 200×', used: '20×' },
      { key: 'h', text: 'soon', reason: '“soon” is not a number', used: '1 day' },
      { key: 'side', text: 'up', reason: '“up” is not one of long, short', used: 'rising' },
      { key: 'foo', text: '1', reason: 'this page knows no such key', used: '' },
    ]);
  });

  test('is not clamped: a refused value is the page’s own, on a preset’s page the preset’s', () => {
    expect(read('?lev=900', 'hundred-times').values['leverage']).toBe(100);
    expect(read('?lev=900', 'hundred-times').refusals[0]?.used).toBe('100×');
  });

  test('may write a key without its capitals, once', () => {
    const toy = (query: string) => readScenario(toyPanel, query, baseValues(toyPanel, null));
    expect(toy('abovezero=50').values['aboveZero']).toBe(0.5);
    expect(toy('abovezero=50').refusals).toEqual([]);
    expect(toy('AboveZero=50').refusals).toHaveLength(1);
    const twice = toy('aboveZero=50&abovezero=60');
    expect(twice.values['aboveZero']).toBe(0.5);
    expect(twice.refusals.map(({ reason }) => reason)).toEqual([{ kind: 'key-twice' }]);
  });

  test('with a key twice uses the first and says so', () => {
    const { values, refusals } = read('?lev=10&lev=30&v=1&v=2');
    expect(values['leverage']).toBe(10);
    expect(refusals.map(({ key, text, used }) => [key, text, used])).toEqual([
      ['v', '2', 'the first'],
      ['lev', '30', 'the first'],
    ]);
  });

  test('loses its unknown keys when it is written again', () => {
    const { values, page } = read('?v=1&lev=10&utm_source=feed&b.lev=50&b.h=8');
    expect(writeScenario(leveragePanel, values, DEFAULTS, page)).toBe('?v=1&lev=10&seed=1');
    expect(summary('?v=1&lev=10&utm_source=feed&b.lev=50&b.h=8').refused).toEqual([
      ['b.lev', ''],
      ['b.h', ''],
    ]);
  });

  test.each(['0', '-1', '2', '1.0', '01', '', 'one', '99999', '1e0', 'NaN'])(
    'of the unknown version “%s” is read as today’s, and this is said',
    version => {
      expect(summary(`?v=${version}&lev=10`)).toEqual({
        changed: { leverage: 10 },
        refused: [['v', '1']],
      });
    },
  );

  test('of an older version is read without complaint', () => {
    const base = defaultValues(toyPanel.parameters);
    for (const version of [1, 2, 3]) {
      const { values, refusals } = readScenario(toyPanel, `?v=${version}&multiple=7`, base);
      expect([values['multiple'], refusals]).toEqual([7, []]);
    }
    expect(readScenario(toyPanel, '?v=4', base).refusals).toHaveLength(1);
  });

  test('that is hundreds of kilobytes long is read, and its echo is short', () => {
    const { refusals } = read(`?lev=${'9'.repeat(200_000)}&${'x'.repeat(200_000)}=1&${'a=1&'.repeat(5000)}`);
    expect(refusals).toHaveLength(5002);
    for (const { key, text, reason } of refusals.slice(0, 3))
      expect(`${key}${text}${reason}`.length).toBeLessThan(200);
  });
});

/** Nothing was refused. */
const TOLD: readonly [string, string][] = [];

describe('rules between parameters', () => {
  test('a typed volatility takes the place of the market, and this is said', () => {
    for (const query of ['?vol=80&regime=stressed', '?regime=stressed&vol=80', '?regime=normal&vol=80']) {
      expect(summary(query)).toEqual({ changed: { volatility: 0.8 }, refused: [['regime', '']] });
      expect(read(query).refusals[0]?.reason).toContain('(vol)');
    }
    expect(summary('?vol=80')).toEqual({ changed: { volatility: 0.8 }, refused: TOLD });
    expect(summary('?vol=0.1&regime=calm')).toEqual({
      changed: { regime: 'calm' },
      refused: [['vol', 'none']],
    });
  });

  test('another coin needs a volatility and knows no market', () => {
    expect(summary('?asset=other&vol=120')).toEqual({
      changed: { asset: 'other', volatility: 1.2 },
      refused: TOLD,
    });
    expect(summary('?asset=other')).toEqual({ changed: {}, refused: [['asset', 'Bitcoin']] });
    expect(summary('?asset=other&regime=calm')).toEqual({
      changed: { regime: 'calm' },
      refused: [['asset', 'Bitcoin']],
    });
    expect(summary('?asset=other&vol=120&regime=calm').changed).toEqual({ asset: 'other', volatility: 1.2 });
    expect(summary('?asset=other&vol=120&regime=calm').refused.map(([key]) => key)).toEqual(['regime']);
  });

  test('changing volatility refuses a drift, longer holds and parts of an hour, each with its reason', () => {
    expect(summary('?drift=10')).toEqual({ changed: {}, refused: [['drift', '0\u202f%']] });
    expect(summary('?h=721')).toEqual({ changed: {}, refused: [['h', '1 day']] });
    expect(summary('?h=1y')).toEqual({ changed: {}, refused: [['h', '1 day']] });
    expect(summary('?h=1.5')).toEqual({ changed: {}, refused: [['h', '1 day']] });
    expect(summary('?h=0.5')).toEqual({ changed: {}, refused: [['h', '1 day']] });
    expect(summary('?h=720')).toEqual({ changed: { horizon: 720 }, refused: TOLD });
    expect(read('?drift=10').refusals[0]?.reason).toContain('model=constant');
    expect(read('?h=721').refusals[0]?.reason).toContain('1 month');
    expect(read('?h=1.5').refusals[0]?.reason).toContain('whole hours');
  });

  test('constant volatility takes them', () => {
    expect(summary('?model=constant&drift=-50&h=1000.5')).toEqual({
      changed: { model: 'constant', drift: -0.5, horizon: 1000.5 },
      refused: TOLD,
    });
    expect(summary('?model=constant&h=87600').changed).toEqual({ model: 'constant', horizon: 87_600 });
    expect(summary('?model=constant&h=87601')).toEqual({
      changed: { model: 'constant' },
      refused: [['h', '1 day']],
    });
  });

  test('two broken rules are two reports', () => {
    expect(summary('?drift=10&h=1000&lev=50')).toEqual({
      changed: { leverage: 50 },
      refused: [
        ['drift', '0\u202f%'],
        ['h', '1 day'],
      ],
    });
  });
});

describe('rules between parameters, on the page of a preset,', () => {
  test('what contradicts the preset gives way', () => {
    // The preset is another coin; without its volatility nothing could be answered.
    expect(summary('?vol=', 'small-coin')).toEqual({ changed: {}, refused: [['vol', '120\u202f%']] });
    expect(summary('?asset=btc&vol=', 'small-coin')).toEqual({
      changed: { asset: 'btc', volatility: null },
      refused: TOLD,
    });
    expect(summary('?vol=', 'march-2020')).toEqual({ changed: { volatility: null }, refused: TOLD });
    expect(summary('?vol=&regime=calm', 'march-2020')).toEqual({
      changed: { volatility: null, regime: 'calm' },
      refused: TOLD,
    });
  });

  test('a volatility typed on the page of a market is a link that nothing is refused of', () => {
    const base = baseValues(leveragePanel, 'calm-week');
    const typed = leveragePanel.follow({ ...base, volatility: 0.8 }, 'volatility', base);
    const query = writeScenario(leveragePanel, typed, base);
    expect(query).toBe('?v=1&vol=80&seed=1');
    expect(summary(query, 'calm-week')).toEqual({ changed: { volatility: 0.8 }, refused: TOLD });
  });
});

test('a panel is found by its id alone', () => {
  expect(findPanel('leverage')).toBe(leveragePanel);
  expect(findPanel('toString')).toBeUndefined();
});
