import { act, renderHook, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { beforeClass } from '../../../src/app/scene/classHands.ts';
import { useAskedScene } from '../../../src/app/scene/useAskedScene.ts';
import { GuessDots } from '../../../src/charts/GuessDots.tsx';
import { GuessNumber } from '../../../src/charts/GuessNumber.tsx';
import { lessonText } from '../../../src/words/lesson.en.ts';
import { InWords, renderWithWords } from '../../words.tsx';
import { answer, openScenePage, playOn, telling } from '../scene/playedScene.tsx';

async function guessBefore(hands: readonly number[] | null | undefined) {
  const page = openScenePage({ scene: 'leverage-a' });
  answer(page, 'outcome');
  const classHands = hands === undefined ? undefined : { hands, words: lessonText.tally };
  const hook = renderHook(() => beforeClass(useAskedScene(page, telling, playOn(page)), classHands), {
    wrapper: InWords,
  });
  await waitFor(() => expect(hook.result.current.guess).not.toBe(null));
  return () => hook.result.current;
}

it('shows a class no number before anybody has set one', async () => {
  const scene = await guessBefore(null);
  expect(scene().guess!.isWaiting).toBe(true);
  const { container } = renderWithWords(
    <>
      <GuessDots guess={scene().guess!} />
      <GuessNumber guess={scene().guess!} label="Your guess" />
    </>,
  );
  expect(container.querySelectorAll('.dot-guessed')).toHaveLength(0);
  expect(screen.getByLabelText<HTMLInputElement>('Your guess').value).toBe('');
  act(() => scene().guess!.onSet!([28]));
  expect(scene().guess).toMatchObject({ isWaiting: false, value: [28] });
});

it('waits with raised hands on the picture too, and never for a single reader', async () => {
  expect((await guessBefore([3, 8, 12, 5, 2]))().guess!.isWaiting).toBe(true);
  expect((await guessBefore(undefined))().guess!.isWaiting).toBe(false);
});

it('tells of nobody that they said what nobody has moved', async () => {
  const scene = await guessBefore(null);
  act(() => scene().show(true));
  expect(scene().guessed).toBe(null);
});
