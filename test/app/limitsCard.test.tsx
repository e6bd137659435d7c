import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LimitsCard } from '../../src/app/limits/LimitsCard.tsx';
import { LimitsPlace } from '../../src/app/limits/LimitsPlace.tsx';
import { KeptLimitsContext, LIMITS_CARD } from '../../src/app/limits/pageLimits.ts';
import { useKeptLimits } from '../../src/app/limits/useKeptLimits.ts';
import { THIS_PAGE } from '../../src/app/pieces/thisPage.ts';
import type { Host } from '../../src/host/host.ts';
import { NO_MEMORY } from '../../src/host/memory.ts';
import { HostContext } from '../../src/host/useHost.ts';
import { LIMITS_KEY } from '../../src/limits/index.ts';
import { limitsText as words } from '../../src/words/limits.en.ts';
import { testHost } from '../testHost.ts';
import { renderWithWords as render } from '../words.tsx';

const kept = () => window.localStorage.getItem(LIMITS_KEY);
const field = (name: keyof typeof words.parameters) =>
  screen.getByRole<HTMLInputElement>('textbox', { name: words.parameters[name].label });

beforeEach(() => window.localStorage.clear());
afterEach(() => {
  cleanup();
  window.location.hash = '';
  delete document.documentElement.dataset['limits'];
});

function Card() {
  return <LimitsCard kept={useKeptLimits()} words={words} />;
}

function open(host: Host = testHost()) {
  render(
    <HostContext value={host}>
      <Card />
    </HostContext>,
  );
  return userEvent.setup();
}

test('keeps what is typed, and gives the lines below pictures their room', async () => {
  const user = open();
  await user.type(field('ofHundred'), '10{Enter}');
  await user.type(field('lossShare'), '20 %{Enter}');
  expect(kept()).toBe('{"ofHundred":10,"lossShare":0.2}');
  expect(document.documentElement.dataset['limits']).toBe('ofHundred lossShare');
});

test('refuses what cannot be used, says why, and keeps the limit as it was', async () => {
  window.localStorage.setItem(LIMITS_KEY, '{"ofHundred":10}');
  const user = open();
  await user.clear(field('ofHundred'));
  await user.type(field('ofHundred'), '200{Enter}');
  expect(field('ofHundred').value).toBe('200');
  expect(screen.getByText(/^“200”: /)).toBeDefined();
  expect(kept()).toBe('{"ofHundred":10}');
});

test('writes over nothing that another tab has set meanwhile', async () => {
  const user = open();
  window.localStorage.setItem(LIMITS_KEY, '{"leverage":5}');
  await user.type(field('days'), '14{Enter}');
  expect(kept()).toBe('{"leverage":5,"days":14}');
  window.localStorage.setItem(LIMITS_KEY, '{"leverage":7}');
  window.dispatchEvent(new StorageEvent('storage', { key: LIMITS_KEY }));
  await waitFor(() => expect(field('leverage').value).toBe('7'));
});

test('says where nothing can be kept, and works as long as the page is open', async () => {
  const user = open({ ...testHost(), memory: NO_MEMORY });
  expect(screen.getByText(words.notKept)).toBeDefined();
  await user.type(field('leverage'), '5{Enter}');
  await user.type(field('days'), '9{Enter}');
  expect([field('leverage').value, field('days').value]).toEqual(['5', '9']);
  expect(kept()).toBeNull();
});

test('is taken away as a file, deleted when asked twice, and brought back', async () => {
  window.localStorage.setItem(LIMITS_KEY, '{"leverage":5}');
  const user = open();
  const saved: Blob[] = [];
  const createObjectURL = (blob: Blob) => {
    saved.push(blob);
    return 'blob:';
  };
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL, revokeObjectURL: () => undefined }));
  await user.click(screen.getByRole('button', { name: words.save }));
  vi.unstubAllGlobals();
  await user.click(screen.getByRole('button', { name: words.remove }));
  expect(kept()).toBe('{"leverage":5}');
  await user.click(screen.getByRole('button', { name: words.removeSure }));
  expect(kept()).toBeNull();
  const drop = document.querySelector<HTMLInputElement>('input[type="file"]')!;
  await user.upload(drop, new File([saved[0]!], 'mine.json', { type: 'application/json' }));
  await screen.findByText(words.opened('mine.json'));
  expect(kept()).toBe('{"leverage":5}');
  await user.upload(drop, new File(['{'], 'other.json', { type: 'application/json' }));
  await screen.findByText(/“other.json” is not taken/);
  expect(kept()).toBe('{"leverage":5}');
});

function Place() {
  return (
    <KeptLimitsContext value={useKeptLimits()}>
      <LimitsPlace place={THIS_PAGE} />
    </KeptLimitsContext>
  );
}

test.each(['arrives with', 'is led to'])('stands open where a reader %s its link', async how => {
  if (how === 'arrives with') window.location.hash = LIMITS_CARD;
  render(
    <HostContext value={testHost()}>
      <Place />
    </HostContext>,
  );
  const card = () => document.getElementById(LIMITS_CARD) as HTMLDetailsElement;
  if (how === 'is led to') {
    expect(card().open).toBe(false);
    window.location.hash = LIMITS_CARD;
  }
  await waitFor(() => expect(card().open).toBe(true));
});
