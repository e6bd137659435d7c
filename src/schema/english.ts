import { makeSay } from './say.ts';

const NARROW_SPACE = '\u202f';

/** Stands in until every caller is handed the language of its page. */
const say = makeSay({
  locale: 'en-GB',
  direction: 'ltr',
  spans: {
    hour: { one: '# hour', other: '# hours' },
    day: { one: '# day', other: '# days' },
    week: { one: '# week', other: '# weeks' },
    month: { one: '# month', other: '# months' },
    year: { one: '# year', other: '# years' },
  },
  oneSpan: { hour: 'an hour', day: 'a day', week: 'a week', month: 'a month', year: 'a year' },
  percent: number => `${number}${NARROW_SPACE}%`,
  multiple: number => `${number}×`,
  hours: 'hours',
  years: 'years',
  countOf: (count, base) => `${count} of ${base}`,
  lessThanOneIn: base => `less than 1 in ${base}`,
  moreThan: (count, base) => `more than ${count} of ${base}`,
  cannotHappen: 'cannot happen',
});

export const {
  number: writeNumber,
  quantity: writeQuantity,
  unitSuffix,
  percent: writePercent,
  money: writeMoney,
  largeMoney: writeLargeMoney,
  leverageLimit: writeLeverageLimit,
  duration: writeDuration,
  durationInSentence: writeDurationInSentence,
  day: writeDay,
  chance: chanceWords,
  chancesTogether: chanceWordsTogether,
  chancesInTurn: chanceWordsInTurn,
} = say;
