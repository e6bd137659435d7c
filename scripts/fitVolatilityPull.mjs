/*
 * Fits how strongly a typed volatility is pulled to the middle, K of src/model/price-paths/volatilityStart.ts, on bitcoin's
 * trailing 30-day volatilities, and tries it on years left out and on ether and solana: node scripts/fitVolatilityPull.mjs.
 *
 * The level of the 30 days after a day is its trailing volatility 30 days later. What the model says of it, the mean
 * logarithm of the volatility of 720 hours, is simulated for starts m0 in steps and interpolated between them.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ensureInstalled, root } from './install.mjs';

ensureInstalled();
const { importBundled } = await import('./bundle.mjs');
const importTopic = topic => importBundled(topic, `src/model/${topic}/index.ts`, ['src/model']);
const { createRng } = await importTopic('random');
const { simulateClocks, volatilityRegimes } = await importTopic('price-paths');

const HOURS = 720;
const DAYS = HOURS / 24;
const NOW_OVER_TRAILING = 0.88;
const STEP = 0.25;
const FROM = -1.5;
const levels = Array.from({ length: 16 }, (_, step) => {
  const start = {
    medianVolatility: 1,
    logVolatilityOffset: FROM + STEP * step,
    logVolatilitySpread: 0.49,
    trailingVolatility: 1,
  };
  const { clocks, weights } = simulateClocks(
    { start, hours: [HOURS], replicates: 8, pathsPerReplicate: 1024 },
    createRng(1),
  );
  let sum = 0;
  let weight = 0;
  for (const [place, clock] of clocks[0].entries()) {
    sum += (weights[0][place] * Math.log(clock / HOURS)) / 2;
    weight += weights[0][place];
  }
  return sum / weight;
});

function levelAfter(offset) {
  const place = Math.min(levels.length - 2, Math.max(0, Math.floor((offset - FROM) / STEP)));
  const share = (offset - FROM) / STEP - place;
  return levels[place] + share * (levels[place + 1] - levels[place]);
}

const { assets } = JSON.parse(readFileSync(path.join(root, 'src/market-data/dailyVolatility.json'), 'utf8'));

/** Pairs of ln(0.88·w/σ) and of the logarithm of the level that followed, over σ. */
function pairsOf(coin, [from, to] = [0, Infinity]) {
  const { medianVolatility } = volatilityRegimes[coin];
  const values = assets[coin.toUpperCase()].values.slice(from, to);
  return values.slice(0, -DAYS).map((value, day) => ({
    distance: Math.log((NOW_OVER_TRAILING * value) / medianVolatility),
    followed: Math.log(values[day + DAYS] / medianVolatility),
  }));
}

const pulled = (distance, farthest) => farthest * Math.tanh(distance / farthest);
const rootMeanSquare = numbers => Math.sqrt(numbers.reduce((sum, x) => sum + x * x, 0) / numbers.length);
const missOf = (pairs, startOf) =>
  rootMeanSquare(pairs.map(({ distance, followed }) => levelAfter(startOf(distance)) - followed));

function fittedOn(pairs) {
  let best = { farthest: 0.5, miss: Infinity };
  for (let farthest = 0.5; farthest <= 5; farthest += 0.01) {
    const miss = missOf(pairs, distance => pulled(distance, farthest));
    if (miss < best.miss) best = { farthest, miss };
  }
  return best.farthest;
}

const bitcoin = pairsOf('btc');
const farthest = fittedOn(bitcoin);
const earlier = fittedOn(pairsOf('btc', [0, 1461]));
console.log(`K fitted on bitcoin: ${farthest.toFixed(2)} (2019–2022 alone ${earlier.toFixed(2)})`);
console.log(
  'Root mean square miss of the logarithm of the next 30 days’ volatility: start as typed → pulled with K = 1.5',
);
const told = {
  'bitcoin, fitted': bitcoin,
  'bitcoin 2023–2026, K of 2019–2022': pairsOf('btc', [1461, Infinity]),
  ether: pairsOf('eth'),
  solana: pairsOf('sol'),
};
for (const [name, pairs] of Object.entries(told)) {
  const highest = pairs.toSorted((a, b) => b.distance - a.distance).slice(0, Math.round(pairs.length / 20));
  const both = some =>
    `${missOf(some, distance => distance).toFixed(3)} → ${missOf(some, distance => pulled(distance, name.includes('2023') ? earlier : 1.5)).toFixed(3)}`;
  console.log(`${name}: all ${both(pairs)}; the wildest twentieth of days ${both(highest)}`);
}
