import { describe, expect, test } from 'vitest';
import { PLAIN_PAGE, readScenario, refusalWords, toldReason } from '../../src/scenario/index.ts';
import { upgradeEntries } from '../../src/scenario/migrations.ts';
import { defaultValues } from '../../src/schema/index.ts';
import { siteText } from '../../src/words/text.en.ts';
import { leveragePanel } from '../openPanels.ts';
import { toyPanel } from './toyPanel.ts';

const read = (query: string, panel = leveragePanel) =>
  readScenario(panel, query, defaultValues(panel.parameters));
const reasonsOf = (query: string) => read(query).refusals.map(({ key, reason }) => [key, reason]);

describe('why something of a link was refused', () => {
  test.each([
    ['v=1&v=2', 'v', { kind: 'key-twice' }],
    ['v=7', 'v', { kind: 'unknown-version' }],
    ['view=curve&view=paths', 'view', { kind: 'key-twice' }],
    ['lev=2&lev=3', 'lev', { kind: 'key-twice' }],
    ['foo=1', 'foo', { kind: 'unknown-key' }],
    ['scene=nobody', 'scene', { kind: 'unknown-scene' }],
    ['story=nobody', 'story', { kind: 'unknown-story' }],
    ['guess=2', 'guess', { kind: 'unknown-name', names: ['1', '0'] }],
    ['theme=pink', 'theme', { kind: 'unknown-name', names: ['auto', 'light', 'dark', 'projector'] }],
    ['theirs=many', 'theirs', { kind: 'not-a-guess' }],
    ['lock=lev,nobody', 'lock', { kind: 'unknown-page-key', text: 'nobody' }],
    ['step=x2', 'step', { kind: 'not-a-step' }],
    ['step=2x', 'step', { kind: 'not-a-step' }],
    ['step=12', 'step', { kind: 'step-without-story' }],
    ['scene=leverage-day-20x&step=2', 'step', { kind: 'step-without-story' }],
    ['story=ten-percent&step=9', 'step', { kind: 'step-beyond-story', steps: expect.any(Number) }],
    ['guess=1&step=3', 'step', { kind: 'step-beyond-story', steps: 2 }],
    ['scene=leverage-night-50x&story=ten-percent', 'scene', { kind: 'scene-beside-story' }],
  ])('%s: %s', (query, key, reason) => {
    expect(reasonsOf(`?${query}`)).toEqual([[key, reason]]);
  });

  test('of several, the first counts', () => {
    expect(read('?view=curve&view=paths').page.view).toBe('curve');
    expect(read('?foo=1&foo=2').refusals.map(({ reason }) => reason.kind)).toEqual([
      'key-twice',
      'unknown-key',
    ]);
  });

  test('nothing stands in place of a name that is not known, even in a story', () => {
    expect(read('?story=ten-percent&theme=pink').refusals[0]!.used).toBeNull();
  });

  test('a value that a rule refuses is said as its control says it', () => {
    expect(read('?vol=80&regime=stressed').refusals[0]).toMatchObject({
      key: 'regime',
      given: { kind: 'value', name: 'regime', value: 'stressed' },
      reason: { kind: 'rule' },
    });
  });

  test('a field is told of a rule in the panel’s words, of all else by its kind', () => {
    const rule = read('?drift=10').refusals[0]!.reason as Parameters<typeof toldReason>[1];
    const told = toldReason(leveragePanel, rule);
    expect(told).toEqual({
      kind: 'rule',
      words: refusalWords(leveragePanel, read('?drift=10').refusals[0]!, siteText).reason,
    });
    const typed = { kind: 'not-a-number', text: 'x' } as const;
    expect(toldReason(leveragePanel, typed)).toBe(typed);
  });
});

describe('a link', () => {
  test('may write the names of the page in capitals, and a guess with two decimals', () => {
    expect(read('?view=CURVE&theme=Dark').page).toEqual({ ...PLAIN_PAGE, view: 'curve', theme: 'dark' });
    expect(read('?theirs=12.55').page.theirs).toEqual([12.55]);
  });

  test('of a version with two digits is read where the panel has as many', () => {
    const late = { ...toyPanel, version: 12 };
    expect(read('?v=10&multiple=7', late)).toMatchObject({ values: { multiple: 7 }, refusals: [] });
    expect(read('?v=13', late).refusals).toHaveLength(1);
  });

  test('says nothing of the page of its own', () => {
    expect(read('').page).toEqual({
      view: null,
      theme: 'auto',
      lang: 'en',
      lock: [],
      hide: [],
      only: [],
      story: null,
      step: 1,
      scene: null,
      guess: false,
      theirs: null,
    });
  });
});

test('an old link of the reality gap is split where its keys say what is off, and nowhere else', () => {
  const upgraded = (key: string, text: string) => upgradeEntries('reality-gap', 1, [[key, text]])[0]![1];
  expect(upgraded('off', 'fees,stress')).toBe('fees,stress,stormEdge');
  expect(upgraded('b.off', 'stress')).toBe('stress,stormEdge');
  expect(upgraded('off', 'fees')).toBe('fees');
  for (const key of ['xoff', 'offer', 'c.off', 'xb.off']) expect(upgraded(key, 'stress')).toBe('stress');
  expect(upgradeEntries('reality-gap', 2, [['off', 'stress']])).toEqual([['off', 'stress']]);
  expect(upgradeEntries('leverage', 1, [['off', 'stress']])).toEqual([['off', 'stress']]);
});
