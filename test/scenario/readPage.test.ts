import { describe, expect, test } from 'vitest';
import {
  baseValues,
  PLAIN_PAGE,
  readScenario,
  refusalWords,
  shownScene,
  shownView,
} from '../../src/scenario/index.ts';
import { defaultValues } from '../../src/schema/index.ts';
import { siteText } from '../../src/words/text.en.ts';
import { leveragePanel } from '../openPanels.ts';

const DEFAULTS = defaultValues(leveragePanel.parameters);

function read(query: string, presetId: string | null = null) {
  const scenario = readScenario(leveragePanel, query, baseValues(leveragePanel, presetId));
  const refusals = scenario.refusals.map(refusal => refusalWords(leveragePanel, refusal, siteText));
  return { ...scenario, refusals };
}

describe('keys about the page', () => {
  test('name no more controls than there is room for', () => {
    const narrow = { ...leveragePanel, mostControls: 2 };
    const told = (only: string) => readScenario(narrow, `?only=${only}`, DEFAULTS);
    expect(told('lev,h')).toMatchObject({ page: { only: ['lev', 'h'] }, refusals: [] });
    expect(told('lev,h,lev').page.only).toEqual(['lev', 'h']);
    expect(told('lev,h,asset')).toMatchObject({
      page: { only: [] },
      refusals: [{ key: 'only', reason: { kind: 'too-many-controls', most: 2 } }],
    });
    expect(read('?only=lev,h,asset').page.only).toHaveLength(3);
  });

  test('are read', () => {
    expect(
      read('?view=curve&theme=dark&lang=en&lock=lev,h&hide=fee&only=lev&story=ten-percent&step=2').page,
    ).toEqual({
      view: 'curve',
      theme: 'dark',
      lang: 'en',
      lock: ['lev', 'h'],
      hide: ['fee'],
      only: ['lev'],
      story: 'ten-percent',
      step: 2,
      scene: null,
      guess: false,
      theirs: null,
    });
    expect(read('?scene=leverage-night-50x').page).toEqual({ ...PLAIN_PAGE, scene: 'leverage-night-50x' });
  });

  test.each([
    ['lang=en', {}],
    ['guess=1', { guess: true }],
    ['guess=0', { guess: false }],
    ['guess=1&step=2', { guess: true, step: 2 }],
    ['theirs=28', { theirs: [28] }],
    ['theirs=0', { theirs: [0] }],
    ['theirs=12.5', { theirs: [12.5] }],
    ['theirs=3,9,30', { theirs: [3, 9, 30] }],
    ['theirs=1,2,3,4,5,6,7,8,9', { theirs: [1, 2, 3, 4, 5, 6, 7, 8, 9] }],
    ['scene=leverage-day-20x&guess=1&theirs=28', { scene: 'leverage-day-20x', guess: true, theirs: [28] }],
  ])('%s is understood', (query, said) => {
    const { page, refusals } = read(`?${query}`);
    expect({ page, refusals }).toEqual({ page: { ...PLAIN_PAGE, ...said }, refusals: [] });
  });

  test.each([
    ['view=heat', 'view'],
    ['view=', 'view'],
    ['theme=pink', 'theme'],
    ['lock=lev,leverage', 'lock'],
    ['hide=toString', 'hide'],
    ['only=b.lev', 'only'],
    ['story=nobody', 'story'],
    ['step=0', 'step'],
    ['step=1.5', 'step'],
    ['step=99999', 'step'],
    ['step=2', 'step'],
    ['story=ten-percent&step=9', 'step'],
    ['scene=calibration-too-modest', 'scene'],
    ['scene=', 'scene'],
    ['scene=leverage-day-20x&step=2', 'step'],
    ['scene=leverage-night-50x&story=ten-percent', 'scene'],
    ['guess=', 'guess'],
    ['guess=2', 'guess'],
    ['guess=yes', 'guess'],
    ['guess=1&step=3', 'step'],
    ['theirs=', 'theirs'],
    ['theirs=many', 'theirs'],
    ['theirs=-1', 'theirs'],
    ['theirs=1e3', 'theirs'],
    ['theirs=NaN', 'theirs'],
    ['theirs=3,', 'theirs'],
    ['theirs=3,,9', 'theirs'],
    ['theirs=3 9', 'theirs'],
    ['theirs=1,2,3,4,5,6,7,8,9,10', 'theirs'],
    [`theirs=${'9'.repeat(10)}`, 'theirs'],
  ])('%s is refused', (query, key) => {
    const { page, refusals } = read(`?${query}`);
    expect(refusals.map(refusal => refusal.key)).toEqual([key]);
    expect([page.step, page.theirs]).toEqual([1, null]);
  });

  test.each([
    ['scene=leverage-day-20x', '999', true],
    ['scene=leverage-day-20x', '100', false],
    ['scene=leverage-day-20x', '12.5', true],
    ['scene=leverage-day-20x', '3,9', true],
    ['guess=1', '101', true],
    ['guess=1&step=2', '0', false],
    ['story=ten-percent&step=2', '101', true],
    ['scene=leverage-half-the-leverage', '1,2,3,4,5', false],
    ['scene=leverage-half-the-leverage', '1,2,3,4,101', true],
    ['scene=leverage-half-the-leverage', '1,2,3,4', true],
    ['scene=leverage-half-the-leverage', '28', true],
    ['scene=leverage-calm-week-textbook', '2', false],
    ['scene=leverage-calm-week-textbook', '3', true],
  ])('at %s the guess of a friend %s can be none: %s', (place, theirs, isRefused) => {
    const { page, refusals } = read(`?${place}&theirs=${theirs}`);
    expect(refusals.map(({ key, text }) => [key, text])).toEqual(isRefused ? [['theirs', theirs]] : []);
    expect(page.theirs).toEqual(isRefused ? null : theirs.split(',').map(Number));
    expect(read(`?${place}`).page).toEqual({ ...page, theirs: null });
  });

  const THERE_IS_NONE = { scene: 'no such scene', story: 'no such story' } as const;
  test.each([
    ['scene=nonsense', 'scene', 'the page as it is'],
    ['scene=nonsense&guess=1', 'scene', 'the first question'],
    ['scene=nonsense&guess=1&theirs=28', 'scene', 'the first question, without the friend'],
    ['theirs=999&guess=1&scene=nonsense', 'scene', 'the first question, without the friend'],
    ['scene=nonsense&story=ten-percent', 'scene', 'the story'],
    ['story=nonsense&scene=leverage-day-20x', 'story', 'the scene'],
    ['story=nonsense', 'story', 'the page as it is'],
  ] as const)('%s is refused in a few words, with what stands instead', (query, key, used) => {
    const { page, refusals } = read(`?${query}`);
    expect(refusals).toEqual([{ key, text: 'nonsense', reason: THERE_IS_NONE[key], used }]);
    expect(page.theirs).toBeNull();
  });

  test.each([
    ['story=ten-percent&step=x', '1'],
    ['guess=1&step=x', '1'],
    ['step=x', ''],
  ])('%s stands on %j', (query, used) => {
    expect(read(`?${query}`).refusals.map(({ key, used: instead }) => [key, instead])).toEqual([
      ['step', used],
    ]);
  });

  test('name each parameter once', () => {
    expect(read('?lock=lev,,lev,h,').page.lock).toEqual(['lev', 'h']);
  });
});

test('a link to a story’s step stands on the values of the step', () => {
  const night = { ...DEFAULTS, leverage: 50, horizon: 8 };
  expect(read('?story=while-you-sleep&step=1').values).toEqual(night);
  expect(read('?story=while-you-sleep&step=2', 'calm-week').values).toEqual({ ...night, asset: 'sol' });
  expect(read('?story=while-you-sleep&step=1&lev=20&h=?').values).toEqual({ ...DEFAULTS, horizon: 8 });
  expect(read('?story=while-you-sleep&step=1&h=?').refusals[0]?.used).toBe('8 hours');
});

test('a link to a scene stands on its values and opens its view', () => {
  const week = { ...DEFAULTS, regime: 'calm', leverage: 10, horizon: 168 };
  const { values, page } = read('?scene=leverage-calm-week-textbook', 'hundred-times');
  expect({ values, view: shownView(leveragePanel, page) }).toEqual({ values: week, view: 'simpler' });
  const changed = read('?lev=20&view=paths&scene=leverage-calm-week-textbook');
  expect({ values: changed.values, view: shownView(leveragePanel, changed.page) }).toEqual({
    values: { ...week, leverage: 20 },
    view: 'paths',
  });
});

test('a scene beside a story gives way to that of the story’s step', () => {
  const { values, page } = read('?story=while-you-sleep&step=1&scene=leverage-day-100x');
  expect(values).toEqual({ ...DEFAULTS, leverage: 50, horizon: 8 });
  expect(shownScene(leveragePanel, page)?.id).toBe('leverage-night-50x');
  expect(shownView(leveragePanel, page)).toBe('odds');
});
