import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { AnswerHiddenContext } from '../../src/charts/answerHidden.ts';
import { HundredDots } from '../../src/charts/HundredDots.tsx';
import { InSceneContext } from '../../src/charts/scenePicture.ts';
import { renderWithWords as render } from '../words.tsx';
import { dotsWithin } from './dotsWithin.ts';
import { oneHandle } from './guesses.ts';

const counts = { worst: 12, middle: 42, best: 46 };
const query = (container: Element, selector: string) => container.querySelectorAll(selector);

it('draws a hundred dots in three shapes, each with its own size', () => {
  const { container } = render(<HundredDots counts={counts} label="12 wiped out" />);
  expect(query(container, '.dot-worst')).toHaveLength(12);
  expect(query(container, '.dot-middle')).toHaveLength(42);
  expect(query(container, '.dot-best')).toHaveLength(46);
  const radii = ['.dot-worst', '.dot-middle', '.dot-best'].map(one =>
    container.querySelector(one)?.getAttribute('r'),
  );
  expect(new Set(radii).size).toBe(3);
});

it('says its label to screen readers, or leaves the words to those beside it', () => {
  const { rerender } = render(<HundredDots counts={counts} label="12 wiped out" />);
  expect(screen.getByRole('img', { name: '12 wiped out' })).toBeTruthy();
  rerender(<HundredDots counts={counts} label="" />);
  expect(screen.queryByRole('img')).toBeNull();
});

it('outlines one dot for a chance too small for a dot', () => {
  const none = { worst: 0, middle: 54, best: 46 };
  const { container, rerender } = render(<HundredDots counts={none} label="" partial="first" />);
  expect(container.querySelector('.dot-partial')?.getAttribute('cy')).toBe('5');
  rerender(<HundredDots counts={none} label="" partial="last" />);
  expect(container.querySelector('.dot-partial')?.getAttribute('cy')).toBe('95');
});

it('outlines the guess over the truth and strikes out each dot that it is off by', () => {
  const shown = (value: number) => ({ ...oneHandle, value: [value], onSet: null });
  const { container, rerender } = render(<HundredDots counts={counts} label="" guess={shown(30)} />);
  const edge = () => container.querySelector('.guess-edge')?.getAttribute('d');
  const strokes = () => container.querySelector('.guess-miss')?.getAttribute('d')?.match(/M/g)?.length ?? 0;
  expect([edge(), strokes()]).toEqual(['M0 0H100V30H0Z', 18]);
  rerender(<HundredDots counts={counts} label="" guess={shown(9)} />);
  expect([edge(), strokes()]).toEqual(['M0 0H90V10H0Z', 3]);
  rerender(<HundredDots counts={counts} label="" guess={shown(12)} />);
  expect(strokes()).toBe(0);
  rerender(<HundredDots counts={counts} label="" guess={shown(0)} />);
  expect([edge(), strokes()]).toEqual(['', 12]);
});

it('draws a friend’s guess beside the reader’s once there is one', () => {
  const guess = { ...oneHandle, value: [30], onSet: null };
  const { container, rerender } = render(<HundredDots counts={counts} label="" guess={guess} />);
  expect(container.querySelector('.is-theirs')).toBeNull();
  rerender(<HundredDots counts={counts} label="" guess={{ ...guess, theirs: [20] }} />);
  expect(container.querySelector('.is-theirs')?.getAttribute('d')).toBe('M0 0H100V20H0Z');
});

it('tells nothing while its answer is hidden', () => {
  const { container } = render(
    <AnswerHiddenContext value={true}>
      <HundredDots counts={counts} label="" partial="first" guess={{ ...oneHandle, value: [30] }} />
    </AnswerHiddenContext>,
  );
  expect(query(container, '.dot-open')).toHaveLength(100);
  expect(query(container, '.dot-worst, .dot-partial, .guess-edge, .dot-crosses')).toHaveLength(0);
});

it('changes state in place, with a transition only when told', () => {
  const { container, rerender } = render(<HundredDots counts={counts} label="" />);
  const thirteenth = container.querySelectorAll('circle')[12];
  expect(container.querySelector('.is-animated')).toBeNull();
  rerender(<HundredDots counts={{ ...counts, worst: 13, middle: 41 }} label="" animate />);
  expect(container.querySelectorAll('circle')[12]).toBe(thirteenth);
  expect(thirteenth?.getAttribute('class')).toBe('dot-worst');
  expect(container.querySelector('.is-animated')).not.toBeNull();
});

/** How many of each kind an outline leaves to be seen. */
const cutOut = (container: Element) =>
  Object.fromEntries(
    [...query(container, 'g')].map(kind => [
      kind.querySelector('path')!.getAttribute('class'),
      dotsWithin(kind.querySelector('polygon')!.getAttribute('points')!).length,
    ]),
  );

it('draws no dots under the hand that nobody sees: of two kinds of loss the worst are their × alone', () => {
  const { container } = render(<HundredDots counts={counts} label="" animate={false} lostTwoWays />);
  expect(cutOut(container)).toEqual({
    'dot-middle': 42,
    'dot-best': 46,
    'dot-crosses': 12,
    'dot-partial': 0,
  });
});

it('cuts the same dots out of all while a slider is dragged, and draws none anew', () => {
  const { container, rerender } = render(<HundredDots counts={counts} label="" animate={false} ticked={5} />);
  expect(query(container, 'circle')).toHaveLength(0);
  expect(cutOut(container)).toEqual({
    'dot-worst': 12,
    'dot-middle': 42,
    'dot-best': 46,
    'dot-crosses': 7,
    'dot-partial': 0,
  });
  const drawn = [...query(container, 'g *')];
  const all = { worst: 0, middle: 0, best: 100 };
  rerender(<HundredDots counts={all} label="" animate={false} partial="first" />);
  expect(cutOut(container)).toEqual({
    'dot-worst': 0,
    'dot-middle': 0,
    'dot-best': 100,
    'dot-crosses': 0,
    'dot-partial': 1,
  });
  expect([...query(container, 'g *')]).toEqual(drawn);
});

it('cuts each kind out by an outline of its own, also where there are several pictures', () => {
  const { container } = render(
    <>
      <HundredDots counts={counts} label="" animate={false} />
      <HundredDots counts={counts} label="" animate={false} />
    </>,
  );
  const cuts = [...query(container, 'clipPath')].map(cut => `url(#${cut.id})`);
  expect(new Set(cuts).size).toBe(10);
  expect([...query(container, 'g > path')].map(path => path.getAttribute('clip-path'))).toEqual(cuts);
});

it('keeps its dots in a scene, where they come one after the other', () => {
  const { container } = render(
    <InSceneContext value={true}>
      <HundredDots counts={counts} label="" animate={false} />
    </InSceneContext>,
  );
  expect(query(container, 'circle')).toHaveLength(100);
});
