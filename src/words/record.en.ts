import { say } from './say.en.ts';

interface LevelTold {
  readonly sure: number;
  readonly count: number;
  readonly near: number;
  /** How many would be near 19 times in 20 if the certainty were honest. */
  readonly low: number;
  readonly high: number;
}

const rangeWords = (low: number, high: number) =>
  low === high ? say.number(low) : `${say.number(low)} to ${say.number(high)}`;

/** What became of the guesses of one certainty: within the honest band or not is arithmetic. */
function levelWords({ sure, count, near, low, high }: LevelTold): string {
  const said = `You said ${say.number(100 * sure)}, it was ${say.number(near)} of ${say.number(count)}.`;
  const honest = `If that were honest it would be ${rangeWords(low, high)}, 19 times in 20.`;
  return `${said} ${honest}`;
}

/** How sure a reader was of their guesses, and how often they were near. */
export const recordText = {
  title: 'You on your own dumbbells',
  tooFew: ({ count, least }: { readonly count: number; readonly least: number }) =>
    `You have said of ${say.plural(count, { one: '# guess', other: '# guesses' })} how sure you were. After ${say.number(least)} they are drawn here.`,
  rows: 'How sure you were',
  row: ({ sure, count }: { readonly sure: number; readonly count: number }) =>
    `${say.quantity('fraction', sure)} sure, ${say.plural(count, { one: '# guess', other: '# guesses' })}`,
  axis: 'Near the truth, times in 100',
  marks: { first: 'how sure you said', second: 'how often you were near', band: 'if honest, 19 times in 20' },
  ofHundred: (share: number) => say.number(100 * share, 0),
  level: levelWords,
  kept: 'Your first answer to each question counts. Kept in this browser only; no link and no frame has it.',
  keptForNow:
    'Your first answer to each question counts. This window may store nothing: your record is gone when you close it. No link has it.',
  save: 'Save as a file',
  remove: 'Delete my record',
  removeSure: 'Yes, delete it',
  removeKeep: 'Keep it',
};
