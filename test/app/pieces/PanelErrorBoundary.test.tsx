import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PanelErrorBoundary, type ScenarioPlace } from '../../../src/app/pieces/PanelErrorBoundary.tsx';
import { renderWithWords as render } from '../../words.tsx';

// React reports a caught error on the console; here it is expected.
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
});

function Fragile({ broken }: { broken: boolean }) {
  if (broken) throw new Error('the curve has no points');
  return <p>picture</p>;
}

function placeToGoFrom() {
  let address = '/leverage/?v=1&lev=20';
  const following = new Set<() => void>();
  const follow = (onChange: () => void) => {
    following.add(onChange);
    return () => following.delete(onChange);
  };
  const goTo = (next: string) => {
    address = next;
    for (const onChange of following) onChange();
  };
  return { place: { address: () => address, follow: follow as ScenarioPlace['follow'] }, goTo };
}

function Page({ onReset }: { onReset?: () => void }) {
  const [broken, setBroken] = useState(true);
  const [{ place, goTo }] = useState(placeToGoFrom);
  const reset = () => {
    setBroken(false);
    onReset?.();
  };
  return (
    <>
      <h1>I hold 20×</h1>
      <button type="button" onClick={() => setBroken(false)}>
        mend
      </button>
      <button
        type="button"
        onClick={() => {
          setBroken(false);
          goTo('/leverage/');
        }}
      >
        another scenario
      </button>
      <PanelErrorBoundary place={place} onReset={onReset && reset}>
        <Fragile broken={broken} />
      </PanelErrorBoundary>
    </>
  );
}

test('the rest of the page stands; what happened and the link for a report are shown', () => {
  render(<Page />);
  expect(screen.getByRole('heading', { name: 'I hold 20×' })).toBeDefined();
  expect(screen.getByRole('alert').textContent).toContain('the curve has no points');
  expect(screen.getByRole('link', { name: 'Link to this scenario' }).getAttribute('href')).toBe(
    '/leverage/?v=1&lev=20',
  );
  expect(screen.queryByRole('button', { name: 'Reset the settings' })).toBeNull();
});

test('trying again shows the panel once it is mended, and the error while it is not', async () => {
  const user = userEvent.setup();
  render(<Page />);
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByRole('alert')).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'mend' }));
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByText('picture')).toBeDefined();
});

test('another scenario is tried by itself', async () => {
  const user = userEvent.setup();
  render(<Page />);
  await user.click(screen.getByRole('button', { name: 'another scenario' }));
  expect(screen.getByText('picture')).toBeDefined();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a reset is asked of the page', async () => {
  const user = userEvent.setup();
  const onReset = vi.fn();
  render(<Page onReset={onReset} />);
  await user.click(screen.getByRole('button', { name: 'Reset the settings' }));
  expect(onReset).toHaveBeenCalledTimes(1);
  expect(screen.getByText('picture')).toBeDefined();
});
