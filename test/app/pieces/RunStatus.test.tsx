import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { RunStatus } from '../../../src/app/pieces/RunStatus.tsx';
import { renderWithWords as render } from '../../words.tsx';

test.each(['waiting', 'coarse', 'refining', 'done'] as const)('while %s nothing is spoken', status => {
  render(<RunStatus status={status} progress={0.4} onCancel={() => {}} onRetry={() => {}} />);
  expect(screen.getByRole('status').textContent).toBe('');
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
});

test('refining shows how far it has come and can be stopped', async () => {
  const user = userEvent.setup();
  const onCancel = vi.fn();
  render(<RunStatus status="refining" progress={0.4} onCancel={onCancel} />);
  expect(screen.getByRole<HTMLProgressElement>('progressbar', { name: 'Computing' }).value).toBe(0.4);
  await user.click(screen.getByRole('button', { name: 'Stop' }));
  expect(onCancel).toHaveBeenCalledTimes(1);
});

test('a failure is said in words, keeps the developer’s message for a report, and can be tried again', async () => {
  const user = userEvent.setup();
  const onRetry = vi.fn();
  const failure = { fault: 'threw', message: 'x is not a function' } as const;
  const { container } = render(<RunStatus status="failed" {...failure} onRetry={onRetry} />);
  expect(container.textContent).not.toContain('not a function');
  expect(screen.getByRole('status').textContent).toBe('This could not be computed.');
  expect(container.querySelector('[data-failure]')?.getAttribute('data-failure')).toBe('x is not a function');
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(onRetry).toHaveBeenCalledTimes(1);
});

test('that no answer came is a reason of its own', () => {
  const { container } = render(
    <RunStatus status="failed" fault="silent" message="silent" onRetry={() => {}} />,
  );
  expect(screen.getByRole('status').textContent).toBe('This could not be computed: no answer came.');
  expect(container.querySelector('button')!.textContent).toBe('Try again');
});

test('what can be done besides stands beside it', () => {
  render(<RunStatus status="failed" fault="not-loaded" beside={<a href="/leverage/">Load</a>} />);
  expect(screen.getByRole('link', { name: 'Load' }).closest('.run-status')).not.toBeNull();
});

test('its line is there in every state, so that nothing jumps', () => {
  const statuses = ['waiting', 'coarse', 'refining', 'done', 'failed', 'cancelled'] as const;
  for (const status of statuses) {
    const { container, unmount } = render(<RunStatus status={status} />);
    expect(container.querySelector(`.run-status[data-status=${status}]`)).not.toBeNull();
    unmount();
  }
});
