import { describe, expect, test } from 'vitest';
import {
  baseValues,
  embedPath,
  findPreset,
  type PageState,
  PLAIN_PAGE,
  panelPath,
  writePersonalScenario,
  writeScenario,
} from '../../src/scenario/index.ts';
import { type AnyValues, defaultValues } from '../../src/schema/index.ts';
import { leveragePanel } from '../openPanels.ts';

const DEFAULTS = defaultValues(leveragePanel.parameters);
const write = (changes: AnyValues, presetId: string | null = null) => {
  const base = baseValues(leveragePanel, presetId);
  return writeScenario(leveragePanel, { ...base, ...changes }, base);
};

describe('a link', () => {
  test('names only what differs, in the order of the schema, between the version and the seed', () => {
    expect(write({ fee: 0.00055, leverage: 50, side: 'short', asset: 'eth' })).toBe(
      '?v=1&asset=eth&side=short&lev=50&fee=0.055&seed=1',
    );
    expect(write({ seed: 7 })).toBe('?v=1&seed=7');
    expect(write({})).toBe('');
  });

  test('writes per cent, hours and plain numbers', () => {
    expect(write({ volatility: 0.07, horizon: 168, maintenanceMargin: 0.0029, target: 0.001 })).toBe(
      '?v=1&vol=7&h=168&mmr=0.29&target=0.1&seed=1',
    );
  });

  test('on a preset’s page differs from the preset', () => {
    expect(write({ leverage: 20, horizon: 24 }, 'calm-week')).toBe('?v=1&lev=20&h=24&seed=1');
    expect(write({ volatility: null, regime: 'calm' }, 'march-2020')).toBe('?v=1&regime=calm&vol=&seed=1');
  });

  test('keeps the reader’s money private unless asked', () => {
    const values = { ...DEFAULTS, stake: 2500, wealth: 50_000, entryPrice: 67_250.5, leverage: 10 };
    expect(writeScenario(leveragePanel, values, DEFAULTS)).toBe('?v=1&lev=10&seed=1');
    expect(writeScenario(leveragePanel, { ...values, leverage: 20 }, DEFAULTS)).toBe('');
    expect(writePersonalScenario(leveragePanel, values, DEFAULTS)).toBe(
      '?v=1&lev=10&stake=2500&wealth=50000&entry=67250.5&seed=1',
    );
  });

  test('ends with what concerns the page, with the seed before it', () => {
    const page = { ...PLAIN_PAGE, view: 'curve', theme: 'dark', lock: ['lev', 'h'] } as const;
    expect(writeScenario(leveragePanel, DEFAULTS, DEFAULTS, page)).toBe(
      '?v=1&seed=1&view=curve&theme=dark&lock=lev,h',
    );
    const night = { ...PLAIN_PAGE, story: 'while-you-sleep' };
    expect(writeScenario(leveragePanel, { ...DEFAULTS, leverage: 50, horizon: 8 }, DEFAULTS, night)).toBe(
      '?v=1&seed=1&story=while-you-sleep&step=1',
    );
    expect(writeScenario(leveragePanel, { ...DEFAULTS, horizon: 8 }, DEFAULTS, night)).toBe(
      '?v=1&lev=20&seed=1&story=while-you-sleep&step=1',
    );
    expect(writeScenario(leveragePanel, DEFAULTS, DEFAULTS, { ...PLAIN_PAGE, step: 2 })).toBe('');
    const scene = { ...PLAIN_PAGE, scene: 'leverage-night-50x' };
    expect(writeScenario(leveragePanel, { ...DEFAULTS, leverage: 5, horizon: 8 }, DEFAULTS, scene)).toBe(
      '?v=1&lev=5&seed=1&scene=leverage-night-50x',
    );
  });

  test('that asks names the guesses by their step behind the first, and a friend’s guess', () => {
    const at = (page: Partial<PageState>) =>
      writeScenario(leveragePanel, DEFAULTS, DEFAULTS, { ...PLAIN_PAGE, ...page });
    expect(at({ guess: true })).toBe('?v=1&seed=1&guess=1');
    expect(at({ guess: true, step: 2 })).toBe('?v=1&seed=1&step=2&guess=1');
    expect(at({ scene: 'leverage-day-20x', guess: true, theirs: [28] })).toBe(
      '?v=1&seed=1&scene=leverage-day-20x&guess=1&theirs=28',
    );
    expect(at({ theirs: [3, 9.5] })).toBe('?v=1&seed=1&theirs=3,9.5');
  });
});

test('addresses are those of the contracts', () => {
  expect(panelPath('leverage')).toBe('/leverage/');
  expect(panelPath('leverage', 'march-2020')).toBe('/leverage/march-2020/');
  expect(embedPath(leveragePanel)).toBe('/e/1/leverage/');
  expect(embedPath(leveragePanel, 'calm-week')).toBe('/e/1/leverage/calm-week/');
});

test('a page’s own values are the defaults with those of its preset', () => {
  expect(baseValues(leveragePanel, null)).toEqual(DEFAULTS);
  expect(baseValues(leveragePanel, 'calm-week')).toEqual({
    ...DEFAULTS,
    regime: 'calm',
    leverage: 10,
    horizon: 168,
  });
  expect(baseValues(leveragePanel, 'nobody')).toEqual(DEFAULTS);
  expect(findPreset(leveragePanel, 'nobody')).toBeUndefined();
});
