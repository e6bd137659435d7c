import daily from '../../../src/market-data/dailyVolatility.json';
import history from '../../../src/market-data/leverageHistory.json';
import market from '../../../src/market-data/marketHistory.json';
import { volatilityRegimes } from '../../../src/model/price-paths/index.ts';
import { finish } from '../../../src/panels/defineComputation.ts';
import type { MarketHistory } from '../../../src/panels/leverage/history.ts';
import measured from '../../../src/panels/leverage/modelAgainstHistory.json';
import { odds } from '../../../src/panels/leverage/odds.ts';
import { type LeverageValues, leverageParameters } from '../../../src/panels/leverage/params.ts';
import { defaultValues } from '../../../src/schema/index.ts';
import type { Claim, Shape } from '../checker.ts';
import { at, claim, SHARE } from '../numbers.ts';
import { FIXED } from './howWeKnowFixed.ts';

const { coins } = history as unknown as MarketHistory;
const DEFAULTS = defaultValues(leverageParameters);
const context = {
  draws: { peek: () => undefined, keep: () => undefined },
  assets: { history: history as unknown as MarketHistory },
};

const known = new Map<string, number>();

/** What the default model says of a position, by the shipped computation; asked once. */
function modelled(changes: Partial<LeverageValues>): number {
  const key = JSON.stringify(changes);
  const values = { ...DEFAULTS, ...changes };
  if (!known.has(key)) {
    const outcome = finish(odds.compute(values, context));
    known.set(key, outcome.times.find(({ hours }) => hours === values.horizon)!.chances.wipedOut.value);
  }
  return known.get(key)!;
}

/** What was counted of 5× for a day. */
function counted(regime: 'calm' | 'normal', leverage: number) {
  const row = coins.btc.markets[regime].rows.find(
    ([hours, margin, ofLeverage]) => hours === 24 && margin === 0.005 && ofLeverage === leverage,
  )!;
  const [, , , entries, [long], [short]] = row;
  return { long: long / entries, short: short / entries };
}

const shown = (written: string, value: number, decimals = 0) =>
  Math.abs(Number(written.replace('−', '-').replace('\u202f%', '')) - value) <= 0.5 * 10 ** -decimals + 1e-9;
const dropOf = (event: keyof typeof market.events) => 100 * market.events[event].max_drop_from_window_peak;

/** Every number of a list, in its order. */
const fits = (says: string, written: readonly string[], values: readonly number[], decimals = 0): Claim =>
  claim(
    says,
    written.length === values.length && written.every((one, place) => shown(one, values[place]!, decimals)),
  );
const numbersIn = (text: string) => text.match(/[−]?\d+(?:\.\d+)?/g) ?? [];

/** The trend of bitcoin's hours in a market, and its standard error. */
const trendOf = (regime: 'calm' | 'normal' | 'stressed') => coins.btc.markets[regime].logReturnPerYear;

/** Which share of a coin's days had a volatility between its usual ones. */
function withinUsual(coin: 'btc' | 'eth' | 'sol'): number {
  const [low, high] = volatilityRegimes[coin].usualVolatility;
  const { values } = daily.assets[coin.toUpperCase() as 'BTC' | 'ETH' | 'SOL'];
  const known = values.filter(value => value !== null);
  return known.filter(value => value >= low && value <= high).length / known.length;
}

const MEASURED: readonly Shape<null>[] = [
  {
    pattern: at(
      `Long and short together, over (?<cells>\\d+) cells in which at least 1 in 1,000 was hit, its median miss is (?<model>\\d+ to ${SHARE}) by coin and market, against (?<constant>\\d+ to ${SHARE}) for constant volatility at each market’s own level\\.`,
    ),
    claims: ({ cells, model, constant }) => [
      claim('cells', Number(cells) === measured.againstConstant.cells),
      fits(
        'the model’s misses',
        numbersIn(model!),
        measured.againstConstant.model.map(one => 100 * one),
        0,
      ),
      fits(
        'misses of constant volatility',
        numbersIn(constant!),
        measured.againstConstant.constant.map(one => 100 * one),
      ),
    ],
  },
  {
    pattern:
      /Of the points with a hit (?<all>\d+ of \d+) lie outside history’s 95\u202f% interval, where chance alone would give about one in twenty: (?<longs>\d+ of \d+) longs, (?<shorts>\d+ of \d+) shorts\./,
    compares: ['outside', 'about'],
    claims({ all, longs, shorts }) {
      const of = ({ outside, of: points }: { readonly outside: number; readonly of: number }) =>
        `${outside} of ${points}`;
      const { intervals } = measured;
      return [
        claim('all points', all === of(intervals)),
        claim('longs', longs === of(intervals.long)),
        claim('shorts', shorts === of(intervals.short)),
      ];
    },
  },
  {
    pattern: /Median miss by leverage, for longs and shorts apart: (?<list>.+)\./,
    claims: ({ list }) => [
      fits(
        'leverage and miss',
        numbersIn(list!),
        measured.missByLeverage.flatMap(({ leverage, miss }) => [leverage, 100 * miss]),
      ),
    ],
  },
  {
    pattern:
      /Of bitcoin’s (?<misses>\d+) misses (?<withTrend>\d+) follow the trend of their hours: calm and stressed markets rose, so shorts were hit more often than the model says, and normal ones fell\./,
    compares: ['more'],
    claims: ({ misses, withTrend }) => [
      claim('misses', Number(misses) === measured.bitcoin.misses),
      claim('with the trend', Number(withTrend) === measured.bitcoin.withTrend),
      claim(
        'rose and fell',
        trendOf('calm')[0] > 0 && trendOf('stressed')[0] > 0 && trendOf('normal')[0] < 0,
      ),
    ],
  },
  {
    pattern: /No yearly trend of them is two standard errors from zero, so the model has none\./,
    compares: ['none'],
    claims: () => [
      claim(
        'no trend',
        (['calm', 'normal', 'stressed'] as const).every(one => {
          const [mean, error] = trendOf(one);
          return Math.abs(mean) < 2 * error;
        }),
      ),
    ],
  },
  {
    pattern: /Ether’s, within a day, look like sharper falls than rises\./,
    compares: ['sharper'],
    claims() {
      const row = coins.eth.markets.normal.rows.find(
        ([hours, margin, leverage]) => hours === 24 && margin === 0.005 && leverage === 5,
      )!;
      return [claim('more longs than shorts', row[4][0] > row[5][0])];
    },
  },
  {
    pattern:
      /At 5× for a day in a normal market (?<long>\d+) in 10,000 longs and (?<short>\d+) shorts were hit; the model says (?<ofLong>\d+) and (?<ofShort>\d+)\./,
    claims({ long, short, ofLong, ofShort }) {
      const both = counted('normal', 5);
      const model = (side: 'long' | 'short') => modelled({ leverage: 5, side });
      return [
        claim('longs hit', shown(long!, 10_000 * both.long)),
        claim('shorts hit', shown(short!, 10_000 * both.short)),
        claim('the model’s longs', shown(ofLong!, 10_000 * model('long'))),
        claim('the model’s shorts', shown(ofShort!, 10_000 * model('short'))),
      ];
    },
  },
  {
    pattern: /Rare cases are the least exact\./,
    compares: ['least'],
    claims: () => [
      claim(
        'less exact than at any other leverage that is told',
        [measured.below.long, measured.below.short].every(({ miss }) =>
          measured.missByLeverage.filter(({ leverage }) => leverage > 3).every(one => one.miss < miss),
        ),
      ),
    ],
  },
  {
    pattern: at(
      `Where 1 to 10 in 1,000 were hit the median miss is (?<long>${SHARE}) for longs \\((?<longs>\\d+ of \\d+) outside history’s interval\\) and (?<short>${SHARE}) for shorts \\((?<shorts>\\d+ of \\d+)\\)\\.`,
    ),
    compares: ['outside'],
    claims({ long, longs, short, shorts }) {
      const { below } = measured;
      const of = (side: 'long' | 'short') => `${below[side].outside} of ${below[side].of}`;
      return [
        claim('misses', shown(long!, 100 * below.long.miss) && shown(short!, 100 * below.short.miss)),
        claim('outside', longs === of('long') && shorts === of('short')),
      ];
    },
  },
  {
    pattern: /Crashes start in calm markets more often than it says\./,
    compares: ['more'],
    claims: () => [claim('more often', counted('calm', 5).long > modelled({ leverage: 5, regime: 'calm' }))],
  },
];

const COUNTED: readonly Shape<null>[] = [
  {
    pattern: at(
      `On 10 October 2025 the perpetual futures of small coins fell further than their spot prices \\(solana (?<future>${SHARE}) against (?<spot>${SHARE})\\)\\.`,
    ),
    compares: ['further'],
    claims: ({ future, spot }) => [
      claim('the future', shown(future!, dropOf('SOL perp 2025-10-10'))),
      claim('spot', shown(spot!, dropOf('SOL spot 2025-10-10'))),
    ],
  },
  {
    pattern:
      /A position is opened at every hour, so entries overlap: a share rests on hours in the calendar months that are said beside it, at most (?<most>\d+) \(solana (?<solana>\d+)\); a calm, normal or stressed market has a third of the hours\./,
    compares: ['every', 'most'],
    claims({ most, solana }) {
      const months = (coin: 'btc' | 'eth' | 'sol') =>
        Object.values(coins[coin].markets).map(one => one.months);
      const third = ({ markets }: (typeof coins)['btc']) => {
        const entries = (regime: 'calm' | 'longrun') => markets[regime].rows[0]![3];
        return Math.abs(entries('calm') / entries('longrun') - 1 / 3) < 0.01;
      };
      return [
        claim('months', Number(most) === Math.max(...months('btc'), ...months('eth'))),
        claim('months of solana', Number(solana) === Math.max(...months('sol'))),
        claim('a third', Object.values(coins).every(third)),
      ];
    },
  },
  {
    pattern: at(
      `One fall, three numbers: on 10 and 11 October 2025 bitcoin lost (?<day>${SHARE}) over its worst 24 hours \\(close to close\\), (?<hour>${SHARE}) within one hour \\(open to low\\), and (?<whole>${SHARE}) from the high before the fall to the low\\.`,
    ),
    compares: ['worst'],
    claims({ day, hour, whole }) {
      const event = market.events['BTC spot 2025-10-10'];
      return [
        claim('a day', shown(day!, 8.7, 1)),
        claim('an hour', shown(hour!, -100 * event.worst_hour_low_vs_open, 1)),
        claim('high to low', shown(whole!, -100 * event.max_drop_from_window_peak, 1)),
      ];
    },
  },
  {
    pattern: at(
      `In March and April 2020, at about (?<volatility>${SHARE}), (?<happened>\\d+) of 100 longs at 20× were wiped out within a day; the model says (?<says>\\d+)\\.`,
    ),
    compares: ['about'],
    claims: ({ volatility, happened, says }) => [
      claim('counted in the notes', happened === '28'),
      claim(
        'the model',
        shown(says!, 100 * modelled({ volatility: Number(volatility!.replace('\u202f%', '')) / 100 })),
      ),
    ],
  },
  {
    pattern: /Outside the volatilities of nine days in ten the answer says that it extrapolates\./,
    compares: ['outside'],
    claims: () => [
      claim(
        'nine in ten',
        (['btc', 'eth', 'sol'] as const).every(coin => Math.abs(withinUsual(coin) - 0.9) <= 0.03),
      ),
    ],
  },
];

export const HOW_WE_KNOW: readonly Shape<null>[] = [...MEASURED, ...COUNTED, ...FIXED];
