import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useMemo } from 'react';
import { describe, expect, it } from 'vitest';
import { AnnouncementContext } from '../../src/charts/announcement.ts';
import { type CursorSeries, cursorAfter, nearestPoint, useKeyCursor } from '../../src/charts/useKeyCursor.ts';
import { renderWithWords as render } from '../words.tsx';

const series: CursorSeries[] = [
  { label: 'model', positions: [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1] },
  { label: 'history', positions: [0.25, 0.75] },
];

function Chart({ said, shown = series, start }: { said: string[]; shown?: CursorSeries[]; start?: number }) {
  const announce = useMemo(() => (text: string) => said.push(text), [said]);
  return (
    <AnnouncementContext value={announce}>
      <Inner shown={shown} start={start} />
      <button type="button">next</button>
    </AnnouncementContext>
  );
}

function Inner({ shown, start }: { shown: CursorSeries[]; start: number | undefined }) {
  const keys = useKeyCursor({ series: shown, points: (one, point) => `${one}/${point}`, start });
  return (
    <div role="application" aria-label="chart" {...keys.keyProps}>
      {keys.cursor === null
        ? 'none'
        : `${keys.cursor.series}/${keys.cursor.point}${keys.cursor.pinned ? ' kept' : ''}`}
    </div>
  );
}

const at = () => screen.getByRole('application').textContent;

async function focused(properties: { shown?: CursorSeries[]; start?: number } = {}) {
  const said: string[] = [];
  const view = render(<Chart said={said} {...properties} />);
  await userEvent.tab();
  return { said, ...view };
}

it('shows no cursor until it is focused, then begins at the first point and says where it is', async () => {
  const said: string[] = [];
  render(<Chart said={said} />);
  expect(at()).toBe('none');
  await userEvent.tab();
  expect(at()).toBe('0/0');
  expect(said).toEqual(['model, 0/0']);
});

it('begins at the point nearest to the start it is given', async () => {
  await focused({ start: 0.52 });
  expect(at()).toBe('0/5');
});

it.each([
  ['ArrowRight', '0/1'],
  ['ArrowRight ArrowRight ArrowLeft', '0/1'],
  ['ArrowLeft', '0/0'],
  ['End', '0/10'],
  ['End ArrowRight', '0/10'],
  ['End Home', '0/0'],
  ['PageDown PageDown', '0/2'],
  ['End PageUp', '0/9'],
  ['End ArrowDown', '1/1'],
  ['End ArrowDown ArrowUp', '0/7'],
  ['ArrowUp', '1/0'],
  ['ArrowDown ArrowDown', '0/2'],
  ['x', '0/0'],
])('%s leads to %s', async (keys, place) => {
  await focused();
  for (const key of keys.split(' ')) fireEvent.keyDown(screen.getByRole('application'), { key });
  expect(at()).toBe(place);
});

it('announces each point, and the name of a line when it changes', async () => {
  const { said } = await focused();
  await userEvent.keyboard('{ArrowRight}{ArrowDown}');
  expect(said).toEqual(['model, 0/0', '0/1', 'history, 1/0']);
});

it('leaves with Escape and comes back with any arrow', async () => {
  const { said } = await focused();
  await userEvent.keyboard('{ArrowRight}{Escape}');
  expect(at()).toBe('none');
  expect(said.at(-1)).toBe('');
  await userEvent.keyboard('{ArrowRight}');
  expect(at()).toBe('0/1');
});

it('loses the cursor with the focus, unless Enter pinned it', async () => {
  const { said } = await focused();
  await userEvent.tab();
  expect(at()).toBe('none');
  await userEvent.tab({ shift: true });
  await userEvent.keyboard('{ArrowRight}{Enter}');
  expect(said.at(-1)).toBe('0/1, kept');
  await userEvent.tab();
  expect(at()).toBe('0/1 kept');
  await userEvent.tab({ shift: true });
  await userEvent.keyboard('{Enter}');
  expect(said.at(-1)).toBe('0/1, released');
});

it('leaves browser shortcuts alone', async () => {
  await focused();
  await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}{Control>}{End}{/Control}');
  expect(at()).toBe('0/0');
});

it('stays inside data that got shorter under it', async () => {
  const { rerender, said } = await focused();
  await userEvent.keyboard('{End}');
  rerender(<Chart said={said} shown={[{ label: 'model', positions: [0, 1] }]} />);
  expect(at()).toBe('0/1');
  rerender(<Chart said={said} shown={[]} />);
  expect(at()).toBe('none');
});

describe('its parts', () => {
  it('finds the nearest point', () => {
    expect(nearestPoint([0, 0.4, 1], 0.65)).toBe(1);
    expect(nearestPoint([], 0.5)).toBe(0);
    expect(nearestPoint([0, 0.4, 1], Number.NEGATIVE_INFINITY)).toBe(0);
  });

  it('does not move without series', () => {
    expect(cursorAfter('ArrowRight', { series: 0, point: 0, pinned: false }, [])).toBeNull();
  });
});
