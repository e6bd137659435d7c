import { say } from './say.en.ts';

/** The pages for those who teach. */
export const teachText = {
  minutes: (minutes: number) => say.plural(minutes, { one: '# minute', other: '# minutes' }),
  play: 'Start on the wall',
  notes: 'Notes for the second window',
  worksheet: 'Worksheet',
  back: 'All lessons',
  toLesson: 'Back to the lesson',
};
