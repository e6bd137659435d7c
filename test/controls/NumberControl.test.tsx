import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { NumberControl } from '../../src/controls/NumberControl.tsx';
import { renderWithWords as render } from '../words.tsx';
import { Live } from './LiveNumber.tsx';
import { horizon, leverage, volatility, words } from './parameters.ts';

const slider = () => screen.getByRole<HTMLInputElement>('slider', { name: 'Leverage' });
const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Leverage' });

describe('the slider', () => {
  test('says its value in words and the unit stands behind the field', () => {
    render(<Live />);
    expect(slider().getAttribute('aria-valuetext')).toBe('20×');
    expect(field().value).toBe('20');
    expect(document.getElementById(field().getAttribute('aria-describedby')!)?.textContent).toBe('×');
  });

  test('hours are told as a day, not as a number of hours', () => {
    render(<Live parameter={horizon} start={24} label={words.horizon} />);
    expect(screen.getByRole('slider').getAttribute('aria-valuetext')).toBe('1 day');
  });

  test('arrows go one step, page keys ten, Home and End to the ends', async () => {
    const user = userEvent.setup();
    const log = vi.fn();
    render(<Live log={log} />);
    slider().focus();
    await user.keyboard(
      '{ArrowRight}{ArrowUp}{ArrowLeft}{ArrowDown}{PageUp}{PageDown}{PageDown}{Home}{End}{ArrowRight}',
    );
    expect(log.mock.calls.map(call => call[1])).toEqual([21, 22, 21, 20, 30, 20, 10, 1, 125]);
  });

  test.each(['altKey', 'ctrlKey', 'metaKey'])('a key with %s belongs to the browser', modifier => {
    const log = vi.fn();
    render(<Live log={log} />);
    expect(fireEvent.keyDown(slider(), { key: 'ArrowLeft', [modifier]: true })).toBe(true);
    expect(log).not.toHaveBeenCalled();
    expect(fireEvent.keyDown(slider(), { key: 'ArrowLeft' })).toBe(false);
    expect(log.mock.calls).toEqual([['pick', 19]]);
  });

  test('dragging tells every move, on whole numbers', () => {
    const log = vi.fn();
    render(<Live log={log} />);
    fireEvent.pointerDown(slider());
    for (const position of [500, 650, 777, 901]) fireEvent.change(slider(), { target: { value: position } });
    expect(log.mock.calls).toEqual([
      ['pick', 11],
      ['pick', 23],
      ['pick', 43],
      ['pick', 78],
    ]);
  });

  test('a drag within one stop changes nothing', () => {
    const log = vi.fn();
    render(<Live start={1} log={log} />);
    fireEvent.pointerDown(slider());
    fireEvent.change(slider(), { target: { value: 20 } });
    expect(log).not.toHaveBeenCalled();
    expect(slider().value).toBe('0');
  });

  test('assistive technology that raises it by a position gets to the next stop', () => {
    const log = vi.fn();
    render(<Live start={1} log={log} />);
    fireEvent.change(slider(), { target: { value: 1 } });
    expect(log.mock.calls).toEqual([['pick', 2]]);
  });

  test('a value beyond its range stands in the field, the thumb at the end', async () => {
    const user = userEvent.setup();
    const log = vi.fn();
    render(<Live start={150} log={log} />);
    expect(slider().value).toBe(slider().max);
    expect(slider().getAttribute('aria-valuetext')).toBe('150×');
    expect(field().value).toBe('150');
    slider().focus();
    await user.keyboard('{ArrowRight}{End}');
    expect(log).not.toHaveBeenCalled();
    await user.keyboard('{ArrowLeft}');
    expect(log.mock.calls).toEqual([['pick', 125]]);
  });
});

describe('the field', () => {
  test('hands over what was typed, once, on Enter', async () => {
    const user = userEvent.setup();
    const log = vi.fn();
    render(<Live log={log} />);
    await user.clear(field());
    await user.type(field(), '2,5x{Enter}');
    await user.tab();
    expect(log.mock.calls).toEqual([['type', '2,5x']]);
    expect(field().value).toBe('2.5');
  });

  test('hands over what was typed when it is left', async () => {
    const user = userEvent.setup();
    const log = vi.fn();
    render(<Live log={log} />);
    await user.clear(field());
    await user.type(field(), '33');
    expect(log).not.toHaveBeenCalled();
    await user.tab();
    expect(log.mock.calls).toEqual([['type', '33']]);
  });

  test('a refused text stays, with the reason beside it and tied to it', async () => {
    const user = userEvent.setup();
    render(<Live />);
    await user.clear(field());
    await user.type(field(), '900{Enter}');
    expect(field().value).toBe('900');
    expect(field().getAttribute('aria-invalid')).toBe('true');
    const message = screen.getByText('“900”: it must be at most 200×; using 20×.');
    expect(field().getAttribute('aria-describedby')).toContain(message.id);
    expect(screen.getByRole('status').contains(message)).toBe(true);
    expect(slider().getAttribute('aria-valuetext')).toBe('20×');
  });

  test('a refused text can be mended, then the refusal goes', async () => {
    const user = userEvent.setup();
    const log = vi.fn();
    render(<Live log={log} />);
    await user.clear(field());
    await user.type(field(), '900{Enter}{Backspace}{Enter}');
    expect(log.mock.calls).toEqual([
      ['type', '900'],
      ['type', '90'],
    ]);
    expect(field().value).toBe('90');
    expect(field().getAttribute('aria-invalid')).toBeNull();
    expect(screen.getByRole('status').textContent).toBe('');
  });

  test('Escape takes the typing back', async () => {
    const user = userEvent.setup();
    const log = vi.fn();
    render(<Live log={log} />);
    await user.type(field(), '5{Escape}');
    expect(field().value).toBe('20');
    await user.tab();
    expect(log).not.toHaveBeenCalled();
  });

  test('typing that ends where it began is not handed over', async () => {
    const user = userEvent.setup();
    const log = vi.fn();
    render(<Live log={log} />);
    await user.type(field(), '5{Backspace}{Enter}');
    await user.tab();
    expect(log).not.toHaveBeenCalled();
  });

  test('typing that was not handed over is void when the slider moves', () => {
    render(<Live />);
    fireEvent.change(field(), { target: { value: '77' } });
    fireEvent.change(slider(), { target: { value: 500 } });
    expect(field().value).toBe('11');
  });
});

describe('around it', () => {
  test('help opens by its button, is tied to it and closes on Escape', async () => {
    const user = userEvent.setup();
    render(<Live />);
    const button = screen.getByRole('button', { name: 'What is “Leverage”?' });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    expect(screen.getByText(words.leverage.help).hidden).toBe(true);
    await user.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(document.getElementById(button.getAttribute('aria-controls')!)?.hidden).toBe(false);
    await user.keyboard('{Escape}');
    expect(screen.getByText(words.leverage.help).hidden).toBe(true);
  });

  test('a changed value can be reset, and the focus stays with the control', async () => {
    const user = userEvent.setup();
    const log = vi.fn();
    render(<Live start={50} log={log} />);
    await user.click(screen.getByRole('button', { name: 'Reset Leverage' }));
    expect(log.mock.calls).toEqual([['pick', 20]]);
    expect(screen.queryByRole('button', { name: 'Reset Leverage' })).toBeNull();
    expect(document.activeElement).toBe(field());
  });

  test('locked: shown, said, and not to be changed', async () => {
    const user = userEvent.setup();
    const onPick = vi.fn();
    const onType = vi.fn();
    render(
      <NumberControl
        parameter={leverage}
        words={words.leverage}
        value={50}
        locked
        onPick={onPick}
        onType={onType}
      />,
    );
    expect(slider().disabled).toBe(true);
    await user.type(field(), '9{Enter}');
    expect(field().value).toBe('50');
    expect(onType).not.toHaveBeenCalled();
    expect(screen.queryByRole('button', { name: 'Reset Leverage' })).toBeNull();
    const note = screen.getByText('Fixed on this page');
    expect(field().getAttribute('aria-describedby')).toContain(note.id);
  });
});

describe('a number that may be left open', () => {
  const open = { parameter: volatility, label: words.volatility, start: null, placeholder: 0.53 };

  test('shows what counts instead in grey and says so', () => {
    render(<Live {...open} />);
    const textbox = screen.getByRole<HTMLInputElement>('textbox', { name: 'Volatility' });
    expect(textbox.value).toBe('');
    expect(textbox.placeholder).toBe('53');
    expect(screen.getByRole('slider').getAttribute('aria-valuetext')).toBe(
      '53\u202f%, unless you set your own',
    );
  });

  test('the slider starts from what counts instead; clearing leaves it open again', async () => {
    const user = userEvent.setup();
    const log = vi.fn();
    render(<Live {...open} log={log} />);
    expect(screen.queryByRole('button', { name: 'Clear Volatility' })).toBeNull();
    screen.getByRole('slider').focus();
    await user.keyboard('{ArrowRight}');
    await user.click(screen.getByRole('button', { name: 'Clear Volatility' }));
    expect(log.mock.calls).toEqual([
      ['pick', 0.54],
      ['pick', null],
    ]);
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('');
  });

  test('an emptied field is handed over as empty', async () => {
    const user = userEvent.setup();
    const log = vi.fn();
    render(<Live {...open} start={0.6} log={log} />);
    await user.clear(screen.getByRole('textbox'));
    await user.tab();
    expect(log.mock.calls).toEqual([['type', '']]);
    expect(screen.getByRole('slider').getAttribute('aria-valuetext')).toContain('53');
  });

  test('says that there is none where nothing counts, and that what counts is an example', () => {
    const { unmount } = render(<Live {...open} placeholder={undefined} />);
    expect(screen.getByRole<HTMLInputElement>('textbox').placeholder).toBe('none');
    unmount();
    render(<Live {...open} isExample />);
    expect(screen.getByRole<HTMLInputElement>('textbox').placeholder).toBe('53');
    expect(screen.getByText(/^Left open, 53.% is tried as an example\.$/)).toBeDefined();
  });

  test('without anything to fall back on it says that it is not set', () => {
    render(<Live {...open} placeholder={undefined} />);
    expect(screen.getByRole('slider').getAttribute('aria-valuetext')).toBe('not set');
  });
});
