import { act, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { earlyTouches } from '../../src/app/earlyTouches.ts';

/** Fields as the build draws them, and what a reader did with them before the script was there. */
function touched(html: string, touch: (root: HTMLElement) => void): HTMLElement {
  const root = document.createElement('div');
  root.innerHTML = html;
  touch(root);
  return root;
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
  document.body.append(root);
  earlyTouches(root)();
  expect(told).toEqual(['eth']);
  expect(root.querySelector<HTMLInputElement>('[value="eth"]')!.checked).toBe(true);
  root.remove();
});

test.each([true, false])('a switch that was turned from %s is told as it was left', before => {
  const root = touched(`<input type="checkbox"${before ? ' checked' : ''}>`, at =>
    at.querySelector('input')!.click(),
  );
  const told = heard(root);
  document.body.append(root);
  earlyTouches(root)();
  expect(told).toEqual([String(!before)]);
  root.remove();
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
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'checked')!.set!.call(ether, true);
  act(earlyTouches(container));
  expect(screen.getByRole('status').textContent).toBe('eth');
});
