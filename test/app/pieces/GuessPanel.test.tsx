import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { GuessPanel } from '../../../src/app/pieces/GuessPanel.tsx';
import { renderWithWords as render } from '../../words.tsx';

const questions = [
  { id: 'day', prompt: 'How many within a day?', unit: 'of 100', min: 0, max: 100 },
  { id: 'month', prompt: 'How many within a month?', unit: 'of 100', min: 0, max: 100 },
];

function Live({ oneByOne = false, onGuess = vi.fn(), onReveal = vi.fn(), onClose = vi.fn() }) {
  const [reveal, setReveal] = useState<readonly string[]>([]);
  return (
    <GuessPanel
      questions={questions}
      oneByOne={oneByOne}
      onGuess={onGuess}
      reveal={reveal}
      onReveal={guesses => {
        onReveal(guesses);
        setReveal(['You said 30. It is 12.', 'You said 40. It is 75.']);
      }}
      onClose={onClose}
    />
  );
}

const slider = (name: string) => screen.getByRole<HTMLInputElement>('slider', { name });
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const day = 'How many within a day?';
const month = 'How many within a month?';

describe('guessing', () => {
  test('by keys: the thumb waits in the middle and counts for nothing until it is moved', async () => {
    const user = userEvent.setup();
    const onGuess = vi.fn();
    render(<Live onGuess={onGuess} />);
    expect(slider(day).getAttribute('aria-valuetext')).toBe('no guess yet');
    expect(field(day).value).toBe('');
    slider(day).focus();
    await user.keyboard('{PageDown}{ArrowLeft}');
    expect(onGuess.mock.calls).toEqual([
      ['day', 40],
      ['day', 39],
    ]);
    expect(slider(day).getAttribute('aria-valuetext')).toBe('39 of 100');
    expect(slider(month).getAttribute('aria-valuetext')).toBe('no guess yet');
  });

  test('takes the focus only when it was asked for', () => {
    const nothing = () => {};
    const { rerender } = render(<GuessPanel questions={questions} onReveal={nothing} onClose={nothing} />);
    expect(document.activeElement).toBe(document.body);
    rerender(<GuessPanel key="asked" questions={questions} takeFocus onReveal={nothing} onClose={nothing} />);
    expect(document.activeElement).toBe(slider(day));
  });

  test('by dragging and by typing', async () => {
    const user = userEvent.setup();
    const onGuess = vi.fn();
    render(<Live onGuess={onGuess} />);
    fireEvent.pointerDown(slider(day));
    fireEvent.change(slider(day), { target: { value: '30' } });
    await user.type(field(month), '75{Enter}');
    expect(onGuess.mock.calls).toEqual([
      ['day', 30],
      ['month', 75],
    ]);
  });

  test('what cannot be a guess is refused beside the field and stays there', async () => {
    const user = userEvent.setup();
    const onGuess = vi.fn();
    render(<Live onGuess={onGuess} />);
    await user.type(field(day), '120{Enter}');
    expect(onGuess).not.toHaveBeenCalled();
    expect(field(day).value).toBe('120');
    const message = screen.getByText('“120”: it must be at most 100.');
    expect(field(day).getAttribute('aria-describedby')).toContain(message.id);
    await user.type(field(day), '{Backspace}{Enter}');
    expect(onGuess.mock.calls).toEqual([['day', 12]]);
    expect(screen.queryByText(/it must be/)).toBeNull();
  });
});

describe('revealing', () => {
  test('nothing is revealed before every question has a guess', async () => {
    const user = userEvent.setup();
    const onReveal = vi.fn();
    render(<Live onReveal={onReveal} />);
    await user.type(field(day), '30');
    await user.click(screen.getByRole('button', { name: 'Show me' }));
    expect(onReveal).not.toHaveBeenCalled();
    expect(screen.getByText('Make a guess first.')).toBeDefined();
    expect(document.activeElement).toBe(slider(month));
  });

  test('then the gap is said as a status, the guess stays, and the same button closes', async () => {
    const user = userEvent.setup();
    const onReveal = vi.fn();
    const onClose = vi.fn();
    render(<Live onReveal={onReveal} onClose={onClose} />);
    await user.type(field(day), '30');
    await user.type(field(month), '40');
    await user.click(screen.getByRole('button', { name: 'Show me' }));
    expect(onReveal.mock.calls).toEqual([[{ day: 30, month: 40 }]]);
    const line = screen.getByText('You said 30. It is 12.');
    expect(screen.getAllByRole('status').some(status => status.contains(line))).toBe(true);
    expect(slider(day).disabled).toBe(true);
    expect(field(day).value).toBe('30');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Close' }));
    await user.keyboard('{Enter}');
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  test('one can leave without a guess', async () => {
    const user = userEvent.setup();
    const onClose = vi.fn();
    const onReveal = vi.fn();
    render(<Live onClose={onClose} onReveal={onReveal} />);
    await user.click(screen.getByRole('button', { name: 'Skip' }));
    expect(onClose).toHaveBeenCalledTimes(1);
    expect(onReveal).not.toHaveBeenCalled();
  });
});

test('one question after the other: the next one takes the focus, the guesses go together', async () => {
  const user = userEvent.setup();
  const onReveal = vi.fn();
  render(<Live oneByOne onReveal={onReveal} />);
  expect(screen.getByText('Question 1 of 2')).toBeDefined();
  expect(document.activeElement).toBe(document.body);
  expect(screen.queryByText(month)).toBeNull();
  await user.type(field(day), '30');
  await user.click(screen.getByRole('button', { name: 'Next question' }));
  expect(screen.getByText('Question 2 of 2')).toBeDefined();
  expect(document.activeElement).toBe(slider(month));
  await user.keyboard('{End}');
  await user.click(screen.getByRole('button', { name: 'Show me' }));
  expect(onReveal.mock.calls).toEqual([[{ day: 30, month: 100 }]]);
});
