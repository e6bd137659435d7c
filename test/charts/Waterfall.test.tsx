import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { Waterfall, type WaterfallRow } from '../../src/charts/Waterfall.tsx';
import { renderWithWords as render } from '../words.tsx';

const ROWS: readonly WaterfallRow[] = [
  { id: 'test', label: 'Test', kind: 'total', from: 0, to: 100, error: 4, text: '100' },
  { id: 'luck', label: 'luck', kind: 'step', from: 100, to: 40, error: 2, text: '▼ −60' },
  { id: 'fills', label: 'fills', kind: 'step', from: 40, to: 45, error: 0, text: '▲ +5' },
  { id: 'fees', label: 'fees', kind: 'step', from: 45, to: 45, error: 0, text: 'off', isOff: true },
  { id: 'live', label: 'Live', kind: 'total', from: 0, to: 45, error: 0, text: '45' },
];

const bars = (container: Element) => [...container.querySelectorAll('.fall-bar')];
const share = (bar: Element, name: string) => Number.parseFloat(bar.getAttribute(name)!);

it('hangs every step between what was before and what is after', () => {
  const { container } = render(<Waterfall label="Account" rows={ROWS} />);
  const [total, luck, fills] = bars(container);
  const right = (bar: Element) => share(bar, 'x') + share(bar, 'width');
  expect(right(luck!)).toBeCloseTo(right(total!), 3);
  expect(share(luck!, 'x')).toBeCloseTo(share(fills!, 'x'), 3);
  expect(share(luck!, 'width') / share(total!, 'width')).toBeCloseTo(0.6, 3);
});

it('tells losses from gains by hatch, colour and sign, and draws no whisker without an error', () => {
  const { container } = render(<Waterfall label="Account" rows={ROWS} />);
  const [total, luck, fills] = bars(container);
  expect([total, luck, fills].map(bar => bar!.getAttribute('class'))).toEqual([
    'fall-bar bar-total',
    'fall-bar bar-loss',
    'fall-bar bar-gain',
  ]);
  expect((luck as SVGElement).style.fill).toMatch(/^url\("?#/);
  expect(container.querySelectorAll('.fall-row')[2]!.querySelectorAll('.whisker')).toHaveLength(0);
  expect(container.querySelectorAll('.fall-row')[1]!.querySelectorAll('.whisker')).toHaveLength(3);
});

it('makes steps buttons that say whether they are off; totals are none', async () => {
  const user = userEvent.setup();
  const onTurn = vi.fn();
  render(
    <Waterfall label="Account" rows={ROWS} onTurn={onTurn} turnLabel={label => `Switch off: ${label}`} />,
  );
  expect(screen.getAllByRole('button')).toHaveLength(3);
  expect(screen.getByRole('button', { pressed: true, name: 'Switch off: fees' })).toBeDefined();
  await user.tab();
  await user.keyboard('{Enter}');
  expect(onTurn.mock.calls).toEqual([['luck']]);
});

it('hangs losses below zero from zero', () => {
  const { container } = render(
    <Waterfall
      label="Costs"
      rows={[
        { id: 'a', label: 'a', kind: 'step', from: 0, to: -0.02, error: 0, text: '−2 %' },
        { id: 'b', label: 'b', kind: 'step', from: 0, to: 0, error: 0, text: 'nothing' },
      ]}
    />,
  );
  const [loss, none] = bars(container);
  expect(share(loss!, 'x') + share(loss!, 'width')).toBeCloseTo(100, 6);
  expect(share(none!, 'width')).toBe(0);
});
