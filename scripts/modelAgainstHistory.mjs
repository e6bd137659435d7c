/*
 * Measures the default model against history, point by point, and constant volatility beside it; writes
 * src/panels/leverage/modelAgainstHistory.json, from which "How we know" speaks, and the tables of docs/model/leverage.md
 * between its markers: node scripts/modelAgainstHistory.mjs (about a minute).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ensureInstalled, root } from './install.mjs';

ensureInstalled();
const { importBundled } = await import('./bundle.mjs');
const importTopic = topic => importBundled(topic, `src/model/${topic}/index.ts`, ['src/model']);
const { createRng } = await importTopic('random');
const { liquidationProbabilityConstant } = await importTopic('leverage');
const {
  HOURS_PER_YEAR,
  liquidationProbabilityFromClocks,
  simulateClocks,
  volatilityRegimes,
  volatilityStart,
} = await importTopic('price-paths');

const PAGE = path.join(root, 'docs/model/leverage.md');
const SPOKEN = path.join(root, 'src/panels/leverage/modelAgainstHistory.json');
const BEGIN = '<!-- begin: node scripts/modelAgainstHistory.mjs -->';
const END = '<!-- end: modelAgainstHistory -->';
const COINS = ['btc', 'eth', 'sol'];
const MARKETS = ['longrun', 'calm', 'normal', 'stressed'];
/** The windows whose intervals the notes compare: all of bitcoin's, the normal ones of the others. */
const COMPARED = [...MARKETS.map(market => ['btc', market]), ['eth', 'normal'], ['sol', 'normal']];
const HOURS = [1, 8, 24, 168, 720];
const INTERVAL_LEVERAGES = [5, 10, 20, 50, 100];
const MISS_LEVERAGES = [2, 3, 5, 10, 20, 50, 100];
const SIDES = ['long', 'short'];
const MAINTENANCE_MARGIN = 0.005;
const CLOCKS = { replicates: 16, pathsPerReplicate: 3072 };
/** Rarer shares rest on a handful of events. */
const TOLD_FROM = 0.001;
/** Below this they are told as episodes where these are few. */
const SELDOM = 0.01;

const history = JSON.parse(readFileSync(path.join(root, 'src/market-data/leverageHistory.json'), 'utf8'));

function counted(coin, market, hours, leverage) {
  const row = history.coins[coin].markets[market].rows.find(
    ([ofHours, margin, ofLeverage]) =>
      ofHours === hours && margin === MAINTENANCE_MARGIN && ofLeverage === leverage,
  );
  const [, , , entries, ...sides] = row;
  return Object.fromEntries(
    SIDES.map((side, place) => {
      const [hits, low, high, episodes] = sides[place];
      return [side, { share: hits / entries, low, high, episodes }];
    }),
  );
}

const points = [];
for (const coin of COINS)
  for (const market of MARKETS) {
    const start = volatilityStart({ asset: coin, regime: market });
    const clocks = simulateClocks({ ...CLOCKS, start, hours: HOURS }, createRng(1));
    const { trailingVolatility } = volatilityRegimes[coin].regimes[market];
    for (const hours of HOURS)
      for (const leverage of MISS_LEVERAGES) {
        const observed = counted(coin, market, hours, leverage);
        for (const side of SIDES) {
          const position = { leverage, side, maintenanceMargin: MAINTENANCE_MARGIN };
          points.push({
            ...{ coin, market, hours, leverage, side, observed: observed[side] },
            model: liquidationProbabilityFromClocks({ clocks, hours, ...position }).value,
            constant: liquidationProbabilityConstant({
              ...position,
              annualVolatility: trailingVolatility,
              annualDrift: 0,
              horizonYears: hours / HOURS_PER_YEAR,
            }),
          });
        }
      }
  }

const median = numbers => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1] + sorted[Math.floor(middle)]) / 2;
};
const miss = (one, other) => Math.abs(one / other - 1);
const missOf = ({ model, observed }) => miss(model, observed.share);
const isOutside = ({ observed: { low, high }, model }) => model < low || model > high;

/** Inside history's interval or not, where there is one. */
const compared = points.filter(
  ({ coin, market, leverage, observed }) =>
    INTERVAL_LEVERAGES.includes(leverage) &&
    observed.high !== null &&
    COMPARED.some(([ofCoin, ofMarket]) => ofCoin === coin && ofMarket === market),
);
/** Whether the miss goes with the yearly trend of its hours: more shorts than the model says where they rose, fewer longs. */
const followsTrend = ({ coin, market, side, observed: { share }, model }) => {
  const [trend] = history.coins[coin].markets[market].logReturnPerYear;
  return trend > 0 === ((side === 'short') === share > model);
};
const outsideOf = some => ({ outside: some.filter(isOutside).length, of: some.length });

const bitcoinsMisses = compared.filter(point => point.coin === 'btc' && isOutside(point));

/** Per side, as a reader sees it. */
const told = points.filter(({ observed }) => observed.share >= TOLD_FROM);
const missAt = leverage => {
  const some = told.filter(point => point.leverage === leverage);
  return {
    leverage,
    of: some.length,
    miss: median(some.map(missOf)),
  };
};

/** Long and short together, which cancels most of the market's trend, as the model was fitted. */
const cells = points
  .filter(({ side }) => side === 'long')
  .map(long => {
    const short = points.find(
      point =>
        point.side === 'short' &&
        ['coin', 'market', 'hours', 'leverage'].every(key => point[key] === long[key]),
    );
    const both = of => (of(long) + of(short)) / 2;
    return {
      ...long,
      share: both(({ observed }) => observed.share),
      model: both(({ model }) => model),
      constant: both(({ constant }) => constant),
    };
  })
  .filter(({ leverage, share }) => INTERVAL_LEVERAGES.includes(leverage) && share >= TOLD_FROM);
const rare = points.filter(
  ({ coin, market, hours, leverage }) =>
    coin === 'btc' && market === 'normal' && hours === 24 && leverage === 5,
);
const againstConstant = COINS.flatMap(coin =>
  MARKETS.map(market => {
    const some = cells.filter(cell => cell.coin === coin && cell.market === market);
    return {
      ...{ coin, market, of: some.length },
      model: median(some.map(({ model, share }) => miss(model, share))),
      constant: median(some.map(({ constant, share }) => miss(constant, share))),
    };
  }),
);

const rounded = (value, digits) => Number(value.toFixed(digits));
const spoken = {
  intervals: {
    ...outsideOf(compared),
    ...Object.fromEntries(
      SIDES.map(side => [side, outsideOf(compared.filter(point => point.side === side))]),
    ),
  },
  bitcoin: { misses: bitcoinsMisses.length, withTrend: bitcoinsMisses.filter(followsTrend).length },
  rare: Object.fromEntries(
    rare.map(({ side, observed: { share }, model }) => [
      side,
      { happened: rounded(share, 5), model: rounded(model, 5) },
    ]),
  ),
  below: Object.fromEntries(
    SIDES.map(side => {
      const some = told.filter(point => point.side === side && point.observed.share < SELDOM);
      return [
        side,
        {
          of: some.length,
          miss: rounded(median(some.map(missOf)), 3),
          outside: some.filter(isOutside).length,
        },
      ];
    }),
  ),
  missByLeverage: MISS_LEVERAGES.map(missAt).map(({ leverage, of, miss: share }) => ({
    ...{ leverage, of },
    miss: rounded(share, 3),
  })),
  againstConstant: {
    cells: cells.length,
    model: [
      rounded(Math.min(...againstConstant.map(({ model }) => model)), 3),
      rounded(Math.max(...againstConstant.map(({ model }) => model)), 3),
    ],
    constant: [
      rounded(Math.min(...againstConstant.map(({ constant }) => constant)), 3),
      rounded(Math.max(...againstConstant.map(({ constant }) => constant)), 3),
    ],
  },
};
writeFileSync(SPOKEN, `${JSON.stringify(spoken, null, 2)}\n`);

const perCent = share => `${rounded(100 * share, 1)} %`;
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map(cellsOf => `| ${cellsOf.join(' | ')} |`).join('\n');
const cellOf = some => `${some.filter(isOutside).length} of ${some.length}`;
const bySide = COINS.flatMap(coin =>
  SIDES.map(side => {
    const some = compared.filter(point => point.coin === coin && point.side === side);
    const at = leverage => cellOf(some.filter(point => point.leverage === leverage));
    return [`${coin.toUpperCase()} ${side}`, ...INTERVAL_LEVERAGES.map(at), cellOf(some)];
  }),
);
const missRows = SIDES.map(side => [
  side,
  ...MISS_LEVERAGES.map(leverage => {
    const some = told.filter(point => point.leverage === leverage && point.side === side);
    return `${perCent(median(some.map(missOf)))} (${some.length})`;
  }),
]);
const text = [
  "Points outside history's 95 % interval, of those with a hit (all four markets of bitcoin, the normal ones of ether and solana; 1 to 720 hours; maintenance 0.5 %):",
  table(
    ['coin, side', ...INTERVAL_LEVERAGES.map(leverage => `${leverage}×`), 'all'],
    [
      ...bySide,
      [
        'all',
        ...INTERVAL_LEVERAGES.map(leverage => cellOf(compared.filter(point => point.leverage === leverage))),
        cellOf(compared),
      ],
    ],
  ),
  'Median miss by side and leverage, as a share of what was counted, where that is at least 1 in 1,000 (number of points; all coins and markets):',
  table(
    ['side', ...MISS_LEVERAGES.map(leverage => `${leverage}×`)],
    [
      ...missRows,
      ['both', ...spoken.missByLeverage.map(({ miss: share, of }) => `${perCent(share)} (${of})`)],
    ],
  ),
  `The same where 1 in 1,000 to 1 in 100 were counted (all coins, markets, holding times and leverages): ${SIDES.map(
    side => {
      const { of, miss: share, outside } = spoken.below[side];
      return `${side} ${perCent(share)} (${of} points, ${outside} outside history's interval)`;
    },
  ).join(', ')}.`,
  `Default model against constant volatility at each market's own level, long and short together, ${cells.length} cells of at least 1 in 1,000 at 5× to 100×, median miss:`,
  table(
    ['coin, market', 'cells', 'default model', 'constant volatility'],
    againstConstant.map(({ coin, market, of, model, constant }) => [
      `${coin.toUpperCase()} ${market === 'longrun' ? 'long run' : market}`,
      of,
      perCent(model),
      perCent(constant),
    ]),
  ),
].join('\n\n');
const page = readFileSync(PAGE, 'utf8');
const [before, after] = [page.indexOf(BEGIN) + BEGIN.length, page.indexOf(END)];
if (before < BEGIN.length || after < before) throw new Error(`${PAGE} has no markers for the tables`);
writeFileSync(PAGE, `${page.slice(0, before)}\n${text}\n${page.slice(after)}`);
console.log(JSON.stringify(spoken, null, 1));
console.log(text);
