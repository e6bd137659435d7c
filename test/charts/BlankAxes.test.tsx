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
