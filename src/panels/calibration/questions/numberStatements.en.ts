import type { StatementWords } from './question.ts';
import type { NUMBER_STATEMENTS } from './questionIds.ts';

const ARITHMETIC = { source: 'Arithmetic', year: 2026 } as const;
const NASA = { source: 'NASA, Planetary Fact Sheets', year: 2024 } as const;
const BRITANNICA = { source: 'Encyclopaedia Britannica', year: 2024 } as const;

/** True or false, about numbers in general. */
export const numberStatements: Readonly<Record<keyof typeof NUMBER_STATEMENTS, StatementWords>> = {
  'ten-down-ten-up': {
    text: 'A price that rises by 10 % and then falls by 10 % is back where it was.',
    fact: '1.1 × 0.9 is 0.99: 1 % is gone.',
    ...ARITHMETIC,
  },
  'fall-of-eighty': {
    text: 'After a fall of 80 % a price must rise by 400 % to be back where it was.',
    fact: 'From 20 to 100 is five times as much, a rise of 400 %.',
    ...ARITHMETIC,
  },
  'ten-losses': {
    text: 'Whoever loses 10 % ten times in a row has less than a quarter left.',
    fact: '0.9 to the power of 10 is 0.349: more than a third is left.',
    ...ARITHMETIC,
  },
  'doubling-at-seven': {
    text: 'Money that grows by 7 % a year has doubled after nine years.',
    fact: 'After nine years it has grown by 84 %; doubling takes ten years and a quarter.',
    ...ARITHMETIC,
  },
  'five-heads': {
    text: 'A fair coin tossed ten times shows exactly five heads more often than not.',
    fact: 'It does so 252 times in 1,024, about one time in four.',
    ...ARITHMETIC,
  },
  birthday: {
    text: 'Among 23 people chosen at random two share a birthday more often than not.',
    fact: 'With birthdays spread evenly the chance is 50.7 %.',
    ...ARITHMETIC,
  },
  'four-sixes': {
    text: 'In four throws of a die at least one six is more likely than none.',
    fact: 'The chance of at least one is 671 in 1,296, 51.8 %.',
    ...ARITHMETIC,
  },
  'million-seconds': {
    text: 'A million seconds last longer than two weeks.',
    fact: 'They last eleven and a half days.',
    ...ARITHMETIC,
  },
  'billion-seconds': {
    text: 'A thousand million seconds last longer than 30 years.',
    fact: 'They last 31.7 years.',
    ...ARITHMETIC,
  },
  'twenty-two-sevenths': {
    text: '22/7 is larger than π.',
    fact: '22/7 is 3.1428…, π is 3.1415….',
    ...ARITHMETIC,
  },
  sunlight: {
    text: 'Light from the sun takes more than ten minutes to the earth.',
    fact: 'It takes about eight minutes and twenty seconds.',
    ...NASA,
  },
  'venus-mercury': {
    text: 'Mercury, nearest to the sun, has a hotter surface on average than Venus.',
    fact: 'Venus is hotter, about 460 °C everywhere, because of its thick air.',
    ...NASA,
  },
  'jupiter-mass': {
    text: 'Jupiter has more mass than all other planets of the solar system together.',
    fact: 'It has about two and a half times as much.',
    ...NASA,
  },
  'pluto-moon': {
    text: 'Pluto is larger across than the earth’s moon.',
    fact: 'Pluto measures about 2,377 km, the moon 3,475 km.',
    ...NASA,
  },
  'mars-year': {
    text: 'A year on Mars lasts more than 600 days of the earth.',
    fact: 'It lasts 687 days.',
    ...NASA,
  },
  'mariana-everest': {
    text: 'The deepest place in the sea lies further below sea level than Mount Everest rises above it.',
    fact: 'The Mariana Trench is about 10.9 km deep, Everest 8.85 km high.',
    source: 'US National Oceanic and Atmospheric Administration',
    year: 2024,
  },
  'mont-blanc': {
    text: 'Mont Blanc is higher than 5,000 metres.',
    fact: 'It is about 4,806 metres high.',
    ...BRITANNICA,
  },
  'boiling-on-everest': {
    text: 'At the top of Mount Everest water boils below 80 °C.',
    fact: 'The air presses only about a third as hard as at sea level, so water boils at about 70 °C.',
    source: 'CRC Handbook of Chemistry and Physics, vapour pressure of water',
    year: 2016,
  },
  chromosomes: {
    text: 'A cell of the human body normally has 48 chromosomes.',
    fact: 'It has 46; chimpanzees have 48.',
    source: 'US National Human Genome Research Institute',
    year: 2024,
  },
  bones: {
    text: 'A grown person normally has more than 200 bones.',
    fact: 'There are 206; babies have more.',
    ...BRITANNICA,
  },
  'sound-in-water': {
    text: 'Sound travels faster in air than in water.',
    fact: 'In water it travels about four times as fast, about 1,500 metres a second.',
    source: 'US National Oceanic and Atmospheric Administration',
    year: 2024,
  },
  'united-nations': {
    text: 'In 2024 the United Nations had more than 200 member states.',
    fact: 'They had 193.',
    source: 'United Nations, member states',
    year: 2024,
  },
  cleopatra: {
    text: 'Cleopatra lived nearer in time to the first landing on the moon than to the building of the Great Pyramid.',
    fact: 'The pyramid was built some 2,500 years before her, the landing came 2,000 years after.',
    ...BRITANNICA,
  },
  'euro-cash': {
    text: 'Euro notes and coins were handed out for the first time in 1999.',
    fact: 'The euro began as money on accounts in 1999; notes and coins followed on 1 January 2002.',
    source: 'European Central Bank',
    year: 2002,
  },
};
