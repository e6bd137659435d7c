import { screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { LIVE_END, NEVER_THERE, TEST_END } from '../../../src/panels/reality-gap/outcomes.ts';
import type { PictureGuess } from '../../../src/schema/index.ts';
import { draw } from './drawView.tsx';

const guessOf = (place: string, changes: Partial<PictureGuess> = {}): PictureGuess => ({
  place,
  minimum: 0,
  maximum: 40_000,
  step: 100,
  leap: 1000,
  value: [12_000],
  theirs: null,
  label: 'How much?',
  valueText: value => `${value} coins`,
  onSet: vi.fn(),
  ...changes,
});

const lines = (container: Element) =>
  [...container.querySelectorAll('.curve-layers .line')].map(line => line.getAttribute('class'));
const ticks = (container: Element) =>
  [...container.querySelectorAll('.tick-y')].map(tick => `${tick.textContent} ${tick.getAttribute('y')}`);

describe('in a scene about the end of the test', () => {
  test('no line, label or word tells the answer while it is asked', () => {
    const { container } = draw(
      'timeline',
      {},
      { inScene: true, hidden: true, asked: TEST_END, guess: guessOf(TEST_END) },
    );
    expect(lines(container)).toEqual([]);
    expect(container.querySelectorAll('.end-label, .point-label')).toHaveLength(0);
    expect(container.querySelector('figcaption')?.textContent).not.toMatch(/\d/);
    expect(screen.getByRole('slider', { name: 'How much?' }).getAttribute('aria-valuetext')).toBe(
      '12000 coins',
    );
  });

  test.each([
    [
      'with no skill it is the line of the test',
      { skill: 'none' as const },
      ['line line-first'],
      [/^test /, /^you: /],
    ],
    [
      'with skill it is the point that chance alone shows, without the skilled line',
      {},
      [],
      [/^chance /, /^you: /],
    ],
  ])('its answer is one thing: %s', (_name, values, drawn, labels) => {
    const { container } = draw('timeline', values, {
      inScene: true,
      asked: TEST_END,
      guess: guessOf(TEST_END, { onSet: null }),
    });
    expect(lines(container)).toEqual(drawn);
    const told = [...container.querySelectorAll('.point-label')].map(label => label.textContent);
    expect(told).toEqual(labels.map(label => expect.stringMatching(label)));
  });
});

describe('in a scene about real money', () => {
  test('the test stands while it is asked, and nothing of the new days', () => {
    const { container } = draw(
      'timeline',
      {},
      { inScene: true, hidden: true, asked: LIVE_END, guess: guessOf(LIVE_END) },
    );
    expect(lines(container)).toEqual(['line line-first']);
    expect(container.querySelector('.band-fill')).toBeNull();
    expect(container.textContent).not.toMatch(/paper|real money/);
  });

  test('its axis is the same before and after, with a guess and without', () => {
    const drawn = (hidden: boolean, guess: PictureGuess | null, off = '') => {
      const { container, unmount } = draw(
        'timeline',
        { off },
        { inScene: true, hidden, asked: LIVE_END, guess },
      );
      const seen = ticks(container);
      unmount();
      return seen;
    };
    const before = drawn(true, guessOf(LIVE_END));
    expect(before.length).toBeGreaterThan(2);
    expect(drawn(false, guessOf(LIVE_END, { onSet: null }))).toEqual(before);
    expect(drawn(false, null)).toEqual(before);
    expect(drawn(false, null, 'decay,fees,spread')).toEqual(before);
  });

  test('its answer keeps the guess beside both ends', () => {
    draw(
      'timeline',
      {},
      { inScene: true, asked: LIVE_END, guess: guessOf(LIVE_END, { onSet: null, theirs: [20_000] }) },
    );
    for (const words of [/^paper /, /^real money /, 'you: 12000 coins', 'friend: 20000 coins'])
      expect(screen.getByText(words, { selector: '.end-label' })).toBeDefined();
  });
});

test('the account shows first and last bar while it is asked, then all between', () => {
  const guess = guessOf(NEVER_THERE, { maximum: 100, step: 1, leap: 10, value: [50] });
  const asked = draw('account', {}, { inScene: true, hidden: true, asked: NEVER_THERE, guess });
  const rows = (container: Element) => [...container.querySelectorAll('.fall-row:not(.fall-divider)')];
  expect(rows(asked.container)).toHaveLength(2);
  expect(asked.container.querySelector('figcaption')?.textContent).not.toMatch(/\d/);
  asked.unmount();
  const shown = draw('account', {}, { inScene: true, asked: NEVER_THERE, guess: { ...guess, onSet: null } });
  expect(rows(shown.container).length).toBeGreaterThan(6);
  expect(shown.container.querySelectorAll('.divider-line')).toHaveLength(1);
});

test.each(['timeline', 'account', 'luck', 'noise', 'capacity', 'stress'] as const)(
  'the view %s has nothing to press in a scene',
  view => {
    const { container } = draw(view, {}, { inScene: true });
    expect(container.querySelectorAll('button, input, summary, .is-draggable')).toHaveLength(0);
  },
);

test('a storm in a scene stands at its last day, with what cost most first', () => {
  const { container } = draw('stress', { market: 'oct2025' }, { inScene: true });
  const widths = [...container.querySelectorAll('.fall-bar')].map(bar =>
    Number.parseFloat(bar.getAttribute('width')!),
  );
  expect(widths).toHaveLength(6);
  expect(widths[0]).toBeGreaterThan(0);
  expect([...widths].sort((one, other) => other - one)).toEqual(widths);
});
