import { describe, expect, it } from 'vitest';
import { CLASS_BOOK, classBookAddress } from '../../../src/app/lesson/classBook.ts';
import type { WallState } from '../../../src/app/lesson/lessonChannel.ts';
import { lessonMove } from '../../../src/app/lesson/lessonKeys.ts';
import { lessonQuery, readLessonPlace } from '../../../src/app/lesson/lessonPlace.ts';
import { keepLesson, keptLesson, withStep } from '../../../src/app/lesson/lessonRecord.ts';
import { noteOrder } from '../../../src/app/lesson/noteOrder.ts';
import { readTime, secondLater } from '../../../src/app/lesson/useLessonTimer.ts';
import type { Memory } from '../../../src/host/host.ts';
import { findPanel } from '../../../src/panels/allPanels.ts';
import { baseValues, readScenario } from '../../../src/scenario/index.ts';
import { lessonText } from '../../../src/words/lesson.en.ts';

const press = (key: string, target: EventTarget | null = null) => ({
  ...{ key, target, repeat: false, defaultPrevented: false },
  ...{ ctrlKey: false, metaKey: false, altKey: false },
});

function memory(): Memory {
  const kept = new Map<string, string>();
  return {
    isUsable: () => true,
    read: name => kept.get(name) ?? null,
    write(name, text) {
      if (text === null) kept.delete(name);
      else kept.set(name, text);
      return true;
    },
    onChange: () => () => undefined,
  };
}

describe('the address of a lesson', () => {
  it.each([
    ['', { step: 0, seed: null, session: null, isSeedRefused: false }],
    ['?step=2&seed=12345&session=a1', { step: 2, seed: 12345, session: 'a1', isSeedRefused: false }],
    ['?step=99', { step: 4, seed: null, session: null, isSeedRefused: false }],
    ['?step=-1&seed=purple-nothing', { step: 0, seed: null, session: null, isSeedRefused: true }],
    ['?seed=99999999999&session=%3Cb%3E', { step: 0, seed: null, session: null, isSeedRefused: true }],
  ])('is read from "%s"', (query, place) => {
    expect(readLessonPlace(query, 3)).toEqual(place);
  });

  it('is written as it is read', () => {
    const place = { step: 2, seed: 7, session: 'x9' };
    expect(readLessonPlace(lessonQuery(place, 'projector'), 3)).toEqual({ ...place, isSeedRefused: false });
    expect(lessonQuery({ step: 0, seed: null, session: null })).toBe('');
  });
});

describe('the keys of a lesson', () => {
  it('are those of the contracts, in capitals too', () => {
    expect(['b', 'N', 's', 'q', 'h', '?'].map(key => lessonMove(press(key), true))).toEqual([
      ...['blank', 'notes', 'seed', 'code', 'hands', 'help'],
    ]);
  });

  it('leave arrows and Escape to a scene, and take them between scenes', () => {
    const keys = ['ArrowRight', 'ArrowLeft', 'Escape'];
    expect(keys.map(key => lessonMove(press(key), true))).toEqual([null, null, null]);
    expect(keys.map(key => lessonMove(press(key), false))).toEqual(['on', 'back', 'leave']);
  });

  it('mean nothing while somebody types or with another key held', () => {
    expect(lessonMove(press('b', document.createElement('input')), true)).toBeNull();
    expect(lessonMove({ ...press('b'), ctrlKey: true }, true)).toBeNull();
  });

  it('drive the wall from the notes', () => {
    const state: WallState = {
      ...{ step: 2, isReady: true, isBlank: false, buckets: [], handle: '' },
      ...{ phase: 'asking', hands: null, code: '', seed: null },
    };
    expect(noteOrder(press('ArrowRight'), state)).toEqual({ do: 'step', step: 3 });
    expect(noteOrder(press('ArrowLeft'), { ...state, step: 0 })).toBeNull();
    expect(noteOrder(press('R'), state)).toEqual({ do: 'show' });
    expect(noteOrder(press('b'), state)).toEqual({ do: 'blank', isBlank: true });
  });
});

describe('the time of a lesson', () => {
  const begun = { lesson: 10, step: 5, at: 1, isPaused: false };

  it('runs for lesson and step, anew with each step', () => {
    expect(secondLater(begun, 1)).toEqual({ ...begun, lesson: 11, step: 6 });
    expect(secondLater(begun, 2)).toEqual({ ...begun, lesson: 11, step: 0, at: 2 });
  });

  it('stands while it is paused and before the first step', () => {
    expect(secondLater({ ...begun, isPaused: true }, 1)).toEqual({ ...begun, isPaused: true });
    expect(secondLater({ ...begun, lesson: 0 }, 0).lesson).toBe(0);
  });

  it('goes on after a reload, from what was kept in its form', () => {
    expect(readTime(JSON.stringify(begun))).toEqual(begun);
    expect(['', '{', '{"lesson":"1"}', null].map(readTime)).toEqual([null, null, null, null]);
  });
});

describe('what a tab remembers of a lesson', () => {
  it('is kept by lesson and seed, a step at a time', () => {
    const tab = memory();
    const first = withStep({}, 'day', { guess: [28], truth: [12], isShown: true });
    keepLesson(tab, 'how-long-7', withStep(first, 'night', { hands: [1, 2, 3, 4, 5] }));
    expect(keptLesson(tab, 'how-long-7')['day']).toMatchObject({ guess: [28], truth: [12] });
    expect(keptLesson(tab, 'how-long-7')['night']).toMatchObject({ hands: [1, 2, 3, 4, 5], guess: null });
    expect(keptLesson(tab, 'how-long-8')).toEqual({});
  });

  it('is forgotten where it is not in its form', () => {
    const tab = memory();
    for (const text of ['nonsense', '[1]', '{"day":{"guess":"28"}}']) {
      tab.write('faultline-lesson-x', text);
      expect(keptLesson(tab, 'x')).toEqual({});
    }
  });
});

describe('what is said of raised hands', () => {
  const labels = ['0 to 19', '20 to 39', '40 to 59', '60 to 79', '80 to 100'];
  const { told, bucket } = lessonText.tally;

  it.each([
    [[3, 8, 12, 5, 2], 2, '12 of 30 hands were where the answer is; more said 40 to 59 than anything else.'],
    [[3, 8, 20, 5, 2], 0, '3 of 38 hands were where the answer is; most said 40 to 59.'],
    [[0, 8, 8, 0, 0], 0, 'None of 16 hands was where the answer is.'],
    [[1, 0, 0, 0, 0], 0, '1 of 1 hand was where the answer is; most said 0 to 19.'],
  ])('%j with the answer in %i', (hands, truth, sentence) => {
    expect(told({ hands, labels, truth })).toBe(sentence);
  });

  it('names buckets so that each number is in one', () => {
    const money = { unit: 'money', isFirst: false } as const;
    expect(bucket({ unit: 'of-hundred', from: 20, to: 39, until: 40, isFirst: false })).toBe('20 to 39');
    expect(bucket({ ...money, from: 0, to: 9, until: 10, isFirst: true })).toBe('under 10');
    expect(bucket({ ...money, from: 10, to: 19, until: 20 })).toBe('10 to under 20');
    expect(bucket({ ...money, from: 40, to: 50, until: null })).toBe('40 or more');
    expect(
      bucket({ unit: 'choice', from: 1, to: 1, until: null, isFirst: false, choices: ['yes', 'no'] }),
    ).toBe('“no”');
  });
});

describe('the class as the order book', () => {
  it('is opened by a link that the lab reads in full', () => {
    const panel = findPanel(CLASS_BOOK.panel)!;
    expect(panel.workbench).toContain(CLASS_BOOK.view);
    const [path, query = ''] = classBookAddress(String(panel.version), [3, 8, 12, 5], 7).split('?');
    expect(path).toBe('/cascade/workbench/');
    const { values, page, refusals } = readScenario(panel, `?${query}`, baseValues(panel, null));
    expect(refusals).toEqual([]);
    expect(values).toMatchObject({ handsAt3: 3, handsAt5: 8, handsAt10: 12, handsAt20: 5, seed: 7 });
    expect(page.view).toBe('class-book');
  });
});
