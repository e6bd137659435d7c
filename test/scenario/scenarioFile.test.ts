import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PANELS } from '../../src/panels/allPanels.ts';
import { viewsOf } from '../../src/panels/definePanel.ts';
import { baseValues, readScenarioFile, writeScenarioFile } from '../../src/scenario/index.ts';
import { type AnyValues, defaultValues } from '../../src/schema/index.ts';
import { leveragePanel } from '../openPanels.ts';

const ABOUT = { question: 'Q?', model: '1', licence: 'CC BY 4.0', address: 'https://a.org/' };
const DEFAULTS = defaultValues(leveragePanel.parameters);
const filed = (changes: AnyValues = {}, view = 'curve') =>
  writeScenarioFile(leveragePanel, { values: { ...DEFAULTS, ...changes }, view }, ABOUT);
const read = (text: string) => readScenarioFile(leveragePanel, text);
const changed = (change: Record<string, unknown>) =>
  read(JSON.stringify({ ...JSON.parse(filed()), ...change }));
const withSettings = (settings: Record<string, unknown>) =>
  changed({ settings: { ...JSON.parse(filed()).settings, ...settings } });

describe.each(PANELS.map(panel => [panel.id, panel] as const))('a scenario file of %s', (_, panel) => {
  test.each([null, ...panel.presets.map(({ id }) => id)])('brings back the values of %s', presetId => {
    const values = baseValues(panel, presetId);
    const view = viewsOf(panel).at(-1)!;
    const again = readScenarioFile(panel, writeScenarioFile(panel, { values, view }, ABOUT));
    expect(again).toEqual({ ok: true, value: { values, view } });
  });
});

test('names every setting that counts, so that no later default moves it, and nothing personal', () => {
  const { settings, ...rest } = JSON.parse(filed({ leverage: 50, stake: 12_345 }));
  expect(settings).toMatchObject({ asset: 'btc', lev: '50', h: '24', seed: '1' });
  expect(Object.keys(settings)).not.toContain('stake');
  expect(rest).toEqual({
    faultline: 'scenario',
    format: 1,
    lab: 'leverage',
    version: 1,
    view: 'curve',
    ...ABOUT,
  });
});

test('numbers may stand in it as numbers, and a mark of the byte order before it', () => {
  expect(withSettings({ lev: 50 })).toMatchObject({ ok: true, value: { values: { leverage: 50 } } });
  expect(read(`\uFEFF${filed()}`).ok).toBe(true);
});

describe('is refused as a whole, with the reason,', () => {
  test.each([
    ['no JSON', '{"faultline": "scen', 'not-json'],
    ['a list', '[1]', 'not-a-scenario'],
    ['nothing', 'null', 'not-a-scenario'],
    ['a text', '"scenario"', 'not-a-scenario'],
    ['another file', '{"name": "x"}', 'not-a-scenario'],
    ['a novel', ' '.repeat(100_001), 'too-large'],
  ])('%s', (_, text, kind) => {
    expect(read(text)).toMatchObject({ ok: false, reason: { kind } });
  });

  test.each([
    ['a newer form', { format: 2 }, { kind: 'newer-format' }],
    ['another lab', { lab: 'cascade' }, { kind: 'other-lab', lab: 'cascade' }],
    ['no settings', { settings: [] }, { kind: 'no-settings' }],
    ['settings that are a text', { settings: 'lev' }, { kind: 'no-settings' }],
    ['settings that are nothing', { settings: null }, { kind: 'no-settings' }],
    ['a lab that is a number', { lab: 5 }, { kind: 'not-a-scenario' }],
    ['a lab without a name', { lab: '' }, { kind: 'not-a-scenario' }],
    ['a lab of a strange name', { lab: 'lever\uFEFFage' }, { kind: 'other-lab' }],
    ['a view that is a number', { view: 5 }, { kind: 'unknown-view', view: '5' }],
    ['a view of nowhere', { view: 'nowhere' }, { kind: 'unknown-view', view: 'nowhere' }],
    ['a table', { faultline: 'table' }, { kind: 'not-a-scenario' }],
    ['a version to come', { version: 9 }, { kind: 'settings', refusals: [{ key: 'v' }] }],
    ['no version', { version: undefined }, { kind: 'settings', refusals: [{ key: 'v' }] }],
  ])('%s', (_, change, reason) => {
    expect(changed(change)).toMatchObject({ ok: false, reason });
  });

  test.each([
    ['beyond its limits', { lev: '900' }, 'lev', 'too-high'],
    ['no number', { h: 'oops' }, 'h', 'not-a-number'],
    ['unknown', { colour: 'red' }, 'colour', 'unknown-key'],
    ['of the page', { view: 'odds' }, 'view', 'unknown-key'],
    ['of the page, as a number', { step: 2 }, 'step', 'unknown-key'],
    ['its version again', { v: '1' }, 'v', 'unknown-key'],
    ['neither text nor number', { lev: [50] }, 'lev', 'not-a-text'],
  ])('a setting that is %s', (_, settings, key, kind) => {
    expect(withSettings(settings)).toMatchObject({
      ok: false,
      reason: { kind: 'settings', refusals: [{ key, reason: { kind } }] },
    });
  });

  test('whatever it is: no file throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), text => read(text).ok === false),
      { numRuns: 500 },
    );
  });
});

test('names a view only where one is filed, and is as long as a scenario may be', () => {
  const plain = writeScenarioFile(leveragePanel, { values: DEFAULTS, view: null }, ABOUT);
  expect(Object.keys(JSON.parse(plain))).not.toContain('view');
  expect(read(plain)).toEqual({ ok: true, value: { values: DEFAULTS, view: null } });
  expect(read(filed().padEnd(100_000)).ok).toBe(true);
});
