import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { DotBoxes } from '../../src/charts/DotBoxes.tsx';
import { renderWithWords as render } from '../words.tsx';

const boxes = [
  ['8h', '8 hours', 3],
  ['24h', '1 day', 12],
  ['168h', '1 week', 47],
].map(([id, heading, wipedOut]) => ({
  id: String(id),
  heading: String(heading),
  figure: `${wipedOut} of 100`,
  counts: { worst: Number(wipedOut), middle: 20, best: 80 - Number(wipedOut) },
  label: `${heading}: ${wipedOut} of 100 wiped out`,
}));

const stateWords = { worst: 'wiped out', middle: 'ended with less', best: 'ended with more' };

function HoldingTime() {
  const [selected, setSelected] = useState('24h');
  return (
    <DotBoxes
      boxes={boxes}
      selected={selected}
      onSelect={setSelected}
      label="Holding time"
      stateWords={stateWords}
    />
  );
}
const checked = () => [...document.querySelectorAll('input')].find(radio => radio.checked)?.value;

it('is a radio group whose options say the whole in words', () => {
  render(<HoldingTime />);
  expect(screen.getByLabelText('Holding time').getAttribute('role')).toBe('radiogroup');
  expect(screen.getByLabelText('1 week: 47 of 100 wiped out').getAttribute('type')).toBe('radio');
  expect(checked()).toBe('24h');
});

it('is chosen by a tap anywhere on the box', () => {
  render(<HoldingTime />);
  fireEvent.click(screen.getByText('47 of 100'));
  expect(checked()).toBe('168h');
});

it('is one tab stop, moved through with the arrow keys', async () => {
  // The simulated arrow keys look their radio group up by name; jsdom has no CSS object.
  vi.stubGlobal('CSS', { escape: (text: string) => text });
  render(<HoldingTime />);
  await userEvent.tab();
  expect(document.activeElement).toBe(screen.getByLabelText(/1 day/));
  await userEvent.keyboard('{ArrowRight}');
  expect(checked()).toBe('168h');
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
  expect(checked()).toBe('8h');
  vi.unstubAllGlobals();
});

it('keeps two groups on a page apart', () => {
  render(
    <>
      <HoldingTime />
      <HoldingTime />
    </>,
  );
  const names = new Set([...document.querySelectorAll('input')].map(radio => radio.name));
  expect(names.size).toBe(2);
});

it('explains the three marks in one line', () => {
  render(<HoldingTime />);
  for (const words of ['wiped out', 'ended with less', 'ended with more'])
    expect(screen.getByText(words)).toBeTruthy();
});
