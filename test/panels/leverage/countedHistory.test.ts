import { beforeAll, describe, expect, it, test } from 'vitest';
import { DrawCache } from '../../../src/compute/index.ts';
import { computation } from '../../../src/panels/leverage/compute.ts';
import { happenedTo, historyOf, type MarketHistory, toldAs } from '../../../src/panels/leverage/history.ts';
import { leverageKnownAnswers } from '../../../src/panels/leverage/knownAnswers.ts';
import type { LeverageContext } from '../../../src/panels/leverage/marketClocks.ts';
import { shownHours } from '../../../src/panels/leverage/odds.ts';
import type { SimplerOutcome } from '../../../src/panels/leverage/outcomes.ts';
import type { LeverageValues } from '../../../src/panels/leverage/params.ts';
import { sizeRemark } from '../../../src/panels/leverage/size.ts';
import { DEFAULTS, happened } from './oddsOutcome.ts';

let assets: LeverageContext['assets'];
beforeAll(async () => {
  assets = (await computation.loadAssets()) as LeverageContext['assets'];
});

describe('the trend of the hours that were counted', () => {
  const trend = (mean: number, standardError: number) => {
    const market = { months: 1, logReturnPerYear: [mean, standardError] as const, rows: [] };
    const markets = { longrun: market, calm: market, normal: market, stressed: market };
    const coin = { firstYear: 2019, years: 7, markets };
    const history: MarketHistory = { asOf: '2026-06-30', coins: { btc: coin, eth: coin, sol: coin } };
    const found = historyOf(DEFAULTS, 24, history);
    return found.kind === 'rows' ? found : null;
  };

  it('is none up to its own error', () => {
    expect([0.2, -0.2, 0, 0.3, -0.3].map(mean => trend(mean, 0.2)!.trend)).toEqual([
      'level',
      'level',
      'level',
      'rose',
      'fell',
    ]);
  });

  it('stands in a record even where no row was counted, with nothing entered', () => {
    expect(trend(0, 0)).toMatchObject({ entries: 0, rows: [], lastYear: 2026, third: 'normal' });
  });
});

test('all hours of a record are no third of it', () => {
  const third = (regime: LeverageValues['regime']) => {
    const found = historyOf({ ...DEFAULTS, regime }, 24, assets.history);
    return found.kind === 'rows' ? found.third : undefined;
  };
  expect([third('longrun'), third('calm'), third('stressed')]).toEqual([null, 'calm', 'stressed']);
});

describe('episodes', () => {
  it('are told as such only below 1 in 100, and where there are fewer than ten', () => {
    expect(toldAs({ probability: 0.01, episodes: 3 })).toBe('share');
    expect(toldAs({ probability: 0.0099, episodes: 9 })).toBe('episodes');
    expect(toldAs({ probability: 0.0099, episodes: 10 })).toBe('share');
  });

  it('that hold nearly all hits are named by date, whichever was the largest', () => {
    const largest = [
      { day: 300, hits: 60 },
      { day: 100, hits: 35 },
      { day: 200, hits: 5 },
    ];
    const counted = happened({ probability: 100 / 21_861, episodes: 3, largest });
    const { nearlyAllFrom, almost } = happenedTo(counted, { leverage: 20, side: 'long' })!;
    expect(nearlyAllFrom.map(({ day }) => day)).toEqual([100, 300]);
    expect(almost).not.toBeNull();
    const all = happened({ probability: 60 / 21_861, episodes: 1, largest: largest.slice(0, 1) });
    expect(happenedTo(all, { leverage: 20, side: 'long' })).toMatchObject({
      nearlyAllFrom: [{ day: 300 }],
      almost: null,
    });
  });
});

describe('what simpler calculators would have told', () => {
  const rowsOf = (changes: Partial<LeverageValues>) => {
    const values = { ...DEFAULTS, ...changes };
    const outcome = computation.views['simpler']!.preview(values, { draws: new DrawCache(), assets });
    return (outcome as SimplerOutcome).rows;
  };
  const names = (changes: Partial<LeverageValues>) => rowsOf(changes).map(({ id }) => id);

  it('stands beside this model wherever that answers: whole hours up to a month, no drift', () => {
    expect(names({ horizon: 720 })[0]).toBe('changing');
    expect(names({ model: 'constant', horizon: 720 })[0]).toBe('changing');
    for (const changes of [{ horizon: 721 }, { horizon: 24.5 }, { horizon: 24, drift: 0.1 }])
      expect(names({ ...changes, model: 'constant' })).not.toContain('changing');
  });

  it('is beside what happened, with its interval, which a look at closes has not', () => {
    const [history, closes] = ['history', 'history-closes'].map(id => rowsOf({}).find(row => row.id === id)!);
    expect(history!.interval![0]).toBeLessThan(history!.probability);
    expect(history!.interval![1]).toBeGreaterThan(history!.probability);
    expect(closes!.interval).toBeNull();
    expect([history!.standardError, closes!.standardError]).toEqual([0, 0]);
    expect(names({ horizon: 25 })).not.toContain('history');
  });
});

describe('what a large exchange asks of a position of this size', () => {
  const remark = (changes: Partial<LeverageValues>) => sizeRemark({ ...DEFAULTS, asset: 'btc', ...changes });

  it('is worth a word from a tenth of a per cent more margin on', () => {
    const large = { stake: 1e7, leverage: 10 };
    const asked = remark({ ...large, maintenanceMargin: 0 });
    if (asked?.kind !== 'more-margin') throw new Error(asked?.kind);
    const margin = asked.maintenanceMargin;
    expect(remark({ ...large, maintenanceMargin: margin - 0.0009 })).toBeNull();
    expect(remark({ ...large, maintenanceMargin: margin - 0.0011 })).not.toBeNull();
    expect(remark({ ...large, asset: 'other', maintenanceMargin: 0 })).toBeNull();
  });
});

test('the holding time of the reader takes the place of the nearest of the four', () => {
  expect(shownHours(24)).toEqual([8, 24, 168, 720]);
  expect(shownHours(30)).toEqual([8, 30, 168, 720]);
  expect(shownHours(2)).toEqual([2, 24, 168, 720]);
});

test('published values are what this machine computes, to all printed digits', () => {
  const answers = leverageKnownAnswers();
  expect(answers).toHaveLength(6);
  for (const { what, expected, received } of answers) {
    expect(what).toMatch(/^[\w-]+$/);
    expect(Math.abs(received / expected - 1)).toBeLessThan(1e-7);
  }
});
