import type { NumberWords } from '../../src/schema/index.ts';

/** A language of another grouping, decimal sign and order of dates. */
export const german: NumberWords = {
  locale: 'de',
  direction: 'ltr',
  spans: {
    second: { one: '# Sekunde', other: '# Sekunden' },
    minute: { one: '# Minute', other: '# Minuten' },
    hour: { one: '# Stunde', other: '# Stunden' },
    day: { one: '# Tag', other: '# Tage' },
    week: { one: '# Woche', other: '# Wochen' },
    month: { one: '# Monat', other: '# Monate' },
    year: { one: '# Jahr', other: '# Jahre' },
  },
  secondsSign: 'Sek.',
  aMoment: 'ein Augenblick',
  oneSpan: {
    second: 'eine Sekunde',
    minute: 'eine Minute',
    hour: 'eine Stunde',
    day: 'ein Tag',
    week: 'eine Woche',
    month: 'ein Monat',
    year: 'ein Jahr',
  },
  percent: number => `${number} Prozent`,
  multiple: number => `${number}-fach`,
  hours: 'Stunden',
  years: 'Jahre',
  countOf: (count, base) => `${count} von ${base}`,
  lessThanOneIn: base => `weniger als 1 von ${base}`,
  moreThan: (count, base) => `mehr als ${count} von ${base}`,
  about: number => `etwa ${number}`,
  cannotHappen: 'kommt nicht vor',
};
