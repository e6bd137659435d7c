import { expect, it } from 'vitest';
import { BlankPicture } from '../../src/charts/BlankPicture.tsx';
import { type Blank, blankLines } from '../../src/charts/blank.ts';
import { teachText } from '../../src/words/teach.en.ts';
import { renderWithWords as render } from '../words.tsx';

const TWO_ENDS: Blank = {
  ...{ kind: 'two-ends', unit: 'money', minimum: 0, maximum: 350 },
  handles: ['the bolder one', 'the calmer one'],
  starts: [339, 332],
  startSaid: 'day 40: 339 and 332',
};

function texts(blank: Blank) {
  const { container } = render(<BlankPicture blank={blank} words={teachText.sheet} />);
  return [...container.querySelectorAll('text')].map(({ textContent }) => textContent);
}

it('names both lines where they begin, the day on which that is, and the end', () => {
  const said = texts(TWO_ENDS);
  expect(said).toContain('the bolder one: 339');
  expect(said).toContain('the calmer one: 332');
  expect(said).toContain('day 40: 339 and 332');
  expect(said).toContain(teachText.sheet.last);
});

it('keeps the names of two lines apart that begin near each other', () => {
  expect(blankLines(TWO_ENDS).map(({ isUnder }) => isUnder)).toEqual([false, true]);
});

it('has no lines where a single one is drawn from the edge', () => {
  const { starts: _, startSaid: __, ...plain } = TWO_ENDS;
  expect(blankLines({ ...plain, kind: 'line-end' })).toEqual([]);
  expect(texts({ ...plain, kind: 'line-end' })).toContain(teachText.sheet.start);
});

it('has a curve’s places and the point that is given, by its number', () => {
  const said = texts({
    ...{ kind: 'curve', unit: 'of-hundred', minimum: 0, maximum: 100, handles: ['2×', '100×'] },
    over: {
      ...{ from: 1, to: 125, places: [2, 100] },
      given: { place: 20, name: '20×', value: 11.6, said: '12 of 100' },
    },
  });
  for (const text of ['2×', '20×', '100×', '20×: 12 of 100']) expect(said).toContain(text);
});

it('marks where a single line begins by its number alone', () => {
  const { startSaid: _, handles: __, ...plain } = TWO_ENDS;
  expect(texts({ ...plain, kind: 'line-end', starts: [100] })).toContain('100');
});
