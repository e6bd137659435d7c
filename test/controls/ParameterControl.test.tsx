import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { ParameterControl } from '../../src/controls/ParameterControl.tsx';
import type { Parameter } from '../../src/schema/index.ts';
import { renderWithWords as render } from '../words.tsx';
import { cap, guards, horizon, leverage, regime, seed, venue, volatility, words } from './parameters.ts';

type Value = number | string | boolean | null;

function Live({
  parameter,
  label,
  start,
  onPick = vi.fn(),
}: {
  parameter: Parameter;
  label: keyof typeof words;
  start: Value;
  onPick?: (value: Value) => void;
}) {
  const [value, setValue] = useState(start);
  return (
    <ParameterControl
      parameter={parameter}
      words={words[label]}
      value={value}
      onType={() => {}}
      onPick={picked => {
        onPick(picked);
        setValue(picked);
      }}
    />
  );
}

describe('each kind has its control', () => {
  test.each([
    ['number', leverage, words.leverage, 20, 'slider', 'Leverage'],
    ['hours', horizon, words.horizon, 24, 'slider', 'Holding time'],
    ['optional number', volatility, words.volatility, null, 'slider', 'Volatility'],
    ['few options', regime, words.regime, 'normal', 'radiogroup', 'Market'],
    ['many options', venue, words.venue, 'first', 'combobox', 'Exchange'],
    ['toggle', cap, words.cap, false, 'switch', 'Hard cap'],
    ['any of a few', guards, words.guards, 'stop', 'group', 'Guards'],
    ['seed', seed, words.seed, 7, 'textbox', 'Seed'],
  ] as const)('%s', (_, parameter, label, value, role, name) => {
    const nothing = () => {};
    render(
      <ParameterControl
        parameter={parameter}
        words={label}
        value={value}
        onType={nothing}
        onPick={nothing}
      />,
    );
    expect(screen.getByRole(role, { name })).toBeDefined();
  });
});

describe('a choice of a few words', () => {
  test('wears the words of the reader and is one stop of the tab key', async () => {
    const user = userEvent.setup();
    const onPick = vi.fn();
    render(<Live parameter={regime} label="regime" start="normal" onPick={onPick} />);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'usual' }).checked).toBe(true);
    await user.tab();
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'usual' }));
    await user.tab();
    expect(document.activeElement).toBe(document.body);
    await user.click(screen.getByRole('radio', { name: 'calm' }));
    expect(onPick.mock.calls).toEqual([['calm']]);
  });

  test('two of them on one page do not share their buttons', async () => {
    const user = userEvent.setup();
    render(
      <>
        <Live parameter={regime} label="regime" start="normal" />
        <Live parameter={regime} label="regime" start="calm" />
      </>,
    );
    const [first, second] = screen.getAllByRole('radiogroup');
    const names = screen.getAllByRole<HTMLInputElement>('radio').map(radio => radio.name);
    expect(new Set(names).size).toBe(2);
    await user.click(within(first!).getByRole('radio', { name: 'stressed' }));
    expect(within(second!).getByRole<HTMLInputElement>('radio', { name: 'calm' }).checked).toBe(true);
  });

  test('nothing is chosen while another parameter has taken over', () => {
    render(<Live parameter={regime} label="regime" start={null} />);
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
  });

  test('a refused word from a link is told with the control', () => {
    render(
      <ParameterControl
        parameter={regime}
        words={words.regime}
        value="normal"
        refusal={{ text: 'wild', notice: '“wild” is not one of calm, normal, stressed; using usual.' }}
        onType={() => {}}
        onPick={() => {}}
      />,
    );
    const note = screen.getByText('“wild” is not one of calm, normal, stressed; using usual.');
    expect(screen.getByRole('radiogroup').getAttribute('aria-describedby')).toContain(note.id);
  });
});

test('many words stand in a native list', async () => {
  const user = userEvent.setup();
  const onPick = vi.fn();
  render(<Live parameter={venue} label="venue" start="first" onPick={onPick} />);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Exchange' }), 'third');
  expect(onPick.mock.calls).toEqual([['third']]);
});

test('a switch is turned by the space bar and says what its state means', async () => {
  const user = userEvent.setup();
  const onPick = vi.fn();
  render(<Live parameter={cap} label="cap" start={false} onPick={onPick} />);
  const toggle = screen.getByRole('switch', { name: 'Hard cap' });
  expect(document.getElementById(toggle.getAttribute('aria-describedby')!)?.textContent).toBe('no limit');
  toggle.focus();
  await user.keyboard(' ');
  expect(onPick.mock.calls).toEqual([[true]]);
  expect(document.getElementById(toggle.getAttribute('aria-describedby')!)?.textContent).toBe(
    'nobody goes above',
  );
});

test('check boxes hand over the whole set, in the order of the options', async () => {
  const user = userEvent.setup();
  const onPick = vi.fn();
  render(<Live parameter={guards} label="guards" start="stop" onPick={onPick} />);
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'stop' }).checked).toBe(true);
  await user.click(screen.getByRole('checkbox', { name: 'hard cap' }));
  await user.click(screen.getByRole('checkbox', { name: 'stop' }));
  expect(onPick.mock.calls).toEqual([['cap,stop'], ['cap']]);
});

test('locked choices, switches and seeds cannot be changed', () => {
  const nothing = () => {};
  render(
    <>
      <ParameterControl
        parameter={regime}
        words={words.regime}
        value="calm"
        locked
        onType={nothing}
        onPick={nothing}
      />
      <ParameterControl parameter={cap} words={words.cap} value locked onType={nothing} onPick={nothing} />
      <ParameterControl
        parameter={seed}
        words={words.seed}
        value={7}
        locked
        onType={nothing}
        onPick={nothing}
        onNewSeed={nothing}
      />
    </>,
  );
  for (const radio of screen.getAllByRole<HTMLInputElement>('radio')) expect(radio.disabled).toBe(true);
  expect(screen.getByRole<HTMLInputElement>('switch').disabled).toBe(true);
  expect(screen.getByRole<HTMLInputElement>('textbox').readOnly).toBe(true);
  expect(screen.queryByRole('button', { name: 'New seed' })).toBeNull();
});

test('the seed can be typed, and drawn anew elsewhere', async () => {
  const user = userEvent.setup();
  const onType = vi.fn();
  const onNewSeed = vi.fn();
  render(
    <ParameterControl
      parameter={seed}
      words={words.seed}
      value={7}
      onType={onType}
      onPick={() => {}}
      onNewSeed={onNewSeed}
    />,
  );
  await user.type(screen.getByRole('textbox', { name: 'Seed' }), '5{Enter}');
  await user.click(screen.getByRole('button', { name: 'New seed' }));
  expect(onType.mock.calls).toEqual([['75']]);
  expect(onNewSeed).toHaveBeenCalledTimes(1);
});
