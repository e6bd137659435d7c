import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './install.mjs';

/**
 * Cuts the part of src/market-data/marketHistory.json that the leverage lab shows into leverageHistory.json,
 * which the pages load: the windows of the four regimes with their intervals, unchanged.
 */
const folder = path.join(root, 'src', 'market-data');
const { asOf, liquidationFrequency, confidenceIntervals } = JSON.parse(
  readFileSync(path.join(folder, 'marketHistory.json'), 'utf8'),
);
const isRegime = window => window.startsWith('full_') || window.startsWith('trailing30d_');
const windows = Object.entries(liquidationFrequency).map(([asset, ofAsset]) => [
  asset,
  Object.fromEntries(Object.entries(ofAsset).filter(([window]) => isRegime(window))),
]);
const intervals = Object.entries(confidenceIntervals).map(([key, { long_ci95, short_ci95 }]) => [
  key,
  { long_ci95, short_ci95 },
]);
const slice = {
  asOf,
  liquidationFrequency: Object.fromEntries(windows),
  confidenceIntervals: Object.fromEntries(intervals),
};
writeFileSync(path.join(folder, 'leverageHistory.json'), `${JSON.stringify(slice)}\n`);
