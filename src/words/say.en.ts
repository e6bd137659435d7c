import { makeSay } from '../schema/index.ts';

const NARROW_SPACE = '\u202f';

/** How English says numbers, durations and chances. */
export const say = makeSay({
  locale: 'en-GB',
  direction: 'ltr',
  spans: {
    second: { one: '# second', other: '# seconds' },
    minute: { one: '# minute', other: '# minutes' },
    hour: { one: '# hour', other: '# hours' },
    day: { one: '# day', other: '# days' },
    week: { one: '# week', other: '# weeks' },
    month: { one: '# month', other: '# months' },
    year: { one: '# year', other: '# years' },
  },
  secondsSign: 's',
  aMoment: 'a moment',
  oneSpan: {
    second: 'a second',
    minute: 'a minute',
    hour: 'an hour',
    day: 'a day',
    week: 'a week',
    month: 'a month',
    year: 'a year',
  },
  percent: number => `${number}${NARROW_SPACE}%`,
  multiple: number => `${number}×`,
  hours: 'hours',
  years: 'years',
  countOf: (count, base) => `${count} of ${base}`,
  lessThanOneIn: base => `less than 1 in ${base}`,
  moreThan: (count, base) => `more than ${count} of ${base}`,
  about: number => `about ${number}`,
  cannotHappen: 'cannot happen',
});
