import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { LEVEL, TRADERS } from '../../../src/panels/calibration/outcomes.ts';
import type { CalibrationValues } from '../../../src/panels/calibration/params.ts';
import type { ViewComponent } from '../../../src/panels/panelModule.ts';
import type { ViewProps } from '../../../src/panels/viewProps.ts';
import type { PictureGuess } from '../../../src/schema/index.ts';
import { guessOf } from '../../charts/pictureGuess.ts';
import { calibrationPanel, calibrationTelling as telling } from '../../openPanels.ts';
import { renderWithWords as render } from '../../words.tsx';
import { DrawnView } from '../DrawnView.tsx';
import { full, preview, scenario } from './scenario.ts';

const IDS = ['levels', 'reliability', 'money', 'decoder', 'map', 'fix'] as const;
type ViewId = (typeof IDS)[number];

const { module, text } = calibrationPanel;
const loaded = await Promise.all(IDS.map(async id => [id, await module.views[id]!(text)] as const));
const VIEWS = Object.fromEntries(loaded) as Readonly<Record<ViewId, ViewComponent>>;

/** A view as a page shows it: one that is hidden or guessed stands in a scene. */
function draw(
  view: ViewId,
  changes: Partial<CalibrationValues> = {},
  props: Partial<Pick<ViewProps, 'hidden' | 'guess'>> = {},
) {
  const values = scenario(changes);
  const outcome = preview(view, changes) ?? full<unknown>(view, changes);
  const onPick = vi.fn();
  const { hidden = false, guess = null } = props;
  const drawn = render(
    <DrawnView
      View={VIEWS[view]}
      values={values}
      text={text}
      outcome={outcome}
      table={telling.tables[view]!(outcome, values)}
      inScene={hidden || guess !== null}
      hidden={hidden}
      guess={guess}
      onPick={onPick}
    />,
  );
  return { ...drawn, onPick };
}

const EXTREMES: readonly Partial<CalibrationValues>[] = [
  { accuracy: 0.501, realConfidence: 0.1, trades: 1 },
  { accuracy: 0.999, realConfidence: 10, payoffPer100: 10_000, trades: 20 },
  { accuracy: 0.999, realConfidence: 0.1, payoffPer100: 1, level: 0.999, trades: 20 },
  { stake: 'flat', level: 0.505, trades: 20, pastCalls: 20, sortingLost: 1 },
  { stake: 'capped', realConfidence: 1, claimed: 0.99, trades: 20, pastCalls: 21 },
];

describe('every view', () => {
  test.each(IDS)('%s draws the presets and the extremes, without “NaN”', view => {
    const presets = calibrationPanel.presets.map(({ values }) => values as Partial<CalibrationValues>);
    const shown = view === 'map' ? [{ trades: 20 }, EXTREMES[0]!] : [...presets, ...EXTREMES];
    for (const changes of shown) {
      const { container, unmount } = draw(view, changes);
      expect(container.querySelector('figure')).not.toBeNull();
      expect(container.innerHTML).not.toMatch(/NaN|Infinity|undefined/);
      unmount();
    }
  });
});

describe('said and happened', () => {
  test('says every row in words; a row is a choice of level', () => {
    const { onPick } = draw('levels');
    const chosen = screen.getByRole('radio', {
      name: 'When it says 90\u202f% sure, it is right 75 of 100',
    });
    expect((chosen as HTMLInputElement).checked).toBe(true);
    fireEvent.click(screen.getByRole('radio', { name: /When it says 95/ }));
    expect(onPick).toHaveBeenCalledWith('level', 0.95);
  });

  test('the dot of all calls stays where it is when the confidence moves', () => {
    const placeOf = (realConfidence: number) => {
      const { container, unmount } = draw('levels', { realConfidence });
      const dot = container.querySelector('.is-whole .mark-dot')!.getAttribute('cx');
      unmount();
      return dot;
    };
    expect(placeOf(0.2)).toBe('80%');
    expect(placeOf(3)).toBe('80%');
  });

  test('hides the answer while the reader guesses, also from screen readers', () => {
    const { container } = draw('levels', {}, { hidden: true });
    expect(
      container.querySelectorAll('.dumbbell-track .mark-dot, .dot-worst, .dumbbell-number'),
    ).toHaveLength(0);
    const said = [...container.querySelectorAll('[aria-label], figcaption, .dumbbell-row, .dot-pair')]
      .map(part => `${part.getAttribute('aria-label') ?? ''} ${part.textContent}`)
      .join(' ');
    for (const leak of ['75', '17 of', 'grows', 'shrinks', 'is right']) expect(said).not.toContain(leak);
  });

  test('is guessed on the row of the chosen level, or on the dots of those who stake by it', () => {
    const onSet = () => undefined;
    const asked = (guess: PictureGuess) => {
      const { container, unmount } = draw('levels', {}, { hidden: true, guess });
      const places = ['.dumbbell-row', '.dot-case'].map(place =>
        [...container.querySelectorAll(place)].findIndex(one => one.querySelector('[role="slider"]')),
      );
      unmount();
      return places;
    };
    expect(asked(guessOf(90, { place: LEVEL, onSet }))).toEqual([4, -1]);
    expect(asked(guessOf(50, { place: TRADERS, onSet }))).toEqual([-1, 0]);
    expect(asked(guessOf(1, { place: 'choice', onSet }))).toEqual([-1, -1]);
  });
});

describe('the deeper views', () => {
  test('reliability offers ten times as many calls and reads out counts', () => {
    const { onPick } = draw('reliability');
    fireEvent.click(screen.getByRole('button', { name: 'With 500 calls' }));
    expect(onPick).toHaveBeenCalledWith('trades', 500);
    expect(
      screen.getAllByText(/An honest model would show .* points by chance alone/).length,
    ).toBeGreaterThan(0);
  });

  test('money says growth and danger of each line', () => {
    draw('money');
    expect(screen.getAllByText('lose half')).toHaveLength(3);
    expect(screen.getAllByText(/^middle trader: (?:about [\d,]+|more than 100-fold)$/)).toHaveLength(3);
    expect(screen.getByText(/^\d+ hits$/)).toBeTruthy();
    expect(
      screen.getByText(
        /^Over ever more trades money grows only while more than \d+\s?% of its confidence is real\./,
      ),
    ).toBeTruthy();
  });

  test('the decoder says what is impossible and sets the dials', () => {
    const { onPick } = draw('decoder');
    const impossible = within(screen.getByRole('list', { name: 'What arithmetic says' }));
    expect(impossible.getAllByText('Impossible:', { exact: false })).toHaveLength(3);
    fireEvent.click(screen.getByRole('button', { name: 'Set 39.6\u202f% real' }));
    expect(onPick).toHaveBeenCalledWith('realConfidence', 0.396489);
  });

  test('the map is read by keys and sets both dials by a press', async () => {
    const { container, onPick } = draw('map', { trades: 10 });
    const map = screen.getByRole('application');
    map.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(container.querySelector('[role="status"]')!.textContent).toMatch(
      /right.*lose half; over ever more trades money/,
    );
    fireEvent.pointerDown(container.querySelectorAll('.heat-cell')[0]!);
    expect(onPick).toHaveBeenCalledWith('realConfidence', 2);
    expect(onPick).toHaveBeenCalledWith('accuracy', 0.55);
  });

  test('the fix says that accuracy stayed and the mending did not', () => {
    const { onPick } = draw('fix');
    expect(screen.getAllByText(/still right exactly 80 times in 100/).length).toBeGreaterThan(0);
    fireEvent.click(screen.getByRole('button', { name: 'No change' }));
    expect(onPick).toHaveBeenCalledWith('sortingLost', 0);
  });
});
