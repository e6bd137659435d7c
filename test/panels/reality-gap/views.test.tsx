import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { finish } from '../../../src/panels/defineComputation.ts';
import { files } from '../../../src/panels/reality-gap/files.ts';
import { type RealityGapValues, realityGapParameters } from '../../../src/panels/reality-gap/params.ts';
import { defaultValues, type MaterialSettings, textOf } from '../../../src/schema/index.ts';
import { realityGapPanel, realityGapTelling as telling } from '../../openPanels.ts';
import { renderWithWords as render } from '../../words.tsx';
import { doneReading, useTestDesk } from '../useTestDesk.ts';
import { answered, draw, IDS, QUICK, text, VIEWS } from './drawView.tsx';

const EXTREMES: readonly Partial<RealityGapValues>[] = [
  { skill: 'none', tries: 1, years: 0.1, account: 1 },
  { skill: 'real', account: 1e12, followers: 1e12, off: 'decay,latency,partialFills,funding,override' },
  { leak: 0.9, weights: 100, years: 3, days: 2 },
  { market: 'aug2007', followers: 0 },
  { market: 'alt', years: 6, days: 36_500 },
  { ownTestSharpe: -1, ownTestLength: 2, trials: 1e9, ownLiveSharpe: -1, ownLiveLength: 2 },
  { ownTestSharpe: 3 },
];

describe.each(IDS)('the view %s', view => {
  test('says its result in text and has a table', () => {
    const { container } = draw(view);
    const figure = container.querySelector('figure')!;
    const told = document.getElementById(figure.getAttribute('aria-describedby')!);
    expect(figure.contains(told)).toBe(true);
    expect(told?.textContent).toMatch(/[.?]$/);
    expect(within(figure).getByText('Table')).toBeDefined();
  });

  test('draws every extreme without a number that is none', () => {
    for (const changes of EXTREMES) {
      const { container, unmount } = draw(view, changes);
      expect(container.innerHTML).not.toMatch(/NaN|Infinity|∞|undefined/);
      unmount();
    }
  });
});

test('the first screen draws every preset', () => {
  for (const { values } of realityGapPanel.presets) {
    const { container, unmount } = draw('timeline', { ...values });
    expect(container.querySelectorAll('.plot-stretch .line')).toHaveLength(3);
    unmount();
  }
});

test('the button tries ten more ideas, up to the limit', async () => {
  const user = userEvent.setup();
  const { onPick, unmount } = draw('timeline', { tries: 100 });
  await user.click(screen.getByRole('button', { name: 'Try 10 more ideas' }));
  expect(onPick.mock.calls).toEqual([['tries', 110]]);
  unmount();
  draw('timeline', { tries: 1000 });
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Try 10 more ideas' }).disabled).toBe(true);
});

test('the picture can be walked through with the keys', async () => {
  const user = userEvent.setup();
  draw('timeline');
  screen.getByRole('application').focus();
  await user.keyboard('{End}');
  expect(
    screen
      .getAllByRole('status')
      .map(({ textContent }) => textContent)
      .join(' '),
  ).toMatch(/[\d,]+/);
});

describe('the account', () => {
  test('names the largest causes at first and the others on request', async () => {
    const user = userEvent.setup();
    draw('account', { off: 'impact,latency,partialFills' });
    const causes = () => screen.getAllByRole('button', { name: /^Switch off: / });
    // The sixth row is the other span, which nobody can switch off; one alone in its stage is named, the others are one row.
    expect(causes()).toHaveLength(7);
    expect(screen.getAllByText(/^\d others$/).length).toBeGreaterThan(0);
    expect(screen.getByText('a longer time')).toBeDefined();
    await user.click(screen.getByRole('button', { name: /^\d+ more causes$/ }));
    expect(causes()).toHaveLength(16);
  });

  test('switches a cause off and everything on again', async () => {
    const user = userEvent.setup();
    const { onPick } = draw('account');
    const pressed = screen.getAllByRole('button', { pressed: true, name: /^Switch off/ });
    expect(pressed).toHaveLength(5);
    await user.click(screen.getByRole('button', { name: /^\d+ more causes$/ }));
    await user.click(screen.getByRole('button', { name: 'Switch off: the edge faded' }));
    expect(onPick).toHaveBeenLastCalledWith(
      'off',
      'decay,impact,latency,partialFills,funding,crowd,override',
    );
    await user.click(screen.getByRole('button', { name: 'Switch everything on again' }));
    expect(onPick).toHaveBeenLastCalledWith('off', '');
  });

  test('shows the worst fall as a loss, and ratios behind a switch', async () => {
    const user = userEvent.setup();
    const { container } = draw('account');
    await user.click(screen.getByRole('button', { name: 'worst fall' }));
    expect(container.querySelector('.fall-total .fall-text')?.textContent).toMatch(/^−\d+/);
    await user.click(screen.getByRole('button', { name: 'Ratios and returns' }));
    await user.click(screen.getByRole('button', { name: 'Sharpe ratio' }));
    expect(container.querySelector('.picture-note')?.textContent).toMatch(/^From −?\d\.?\d* in the test/);
  });
});

test('a storm can be scrubbed day by day', async () => {
  const user = userEvent.setup();
  const { container } = draw('stress', { market: 'oct2025' });
  const note = () => container.querySelector('.picture-note')?.textContent;
  const slider = screen.getByRole<HTMLInputElement>('slider');
  const first = Number(slider.value);
  expect(note()).toMatch(/^Day 1 of the storm: price/);
  await user.click(screen.getByRole('button', { name: 'Step' }));
  expect(Number(slider.value)).toBe(first + 1);
  expect(note()).toMatch(/: price/);
  fireEvent.change(slider, { target: { value: slider.max } });
  expect(note()).toMatch(/days after the storm: price/);
  fireEvent.change(slider, { target: { value: '0' } });
  expect(note()).toMatch(/days before: price/);
});

test('the crash of October 2025 stands in its own storm', () => {
  draw('stress', { market: 'oct2025' });
  const rows = telling.tables['stress']!(
    answered('stress', { ...defaultValues(realityGapParameters), ...QUICK, market: 'oct2025' }, true),
    defaultValues(realityGapParameters),
  ).rows;
  const before = rows.find(({ day }) => day === 0)!['price'] as number;
  const after = rows.find(({ day }) => day === 1)!['price'] as number;
  expect(after / before - 1).toBeCloseTo(-0.087, 12);
});

const OWN_VALUES: RealityGapValues = { ...defaultValues(realityGapParameters), ...QUICK, trials: 7 };

function OwnNumbersAlive({ onRead }: { readonly onRead: (settings: MaterialSettings) => void }) {
  const View = VIEWS['own-numbers'];
  const outcome = answered('own-numbers', OWN_VALUES, false);
  const material = useTestDesk((kind, brought) => {
    onRead(brought.settings);
    return doneReading(finish(files.readings[kind]!.read({ ...brought, text: textOf(brought) }, OWN_VALUES)));
  });
  return (
    <View
      values={OWN_VALUES}
      text={text}
      outcome={outcome}
      table={telling.tables['own-numbers']!(outcome, OWN_VALUES)}
      settled
      hidden={false}
      guess={null}
      material={material}
      onPick={() => undefined}
    />
  );
}

test('a reader’s own file is read, shown, and corrected', async () => {
  const user = userEvent.setup();
  const asked = vi.fn();
  render(<OwnNumbersAlive onRead={asked} />);
  await user.type(screen.getByLabelText('Or paste rows'), 'test,live\n0.01,0.02\n-0.02,0.01\n0.03,-0.01\n');
  await user.click(screen.getByRole('button', { name: 'Read these rows' }));
  await waitFor(() => expect(screen.getAllByText(/^Test: \+/).length).toBeGreaterThan(0));
  expect(asked).toHaveBeenLastCalledWith({});
  await user.selectOptions(screen.getByLabelText('Numbers are'), 'percent');
  await waitFor(() => expect(asked).toHaveBeenLastCalledWith({ scale: 'percent' }));
  await waitFor(() => expect(screen.getAllByText(/^Test: \+/).length).toBeGreaterThan(0));
});

test('what a file of returns does not say is asked, amounts too', async () => {
  const user = userEvent.setup();
  const asked = vi.fn();
  render(<OwnNumbersAlive onRead={asked} />);
  await user.type(
    screen.getByLabelText('Or paste rows'),
    'date,pnl\n2024-01-01,100\n2024-01-02,-50\n2024-01-03,75\n2024-01-04,-25\n',
  );
  await user.click(screen.getByRole('button', { name: 'Read these rows' }));
  const question = await screen.findByRole('group', { name: 'With how much money did the account begin?' });
  await user.type(within(question).getByLabelText('Amount'), '10000');
  await user.click(within(question).getByRole('button', { name: 'Use this' }));
  await waitFor(() => expect(asked).toHaveBeenLastCalledWith({ capital: 10_000 }));
  expect(
    await screen.findByText('“pnl” as real money (gains in money), dates in “date”, 4 rows.'),
  ).toBeDefined();
});

test('a made-up file is one press away', async () => {
  const user = userEvent.setup();
  render(<OwnNumbersAlive onRead={() => undefined} />);
  await user.click(screen.getByRole('button', { name: 'Try a made-up file' }));
  await waitFor(() =>
    expect(screen.getAllByText(/^Test: .* Paper: .* Real money: /).length).toBeGreaterThan(0),
  );
});
