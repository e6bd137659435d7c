/*
 * Writes the table "observed / model" of docs/model/leverage.md between its markers and prints how far the
 * two lie apart: node scripts/observedModelTable.mjs (about half a minute).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ensureInstalled, root } from './install.mjs';

ensureInstalled();
const { importBundled } = await import('./bundle.mjs');
const importTopic = topic => importBundled(topic, `src/model/${topic}/index.ts`, ['src/model']);
const { createRng } = await importTopic('random');
const { liquidationProbabilityFromClocks, simulateClocks, volatilityStart } =
  await importTopic('price-paths');

const PAGE = path.join(root, 'docs/model/leverage.md');
const BEGIN = '<!-- begin: node scripts/observedModelTable.mjs -->';
const END = '<!-- end -->';
const ASSETS = { btc: 'BTC', eth: 'ETH', sol: 'SOL' };
const WINDOWS = {
  longrun: { btc: 'full_2019_2026', eth: 'full_2019_2026', sol: 'full_2020_2026' },
  calm: 'trailing30d_vol_low_tercile',
  normal: 'trailing30d_vol_mid_tercile',
  stressed: 'trailing30d_vol_high_tercile',
};
const REGIME_NAMES = { longrun: 'long run', calm: 'calm', normal: 'normal', stressed: 'stressed' };
const HOURS = [1, 8, 24, 168, 720];
const LEVERAGES = [5, 10, 20, 50, 100];
const MAINTENANCE_MARGIN = 0.005;
const CLOCKS = { replicates: 16, pathsPerReplicate: 3072 };

const history = JSON.parse(readFileSync(path.join(root, 'src/market-data/marketHistory.json'), 'utf8'));

function observed(asset, regime, hours, leverage) {
  const window = WINDOWS[regime][asset] ?? WINDOWS[regime];
  const { columns, rows } = history.liquidationFrequency[ASSETS[asset]][window];
  const row = rows.find(([h, margin, l]) => h === hours && margin === MAINTENANCE_MARGIN && l === leverage);
  const at = name => row[columns.indexOf(name)];
  return { share: (at('long') + at('short')) / 2, entries: at('entries') };
}

function modelled(clocks, hours, leverage) {
  const at = side =>
    liquidationProbabilityFromClocks({
      clocks,
      hours,
      leverage,
      side,
      maintenanceMargin: MAINTENANCE_MARGIN,
    });
  const [long, short] = [at('long'), at('short')];
  // The two sides rest on the same clocks: their errors add up.
  return {
    share: (long.value + short.value) / 2,
    standardError: (long.standardError + short.standardError) / 2,
  };
}

const cells = [];
for (const asset of Object.keys(ASSETS))
  for (const regime of Object.keys(WINDOWS)) {
    const start = volatilityStart({ asset, regime });
    const clocks = simulateClocks({ ...CLOCKS, start, hours: HOURS }, createRng(1));
    for (const hours of HOURS)
      for (const leverage of LEVERAGES)
        cells.push({
          ...{ asset, regime, hours, leverage },
          observed: observed(asset, regime, hours, leverage),
          model: modelled(clocks, hours, leverage),
        });
  }

const perCent = share => String(Number((100 * share).toPrecision(3)));
const pair = ({ observed: { share }, model }) => `${perCent(share)} / ${perCent(model.share)}`;
const times = hours => (hours < 48 ? `${hours} h` : `${hours / 24} days`);

const lines = [
  `| market | held | ${LEVERAGES.map(leverage => `${leverage}×`).join(' | ')} |`,
  `| --- | --- | ${LEVERAGES.map(() => '---').join(' | ')} |`,
];
for (const asset of Object.keys(ASSETS))
  for (const regime of Object.keys(WINDOWS))
    for (const hours of HOURS) {
      const row = cells.filter(
        cell => cell.asset === asset && cell.regime === regime && cell.hours === hours,
      );
      lines.push(
        `| ${ASSETS[asset]} ${REGIME_NAMES[regime]} | ${times(hours)} | ${row.map(pair).join(' | ')} |`,
      );
    }

const page = readFileSync(PAGE, 'utf8');
const [before, after] = [page.indexOf(BEGIN) + BEGIN.length, page.indexOf(END)];
if (before < BEGIN.length || after < before) throw new Error(`${PAGE} has no markers for the table`);
writeFileSync(PAGE, `${page.slice(0, before)}\n${lines.join('\n')}\n${page.slice(after)}`);

const median = numbers => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const apart = ({ observed: { share }, model }) => Math.abs(model.share / share - 1);
for (const asset of Object.keys(ASSETS)) {
  const own = cells.filter(cell => cell.asset === asset && cell.observed.share >= 0.001);
  for (const regime of [...Object.keys(WINDOWS), undefined]) {
    const some = own.filter(cell => regime === undefined || cell.regime === regime);
    const worst = some.toSorted((a, b) => apart(b) - apart(a))[0];
    console.log(
      `${asset} ${regime ?? 'all'}: ${some.length} cells of 0.1 % and more, median ${perCent(median(some.map(apart)))} % apart;`,
      `worst ${worst.regime} ${worst.leverage}× ${times(worst.hours)}: ${pair(worst)}`,
    );
  }
}
const fivefold = cells.filter(cell => cell.leverage === 5 && cell.observed.share > 0);
console.log(
  '5× cells furthest apart:',
  fivefold
    .toSorted(
      (a, b) =>
        Math.abs(Math.log(b.model.share / b.observed.share)) -
        Math.abs(Math.log(a.model.share / a.observed.share)),
    )
    .slice(0, 6)
    .map(cell => `${cell.asset} ${cell.regime} ${times(cell.hours)} ${pair(cell)}`)
    .join('; '),
);
console.log(
  'largest standard error of the model:',
  Math.max(...cells.map(({ model }) => 100 * model.standardError)).toFixed(3),
  'points',
);
