import { describe, expect, test } from 'vitest';
import { choiceAfter, sceneMove } from '../../../src/app/scene/sceneKeys.ts';

const PLAIN = { ctrlKey: false, metaKey: false, altKey: false, repeat: false, defaultPrevented: false };

function element(html: string): Element {
  const root = document.createElement('div');
  root.innerHTML = html;
  return root.querySelector('[data-target]') ?? root.firstElementChild!;
}

const body = () => document.body;
const move = (key: string, phase: 'asking' | 'shown', target: EventTarget | null = body(), more = {}) =>
  sceneMove({ ...PLAIN, key, target, ...more }, phase);

describe('while a scene asks', () => {
  test.each([
    ['Enter', 'press'],
    [' ', 'press'],
    ['r', 'show'],
    ['R', 'show'],
    ['Escape', 'leave'],
    ['ArrowRight', null],
    ['ArrowLeft', null],
    ['PageDown', null],
    ['5', null],
    ['Tab', null],
  ])('%j means %s', (key, meant) => {
    expect(move(key, 'asking')).toBe(meant);
  });
});

describe('once it is shown', () => {
  test.each([
    ['Enter', 'press'],
    [' ', 'press'],
    ['r', null],
    ['Escape', 'leave'],
    ['ArrowRight', 'on'],
    ['PageDown', 'on'],
    ['ArrowLeft', 'back'],
    ['PageUp', 'back'],
    ['ArrowUp', null],
  ])('%j means %s', (key, meant) => {
    expect(move(key, 'shown')).toBe(meant);
  });
});

test.each(['ctrlKey', 'metaKey', 'altKey', 'repeat', 'defaultPrevented'])(
  'with %s a key belongs to somebody else',
  name => {
    for (const key of ['Enter', ' ', 'r', 'Escape'])
      expect(move(key, 'asking', body(), { [name]: true })).toBeNull();
  },
);

describe('where it is pressed', () => {
  test.each(['<button></button>', '<a href="/"></a>', '<details><summary data-target></summary></details>'])(
    '%s is pressed itself by Enter and Space',
    html => {
      expect([move('Enter', 'asking', element(html)), move(' ', 'asking', element(html))]).toEqual([
        null,
        null,
      ]);
      expect(move('r', 'asking', element(html))).toBe('show');
    },
  );

  test('a choice is chosen by Space, and done with by Enter', () => {
    const choice = element('<input type="radio">');
    expect([move(' ', 'asking', choice), move('Enter', 'asking', choice)]).toEqual([null, 'press']);
  });

  test('a field keeps its letters and spaces; Enter is done with it, Escape leaves', () => {
    const field = element('<input>');
    expect(['r', ' ', '5'].map(key => move(key, 'asking', field))).toEqual([null, null, null]);
    expect(move('Enter', 'asking', field)).toBe('press');
    expect(move('Escape', 'asking', field)).toBe('leave');
  });

  test('a handle of the picture has none of its own', () => {
    const handle = element('<span role="slider" tabindex="0"></span>');
    expect(['Enter', ' ', 'R'].map(key => move(key, 'asking', handle))).toEqual(['press', 'press', 'show']);
  });
});

test.each([
  ['1', 1, 0],
  ['3', 0, 2],
  ['4', 0, null],
  ['0', 0, null],
  ['ArrowDown', 0, 1],
  ['ArrowRight', 1, 2],
  ['ArrowDown', 2, 2],
  ['ArrowUp', 2, 1],
  ['ArrowLeft', 0, 0],
  ['x', 0, null],
])('of three choices %s, after number %i, chooses %s', (key, chosen, next) => {
  expect(choiceAfter(key, chosen, 3)).toBe(next);
});
