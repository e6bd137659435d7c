import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { AnswerHiddenContext } from '../../src/charts/answerHidden.ts';
import type { Axis } from '../../src/charts/axis.ts';
import { type Dumbbell, Dumbbells } from '../../src/charts/Dumbbells.tsx';
import { InSceneContext } from '../../src/charts/scenePicture.ts';
import type { PictureGuess } from '../../src/schema/index.ts';
import { renderWithWords as render } from '../words.tsx';
import { guessOf } from './pictureGuess.ts';

const axis: Axis = {
  title: 'times right in 100',
  scale: 'linear',
  domain: [0, 1],
  ticks: [0, 0.25, 0.5, 1],
  format: value => String(Math.round(value * 100)),
};

const row = (stated: number, happened: number): Dumbbell => ({
  id: String(stated),
  label: `${stated} sure`,
  first: stated / 100,
  second: happened / 100,
  firstText: String(stated),
  secondText: String(happened),
  words: `says ${stated}, right ${happened}`,
});

interface Asked {
  readonly guess?: PictureGuess;
  readonly hidden?: boolean;
  readonly inScene?: boolean;
  readonly onSelect?: (id: string) => void;
}

function drawn({ guess, hidden = false, inScene = true, onSelect }: Asked) {
  return render(
    <AnswerHiddenContext value={hidden}>
      <InSceneContext value={inScene}>
        <Dumbbells
          label="Stated confidence"
          axis={axis}
          whole={row(88, 81)}
          rows={[row(70, 61), { ...row(90, 76), guess, asked: true }]}
          selected="90"
          onSelect={onSelect}
          marks={{ first: 'says', second: 'happens' }}
        />
      </InSceneContext>
    </AnswerHiddenContext>,
  );
}

/** The row's track as wide as its axis: 200 px from 100 px on. */
function measured(handle: Element) {
  vi.spyOn(handle, 'getBoundingClientRect').mockReturnValue(new DOMRect(100, 0, 200, 40));
  return handle;
}

const asked = (onSet: (value: readonly number[]) => void, value = 90) => ({
  guess: guessOf(value, { onSet }),
  hidden: true,
});

describe('the guess on its row', () => {
  it('is made where the row is pressed and goes along while it is held', () => {
    const onSet = vi.fn();
    drawn(asked(onSet));
    const handle = measured(screen.getByRole('slider', { name: 'How often is it right?' }));
    fireEvent.pointerMove(handle, { clientX: 120 });
    expect(onSet).not.toHaveBeenCalled();
    fireEvent.pointerDown(handle, { clientX: 250 });
    expect(onSet).toHaveBeenLastCalledWith([75], 0);
    fireEvent.pointerMove(handle, { clientX: 201 });
    expect(onSet).toHaveBeenLastCalledWith([51], 0);
    fireEvent.pointerMove(handle, { clientX: 900 });
    expect(onSet).toHaveBeenLastCalledWith([100], 0);
    fireEvent.pointerUp(handle);
    fireEvent.pointerMove(handle, { clientX: 120 });
    expect(onSet).toHaveBeenCalledTimes(3);
  });

  it('is moved by keys and typed by digits', () => {
    const onSet = vi.fn();
    drawn(asked(onSet));
    const handle = screen.getByRole('slider');
    const pressed = (key: string) => {
      fireEvent.keyDown(handle, { key });
      return onSet.mock.lastCall?.[0];
    };
    expect(pressed('ArrowLeft')).toEqual([89]);
    expect(pressed('ArrowDown')).toEqual([80]);
    expect(pressed('Home')).toEqual([0]);
    expect(pressed('7')).toEqual([7]);
    expect(pressed('2')).toEqual([72]);
  });

  it('is a slider that says its value, and a full dot where it lies, with its number', () => {
    const { container } = drawn(asked(() => undefined, 82));
    const handle = screen.getByRole('slider');
    expect(handle.getAttribute('aria-valuetext')).toBe('82 of 100');
    const mark = container.querySelector<HTMLElement>('.dumbbell-guess')!;
    expect(mark.parentElement!.style.getPropertyValue('--across')).toBe('0.82');
    expect(mark.textContent).toBe('82');
    expect(mark.querySelector('.dot-guessed')).not.toBeNull();
  });
});

describe('while the answer is hidden', () => {
  it('every row shows its ring alone', () => {
    const { container } = drawn(asked(() => undefined));
    expect(container.querySelectorAll('.mark-ring')).toHaveLength(3 + 1);
    const told = '.dumbbell-track :is(.mark-dot, .dumbbell-gap, .guess-piece), .dumbbell-number';
    expect(container.querySelectorAll(told)).toHaveLength(0);
  });

  it('nothing of it is said, to nobody', () => {
    const { container } = drawn(asked(() => undefined));
    for (const leak of ['61', '76', '81']) expect(container.innerHTML).not.toContain(leak);
  });
});

describe('once it is shown', () => {
  const shown = guessOf(82);

  it('the dot stands at the truth and comes from its ring', () => {
    const { container } = drawn({ guess: shown });
    const dot = container.querySelector<SVGElement>('.is-asked .mark-dot')!;
    expect(dot.getAttribute('cx')).toBe('76%');
    expect(dot.style.getPropertyValue('--from')).toBe('90%');
  });

  it('the guess stays as an open diamond, and what lies between is shaded', () => {
    const { container } = drawn({ guess: shown });
    expect(screen.queryByRole('slider')).toBeNull();
    expect(container.querySelectorAll('.dumbbell-guess .mark-guess')).toHaveLength(1);
    const piece = container.querySelector('.guess-piece')!;
    expect(piece.getAttribute('x')).toBe('76%');
    expect(piece.getAttribute('width')).toBe('6%');
  });

  it('a friend’s guess has its own diamond, its number on the other side, and a key', () => {
    const { container } = drawn({ guess: guessOf(82, { theirs: [84] }) });
    const [theirs, own] = container.querySelectorAll('.dumbbell-guess');
    expect(theirs!.className).toContain('is-theirs');
    expect(theirs!.textContent).toBe('84');
    expect([theirs, own].map(mark => /number-\w+/.exec(mark!.className)![0])).toEqual([
      'number-right',
      'number-left',
    ]);
    expect(screen.getByText('your friend’s')).toBeTruthy();
  });
});

describe('a row', () => {
  it('is a choice on a page, and only shows in a scene', () => {
    const onSelect = vi.fn();
    const { unmount } = drawn({ inScene: false, onSelect });
    fireEvent.click(screen.getByRole('radio', { name: 'says 70, right 61' }));
    expect(onSelect).toHaveBeenCalledWith('70');
    unmount();
    drawn({ inScene: true, onSelect });
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.getByText('says 70, right 61')).toBeTruthy();
  });

  it('whose ring and dot are one has one number', () => {
    const { container } = render(
      <Dumbbells
        label="Rows"
        axis={axis}
        rows={[row(80, 80)]}
        marks={{ first: 'says', second: 'happens' }}
      />,
    );
    expect(container.querySelectorAll('.dumbbell-number')).toHaveLength(1);
  });
});

describe('rows of a new answer', () => {
  const choice = (rows: readonly Dumbbell[], onSelect: (id: string) => void) => (
    <Dumbbells
      label="Stated"
      axis={axis}
      rows={rows}
      selected="80"
      onSelect={onSelect}
      marks={{ first: 'said', second: 'right' }}
    />
  );
  const words = () => screen.getAllByRole('radio').map(radio => radio.getAttribute('aria-label'));

  it('follow where they say something else, and choose by the latest hand', () => {
    const [first, second] = [vi.fn(), vi.fn()];
    const shown = render(choice([row(80, 70), row(90, 75)], first));
    shown.rerender(choice([row(80, 70), row(90, 60)], first));
    expect(words()).toEqual(['says 80, right 70', 'says 90, right 60']);
    expect(shown.container.querySelectorAll('.number-second')[1]!.textContent).toBe('60');
    shown.rerender(choice([row(80, 70), row(90, 60)], second));
    fireEvent.click(screen.getAllByRole('radio')[1]!);
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledExactlyOnceWith('90');
  });
});
