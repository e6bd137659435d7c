import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { SceneEnd } from '../../../src/app/scene/SceneEnd.tsx';
import { renderWithWords as render } from '../../words.tsx';
import { openScenePage } from './playedScene.tsx';

function open(story: string, transfer: string) {
  const page = openScenePage({ story, step: 1 });
  const onPlay = vi.fn();
  const onLeave = vi.fn();
  render(<SceneEnd page={page} story={story} transfer={transfer} onPlay={onPlay} onLeave={onLeave} />);
  return { page, onPlay, onLeave };
}

test('asks one question for later and leads to the lab', async () => {
  const { onLeave } = open('tale', 'What would you ask?');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('What would you ask?');
  const out = screen.getByRole('button', { name: 'Look around in the lab' });
  await userEvent.click(out);
  expect(onLeave).toHaveBeenCalledOnce();
});

test('leads to the next story, from its first step', async () => {
  const { page, onPlay } = open('tale', '');
  await userEvent.click(screen.getByRole('button', { name: 'Next story: The sequel' }));
  expect(onPlay).toHaveBeenCalledOnce();
  expect(page.store.getState().page).toMatchObject({ story: 'sequel', step: 1 });
});

test('after the last story there is none; without a question there is no heading', () => {
  open('sequel', '');
  expect(screen.queryByRole('button', { name: /^Next story/ })).toBeNull();
  expect(screen.queryByRole('heading')).toBeNull();
});
