import { act, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { earlyTouches } from '../../src/app/earlyTouches.ts';

afterEach(() => document.body.replaceChildren());

/** Fields as the build draws them, and what a reader did with them before the script was there. */
function touched(html: string, touch: (root: HTMLElement) => void): HTMLElement {
  const root = document.createElement('div');
  root.innerHTML = html;
  document.body.append(root);
  root.addEventListener('input', mark);
  touch(root);
  root.removeEventListener('input', mark);
  return root;
}

/** What the first script of a page does while the others are on their way. */
function mark({ target }: Event): void {
  const field = target as HTMLInputElement;
  field.dataset['touched'] = field.value;
}

const heard = (root: HTMLElement) => {
  const told: string[] = [];
  root.addEventListener('change', ({ target }) => {
    const { type, value, checked } = target as HTMLInputElement;
    told.push(type === 'radio' ? value : type === 'checkbox' ? String(checked) : value);
  });
  return told;
};

test('a choice that was made before the page was alive is told to it', () => {
  const root = touched(
    '<input type="radio" name="coin" value="btc" checked><input type="radio" name="coin" value="eth">',
    at => at.querySelector<HTMLInputElement>('[value="eth"]')!.click(),
  );
  const told = heard(root);
  earlyTouches(root)();
  expect(told).toEqual(['eth']);
  expect(root.querySelector<HTMLInputElement>('[value="eth"]')!.checked).toBe(true);
});

test.each([true, false])('a switch that was turned from %s is told as it was left', before => {
  const root = touched(`<input type="checkbox"${before ? ' checked' : ''}>`, at =>
    at.querySelector('input')!.click(),
  );
  const told = heard(root);
  earlyTouches(root)();
  expect(told).toEqual([String(!before)]);
});

test('what the browser puts back by itself is put aside, and told to nobody', () => {
  const root = touched(
    `<input type="radio" name="coin" value="btc" checked><input type="radio" name="coin" value="eth">
    <input type="range" max="100" value="20"><input type="text" value="20">
    <select><option selected>a</option><option>b</option></select>`,
    () => undefined,
  );
  const [btc, eth, slider, text] = root.querySelectorAll('input');
  const select = root.querySelector('select')!;
  eth!.checked = true;
  slider!.value = '98';
  text!.value = '98';
  select.value = 'b';
  const told = heard(root);
  earlyTouches(root)();
  expect([btc!.checked, eth!.checked, slider!.value, text!.value, select.value]).toEqual([
    true,
    false,
    '20',
    '20',
    'a',
  ]);
  expect(told).toEqual([]);
});

test('a touch counts where the browser has put something else in its place since', () => {
  const root = touched('<input type="range" max="100" value="20">', at => {
    const slider = at.querySelector('input')!;
    slider.value = '95';
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    slider.value = '76';
  });
  const told = heard(root);
  earlyTouches(root)();
  expect(told).toEqual(['95']);
});

test('a file that was chosen is left to itself', () => {
  const root = touched('<input type="file">', at => {
    at.querySelector('input')!.dataset['touched'] = 'C:\\fakepath\\forecasts.csv';
  });
  expect(earlyTouches(root)).not.toThrow();
});

test('a touch stands among what the browser puts back', () => {
  const root = touched('<input type="range" max="100" value="20"><input type="text" value="20">', at => {
    const [slider, text] = at.querySelectorAll('input');
    text!.value = '33';
    slider!.value = '95';
    slider!.dispatchEvent(new Event('input', { bubbles: true }));
  });
  const told = heard(root);
  earlyTouches(root)();
  expect(told).toEqual(['95']);
  expect(root.querySelectorAll('input')[1]!.value).toBe('20');
});

function Coins() {
  const [coin, setCoin] = useState('btc');
  return (
    <>
      <output>{coin}</output>
      {['btc', 'eth'].map(one => (
        <input
          key={one}
          type="radio"
          name="coin"
          aria-label={one}
          value={one}
          checked={one === coin}
          onChange={() => setCoin(one)}
        />
      ))}
    </>
  );
}

test('a page that draws the choice itself takes it over', () => {
  const { container } = render(<Coins />);
  // As it stands once drawn by the build and touched before the script.
  const ether = screen.getByLabelText<HTMLInputElement>('eth');
  ether.dataset['touched'] = '';
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'checked')!.set!.call(ether, true);
  act(earlyTouches(container));
  expect(screen.getByRole('status').textContent).toBe('eth');
});
