import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './install.mjs';

/**
 * Cuts what the leverage lab draws of the market's history into leverageHistory.json, which its pages load:
 * of each coin and market the counts with their intervals and separate episodes (historyIntervals.json), and how often
 * hourly closes alone saw a liquidation (marketHistory.json). A share is a count over `entries`; days are counted
 * from 1970-01-01. The largest episodes are kept where a share is told as episodes, below 1 in 100.
 */
const folder = path.join(root, 'src', 'market-data');
const read = name => JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
const { liquidationFrequency } = read('marketHistory.json');
const { asOf, assets } = read('historyIntervals.json');

const MARKETS = {
  longrun: /^full_/,
  calm: /_low_tercile$/,
  normal: /_mid_tercile$/,
  stressed: /_high_tercile$/,
};
const TOLD_AS_EPISODES_BELOW = 0.01;
const NAMED_EPISODES = 3;
const DAY = 86_400_000;

const dayOf = date => Date.parse(`${date}T00:00:00Z`) / DAY;
const digits = (value, count) => (value === null ? null : Number(value.toPrecision(count)));
const digitsAfterPoint = (value, count) => Number(value.toFixed(count));

function sideOf(hits, entries, low, high, episodes, largest, closeOnly) {
  const isRare = hits > 0 && hits / entries < TOLD_AS_EPISODES_BELOW;
  const counts = [hits, digits(low, 3), digits(high, 3), episodes, Math.round(closeOnly * entries)];
  return isRare
    ? [...counts, largest.slice(0, NAMED_EPISODES).flatMap(([date, count]) => [dayOf(date), count])]
    : counts;
}

/** Hours, margin, leverage, entries, then for a long and a short their counts; rows that cannot be opened are left out. */
function rowOf(row, close) {
  const [hours, margin, leverage, entries, ...sides] = row;
  const [, , , , , , longClose, shortClose] = close;
  const [lHits, , lLow, lHigh, lEpisodes, lLargest, sHits, , sLow, sHigh, sEpisodes, sLargest] = sides;
  return [
    ...[hours, margin, leverage, entries],
    sideOf(lHits, entries, lLow, lHigh, lEpisodes, lLargest, longClose),
    sideOf(sHits, entries, sLow, sHigh, sEpisodes, sLargest, shortClose),
  ];
}

function windowOf(window, closes) {
  const { months, logReturnPerYear: yearly, rows } = window;
  return {
    months,
    logReturnPerYear: [digitsAfterPoint(yearly.mean, 4), digitsAfterPoint(yearly.standardError, 4)],
    rows: rows.map((row, place) => rowOf(row, closes.rows[place])).filter(row => row[4][0] !== null),
  };
}

const coins = Object.entries(assets).map(([coin, windows]) => {
  const named = pattern => Object.keys(windows).find(name => pattern.test(name));
  const whole = windows[named(MARKETS.longrun)];
  const years = (dayOf(asOf) + 1 - dayOf(whole.firstEntry)) / 365.25;
  const markets = Object.entries(MARKETS).map(([market, pattern]) => {
    const name = named(pattern);
    return [market, windowOf(windows[name], liquidationFrequency[coin][name])];
  });
  return [
    coin.toLowerCase(),
    {
      firstYear: Number(whole.firstEntry.slice(0, 4)),
      years: digitsAfterPoint(years, 1),
      markets: Object.fromEntries(markets),
    },
  ];
});
const slice = { asOf, coins: Object.fromEntries(coins) };
writeFileSync(path.join(folder, 'leverageHistory.json'), `${JSON.stringify(slice)}\n`);
