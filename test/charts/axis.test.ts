import { expect, it } from 'vitest';
import { type Axis, axisTicks, axisTitle, writeFull } from '../../src/charts/axis.ts';
import { siteText } from '../../src/words/text.en.ts';

const leverage: Axis = {
  title: 'Leverage',
  scale: 'log',
  domain: [1, 125],
  ticks: [1, 2, 5, 10, 20, 50, 100, 200],
  format: value => `${value}`,
  formatLast: value => `${value}×`,
};

it('writes the unit on the last tick only and drops ticks beyond the axis', () => {
  expect(axisTicks(leverage, 7).map(tick => tick.text)).toEqual(['1', '2', '5', '10', '20', '50', '100×']);
});

it('chooses ticks where none are given', () => {
  const probability: Axis = { title: 'Wiped out', scale: 'linear', domain: [0, 1], format: String };
  expect(axisTicks(probability, 5).map(tick => tick.value)).toEqual([0, 0.25, 0.5, 0.75, 1]);
});

it('says of a log axis that each step is tenfold exactly where it is, and else that lengths multiply', () => {
  const tenfold: Axis = { title: 'Wiped out', scale: 'log', domain: [0.001, 1], format: String };
  expect(axisTitle(tenfold, axisTicks(tenfold, 5), siteText)).toBe('Wiped out, each step ×10');
  expect(axisTitle(leverage, axisTicks(leverage, 7), siteText)).toBe('Leverage, equal lengths multiply');
});

it('writes a value in full as the axis knows best', () => {
  expect(writeFull(leverage, 20)).toBe('20×');
  expect(writeFull({ ...leverage, formatFull: value => `${value} times` }, 20)).toBe('20 times');
  expect(writeFull({ title: '', scale: 'linear', domain: [0, 1], format: value => `${value}` }, 1)).toBe('1');
});
