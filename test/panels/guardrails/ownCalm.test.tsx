import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { findPanel } from '../../../src/panels/allPanels.ts';
import { finish, type Intermediate } from '../../../src/panels/defineComputation.ts';
import { files } from '../../../src/panels/guardrails/files.ts';
import { ownCalm } from '../../../src/panels/guardrails/ownCalm.ts';
import type { LearnedDays } from '../../../src/panels/guardrails/ownCalmOutcomes.ts';
import { type GuardrailsValues, guardrailsParameters } from '../../../src/panels/guardrails/params.ts';
import { samplePrices } from '../../../src/panels/guardrails/samplePrices.ts';
import { loadTelling } from '../../../src/panels/openPanel.ts';
import { writeDay } from '../../../src/reader-files/writeDay.ts';
import {
  defaultValues,
  type Material,
  type MaterialReading,
  type MaterialSettings,
  materialOf,
} from '../../../src/schema/index.ts';
import { renderWithWords as render } from '../../words.tsx';
import { doneReading, type Read, useTestDesk } from '../useTestDesk.ts';

const panel = findPanel('guardrails')!;
const { tables } = await loadTelling(panel);
const View = await panel.module.views['own-calm']!(panel.text);
const VALUES: GuardrailsValues = {
  ...(defaultValues(guardrailsParameters) as GuardrailsValues),
  ...{ windowFrom: 40, windowDays: 60, seed: 2 },
};
const layout = finish(
  ownCalm.compute(VALUES, { draws: { peek: () => undefined, keep: () => undefined }, assets: null }),
);

const work = (material: Material) => files.readings['prices']!.read(material, VALUES);
const known = new Map<string, unknown>();
/** Answers as the worker would; what was learned before stands at once. */
const readFile: Read = (_kind, material) => {
  const key = JSON.stringify([material.hash, material.settings]);
  if (!known.has(key)) known.set(key, finish(work(material)));
  return doneReading(known.get(key));
};
const learn = (text: string, settings: MaterialSettings = {}) =>
  readFile('prices', { ...materialOf(text), settings });

/** As the worker says it on the way: after so many rounds. */
const readRounds =
  (rounds: number): Read =>
  (_kind, material): MaterialReading => {
    const steps = work(material);
    for (;;) {
      const { value } = steps.next();
      const { outcome } = value as Intermediate<LearnedDays>;
      if (outcome?.calm.losses.length === rounds)
        return { status: 'refining', outcome, progress: 0.4, fault: null, message: null };
    }
  };

const onPick = vi.fn();

function OwnCalmAlive({ read, values }: { readonly read: Read; readonly values: GuardrailsValues }) {
  const material = useTestDesk(read);
  const [dragged, drag] = useState({});
  const shown = { ...values, ...dragged };
  return (
    <View
      values={shown}
      outcome={layout}
      text={panel.text}
      table={tables['own-calm']!(layout, shown)}
      settled
      hidden={false}
      guess={null}
      material={material}
      onPick={(name, value) => {
        onPick(name, value);
        drag({ [name]: value });
      }}
    />
  );
}

const renderOwn = (read = readFile, values = VALUES) => render(<OwnCalmAlive read={read} values={values} />);

const move = (day: number) => 0.01 * Math.sin(day * 2.3) + 0.004 * Math.cos(day * 0.7);
const returnsFile = (days: number) =>
  `date,return\n${Array.from({ length: days }, (_, day) => `${writeDay(18_628 + day)},${move(day)}`).join('\n')}\n`;

function paste(text: string) {
  fireEvent.change(screen.getByLabelText('Or paste rows'), { target: { value: text } });
  fireEvent.click(screen.getByRole('button', { name: 'Read these rows' }));
}

const UNDATED = Array.from({ length: 500 }, (_, day) => move(day)).join('\n');
const TWO_PRICES = `date,close,adj close\n${Array.from({ length: 500 }, (_, day) =>
  [writeDay(18_628 + day), 100 + (day % 7), 90 + (day % 5)].join(','),
).join('\n')}\n`;
const BROKEN = returnsFile(500).replace(/^2021-02-01,.*$/m, '2021-02-01,maybe');
learn(samplePrices(VALUES.seed));
learn(returnsFile(500));
learn(BROKEN);
learn(UNDATED, { periodsPerYear: 365 });
learn(TWO_PRICES, { liveColumn: 2 });

const NO_NUMBER = /NaN|Infinity|undefined|\[object/;

describe('trained on the reader’s own prices', () => {
  test('says before a file is there what is asked for, and that it stays here', () => {
    render(
      <View
        {...{ values: VALUES, outcome: layout, text: panel.text, settled: true, hidden: false, guess: null }}
        table={tables['own-calm']!(layout, VALUES)}
        material={null}
        onPick={onPick}
      />,
    );
    expect(screen.getByText(/At least 460 days; of more than 1,400 the last are used/)).toBeTruthy();
    expect(screen.getByText(/^Your file never leaves this browser/)).toBeTruthy();
    for (const button of screen.getAllByRole('button')) expect(button).toHaveProperty('disabled', true);
    expect(tables['own-calm']!(layout, VALUES).rows.map(({ least, most }) => [least, most])).toEqual([
      [60, 1000],
      [150, 150],
      [250, 250],
      [28, 28],
    ]);
  });

  test('tells a made-up file: for what its days are, how ranges held, in picture, table and method', async () => {
    const { container } = renderOwn();
    fireEvent.click(screen.getByRole('button', { name: 'Try made-up prices' }));
    await screen.findByText(/^Of 100 ranges 90 should hold: \d+ did on your later days/);
    expect(
      screen.getByText(/^“price” as prices or account values, dates in “date”, 1,401 rows\.$/),
    ).toBeTruthy();
    expect(screen.getByText(/^The file has 1,400 days: 1,000 to learn from/)).toBeTruthy();
    expect(container.querySelectorAll('.dumbbell-track')).toHaveLength(4);
    expect(container.querySelectorAll('.dumbbell-track .band-fill')).toHaveLength(0);
    expect(container.querySelector('.figure-method')!.textContent).toMatch(
      /The name of its weights: [0-9a-f]{8}\./,
    );
    expect(container.textContent).toContain('2021-01');
    expect(container.innerHTML).not.toMatch(NO_NUMBER);
    expect(container.textContent).not.toMatch(/\bcalm\b/);
  });

  test('is drawn as it learns, with the way to another file and without an answer', async () => {
    const { container } = renderOwn(readRounds(70));
    paste(returnsFile(500));
    await screen.findByText('It is learning: round 70 of 150.');
    expect(container.querySelectorAll('.calm-after.is-waiting')).toHaveLength(2);
    expect(screen.getByRole('button', { name: 'Another file' })).toBeTruthy();
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(container.innerHTML).not.toMatch(NO_NUMBER);
  });

  test('the window is dragged; what another window taught is not told of it', async () => {
    const { container } = renderOwn();
    paste(returnsFile(500));
    await screen.findByText(/^Of 100 ranges 90 should hold/);
    const plot = container.querySelector('.plot-area')!;
    plot.getBoundingClientRect = () => new DOMRect(0, 0, 1000, 100);
    const handle = screen.getByRole('slider', { name: 'The window' });
    fireEvent.pointerDown(handle, { clientX: 600, pointerId: 1, button: 0 });
    fireEvent.pointerMove(handle, { clientX: 300, pointerId: 1 });
    expect(onPick.mock.calls).toContainEqual(['windowFrom', 10]);
    expect(screen.queryByText(/^Of 100 ranges 90 should hold/)).toBeNull();
    expect(screen.getByText('It is learning: round 0 of 150.')).toBeTruthy();
    expect(container.querySelectorAll('.calm-after.is-waiting')).toHaveLength(2);
  });

  test('its numbers go as far as the file does, and what is beyond is refused', async () => {
    renderOwn();
    expect(screen.queryByRole('slider')).toBeNull();
    paste(returnsFile(500));
    await screen.findByText(/^Of 100 ranges 90 should hold/);
    onPick.mockClear();
    const [from, days] = ['Learns from day', 'For so many days'].map(name =>
      screen.getByRole('textbox', { name }),
    );
    const type = (field: Element, value: string) => {
      fireEvent.change(field, { target: { value } });
      fireEvent.blur(field);
    };
    type(from!, '41');
    expect(screen.getByText('“41”: it must be at most 40; using 40.')).toBeTruthy();
    type(days!, '101');
    expect(onPick.mock.calls).toEqual([]);
    type(from!, '20');
    expect(onPick.mock.calls).toEqual([['windowFrom', 20]]);
  });

  test('refuses in words, open to correction', async () => {
    renderOwn();
    paste(returnsFile(100));
    await screen.findByText(/^The file has 100 steps from day to day; at least 460 are needed/);
    fireEvent.click(screen.getByRole('button', { name: 'Another file' }));
    paste(UNDATED);
    await screen.findByText(/^Nothing in the file says that a row is a day/);
    fireEvent.change(screen.getByLabelText('Rows a year'), { target: { value: '365' } });
    fireEvent.click(screen.getByRole('button', { name: 'Use this' }));
    await screen.findByText(/^Of 100 ranges 90 should hold/);
  });

  test.each([
    ['close', 'Did the price really move so far in one step?', 'a split, a wrong price or missing days'],
    ['account', 'Was money paid into this account, or out of it?', 'money paid in or out'],
  ])('asks of a column called %s what can be wrong of it', async (name, question, choice) => {
    const value = (day: number) => (day < 250 ? 400 : 100) * (1 + move(day));
    renderOwn();
    paste(
      `date,${name}\n${Array.from({ length: 500 }, (_, day) => `${writeDay(18_628 + day)},${value(day)}`).join('\n')}\n`,
    );
    await screen.findByText(question);
    expect(screen.getByRole('button', { name: new RegExp(`^${choice}`) })).toBeTruthy();
    const what = name === 'close' ? 'price' : 'account';
    expect(screen.getByText(new RegExp(`^In line 252 the ${what} falls by 7\\d`))).toBeTruthy();
  });

  test('asks which column is meant, and takes the answer', async () => {
    renderOwn();
    paste(TWO_PRICES);
    fireEvent.click(await screen.findByRole('button', { name: /^“adj close”/ }));
    await screen.findByText(/^“adj close” as prices or account values/);
  });

  test('lists what was left out, and says what broke', async () => {
    renderOwn();
    paste(BROKEN);
    await screen.findByText('Rows left out: 1');
    expect(screen.getByText(/^33: a value is not a number/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Another file' }));
    renderOwn(() => ({ status: 'failed', outcome: null, progress: 0, message: 'boom' }));
    const areas = screen.getAllByLabelText('Or paste rows');
    fireEvent.change(areas.at(-1)!, { target: { value: 'x' } });
    fireEvent.click(screen.getAllByRole('button', { name: 'Read these rows' }).at(-1)!);
    await screen.findByText('Something went wrong here, not in your file. The file is still there.');
    expect(document.body.textContent).not.toContain('boom');
  });
});
