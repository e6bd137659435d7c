import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { AnswerHiddenContext } from '../../src/charts/answerHidden.ts';
import { type DotCase, DotPair } from '../../src/charts/DotPair.tsx';
import { InSceneContext } from '../../src/charts/scenePicture.ts';
import type { PictureGuess } from '../../src/schema/index.ts';
import { renderWithWords as render } from '../words.tsx';
import { guessOf } from './pictureGuess.ts';

const caseOf = (id: string, lost: number): DotCase => ({
  id,
  heading: `Staking ${id}`,
  figure: `${lost} of 100`,
  lines: ['lose half', 'money shrinks'],
  counts: { worst: lost, middle: 0, best: 100 - lost },
  label: `${id}: ${lost} of 100 lose half`,
});

function drawn(guess: PictureGuess | null, { hidden = false, inScene = true } = {}) {
  return render(
    <AnswerHiddenContext value={hidden}>
      <InSceneContext value={inScene}>
        <DotPair cases={[caseOf('boldly', 70), { ...caseOf('honestly', 17), guess }]} />
      </InSceneContext>
    </AnswerHiddenContext>,
  );
}

/** The dots as a square of 200 px. */
function measured(handle: Element) {
  vi.spyOn(handle, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 200, 200));
  return handle;
}

describe('the guess on the dots', () => {
  it('is set by a press on a dot, and moved by keys', () => {
    const onSet = vi.fn();
    drawn(guessOf(30, { onSet }), { hidden: true });
    const handle = measured(screen.getByRole('slider'));
    fireEvent.pointerDown(handle, { clientX: 50, clientY: 70 });
    expect(onSet).toHaveBeenLastCalledWith([33], 0);
    fireEvent.keyDown(handle, { key: 'ArrowUp' });
    expect(onSet).toHaveBeenLastCalledWith([40], 0);
  });

  it('fills the first dots and says how many in the place of the answer', () => {
    const { container } = drawn(guessOf(30, { onSet: () => undefined }), { hidden: true });
    const asked = container.querySelector('.dot-case.is-asked')!;
    expect(asked.querySelectorAll('.dot-guessed')).toHaveLength(30);
    expect(asked.querySelector('.dot-case-figure')!.textContent).toBe('30 of 100');
    expect(container.querySelectorAll('.dot-worst')).toHaveLength(0);
  });

  it('stays as an outline with what it is off by, a friend’s too', () => {
    const { container } = drawn(guessOf(30, { theirs: [12] }));
    expect(screen.queryByRole('slider')).toBeNull();
    const [own, theirs] = container.querySelectorAll('.guess-edge');
    expect(own!.getAttribute('d')).toBe('M0 0H100V30H0Z');
    expect(theirs!.getAttribute('class')).toContain('is-theirs');
    expect(container.querySelector('.guess-miss')!.getAttribute('d')).not.toBe('');
    expect(container.querySelector('.is-asked .dot-case-figure')!.textContent).toBe('17 of 100');
  });
});

describe('the dots that stand out', () => {
  const outstanding = (container: Element) =>
    [...container.querySelectorAll('.is-asked')].map(
      one => one.querySelector('.dot-case-heading')!.textContent,
    );

  it('are those that are guessed, or the first, in a scene only', () => {
    expect(outstanding(drawn(guessOf(30)).container)).toEqual(['Staking honestly']);
    expect(outstanding(drawn(null).container)).toEqual(['Staking boldly']);
    expect(outstanding(drawn(null, { inScene: false }).container)).toEqual([]);
  });
});
