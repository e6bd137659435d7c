import { expect, test } from 'vitest';
import { PANELS } from '../../src/panels/allPanels.ts';
import { baseValues, readScenario } from '../../src/scenario/index.ts';
import type { AnyValues } from '../../src/schema/index.ts';

interface StoredLink {
  readonly panel: string;
  readonly version: number;
  readonly preset: string | null;
  readonly query: string;
  readonly values: AnyValues;
}

/**
 * Links as they were shared, one at least for each version of each panel: they mean for ever what they meant. Nothing
 * here is ever edited; a new version adds to the list.
 */
const STORED_LINKS: readonly StoredLink[] = [
  {
    panel: 'leverage',
    version: 1,
    preset: null,
    query: '?v=1&lev=50&seed=1',
    values: {
      asset: 'btc',
      regime: 'normal',
      volatility: null,
      drift: 0,
      side: 'long',
      leverage: 50,
      horizon: 24,
      maintenanceMargin: 0.005,
      model: 'changing',
      target: 0.1,
      fee: 0.0005,
      stake: 10_000,
      wealth: null,
      entryPrice: null,
      seed: 1,
    },
  },
  {
    panel: 'leverage',
    version: 1,
    preset: null,
    query:
      '?v=1&asset=other&vol=120&drift=-25&side=short&lev=2.5&h=1000&mmr=1&model=constant&target=5&fee=0.1&stake=2500&wealth=50000&entry=0.0425&seed=42',
    values: {
      asset: 'other',
      regime: 'normal',
      volatility: 1.2,
      drift: -0.25,
      side: 'short',
      leverage: 2.5,
      horizon: 1000,
      maintenanceMargin: 0.01,
      model: 'constant',
      target: 0.05,
      fee: 0.001,
      stake: 2500,
      wealth: 50_000,
      entryPrice: 0.0425,
      seed: 42,
    },
  },
  {
    panel: 'leverage',
    version: 1,
    preset: 'calm-week',
    query: '?v=1&asset=sol&seed=1',
    values: {
      asset: 'sol',
      regime: 'calm',
      volatility: null,
      drift: 0,
      side: 'long',
      leverage: 10,
      horizon: 168,
      maintenanceMargin: 0.005,
      model: 'changing',
      target: 0.1,
      fee: 0.0005,
      stake: 10_000,
      wealth: null,
      entryPrice: null,
      seed: 1,
    },
  },
];

test.each(STORED_LINKS)('$panel $preset $query', ({ panel: id, preset, query, values }) => {
  const panel = PANELS.find(candidate => candidate.id === id)!;
  const read = readScenario(panel, query, baseValues(panel, preset));
  expect(read.values).toEqual(values);
  expect(read.refusals).toEqual([]);
});

test.each(PANELS)('$id has a stored link of each version that is past', ({ id, version }) => {
  const stored = new Set(STORED_LINKS.filter(({ panel }) => panel === id).map(link => link.version));
  const past = Array.from({ length: version - 1 }, (_, index) => index + 1);
  expect(past.filter(old => !stored.has(old))).toEqual([]);
});
