import type { DotBox } from '../../../../charts/DotBoxes.tsx';
import { guessAt, type PictureGuess } from '../../../../schema/index.ts';
import { ASKED_BOX } from '../../outcomes.ts';

interface AskedOfBoxes {
  /** The box that a scene asks of, by its id. */
  readonly asked: string;
  readonly hidden: boolean;
  readonly guess: PictureGuess | null;
}

/** While their answer is hidden boxes tell no more than their headings; one bears the guess. */
export function askedBoxes(
  boxes: readonly DotBox[],
  { asked, hidden, guess }: AskedOfBoxes,
): readonly DotBox[] {
  return boxes.map(({ foot, ...box }) => ({
    ...box,
    ...(hidden
      ? { label: box.heading, figure: '', closed: true, ...(foot !== undefined && { foot: ' ' }) }
      : { foot }),
    guess: box.id === asked ? guessAt(guess, ASKED_BOX) : null,
    asked: box.id === asked,
  }));
}
