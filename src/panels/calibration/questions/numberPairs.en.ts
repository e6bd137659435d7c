import type { PairWords } from './question.ts';
import type { NUMBER_PAIRS } from './questionIds.ts';

const FACTBOOK = { source: 'CIA World Factbook', year: 2024 } as const;
const BRITANNICA = { source: 'Encyclopaedia Britannica', year: 2024 } as const;

/** Which of two, about numbers in general. */
export const numberPairs: Readonly<Record<(typeof NUMBER_PAIRS)[number], PairWords>> = {
  'algeria-greenland': {
    text: 'Which has the larger area?',
    right: 'Algeria',
    wrong: 'Greenland',
    fact: 'Algeria has 2.38 million square kilometres, Greenland 2.17; maps stretch the north.',
    ...FACTBOOK,
  },
  'africa-north-america': {
    text: 'Which has the larger area?',
    right: 'Africa',
    wrong: 'North America',
    fact: 'Africa has about 30 million square kilometres, North America about 24.',
    ...BRITANNICA,
  },
  'brazil-australia': {
    text: 'Which has the larger area?',
    right: 'Brazil',
    wrong: 'Australia',
    fact: 'Brazil has 8.5 million square kilometres, Australia 7.7.',
    ...FACTBOOK,
  },
  'indonesia-russia': {
    text: 'Which had more inhabitants in 2024?',
    right: 'Indonesia',
    wrong: 'Russia',
    fact: 'Indonesia had about 280 million, Russia about 140 million.',
    ...FACTBOOK,
  },
  'bangladesh-germany': {
    text: 'Which had more inhabitants in 2024?',
    right: 'Bangladesh',
    wrong: 'Germany',
    fact: 'Bangladesh had about 170 million, Germany about 84 million.',
    ...FACTBOOK,
  },
  'rome-new-york': {
    text: 'Which lies further north?',
    right: 'Rome',
    wrong: 'New York',
    fact: 'Rome lies at 41.9° north, New York at 40.7°.',
    ...BRITANNICA,
  },
  'reno-los-angeles': {
    text: 'Which lies further west?',
    right: 'Reno, Nevada',
    wrong: 'Los Angeles',
    fact: 'Reno lies at 119.8° west, Los Angeles at 118.2°.',
    source: 'US Geological Survey, Geographic Names Information System',
    year: 2024,
  },
  'danube-rhine': {
    text: 'Which is longer?',
    right: 'The Danube',
    wrong: 'The Rhine',
    fact: 'The Danube has about 2,850 kilometres, the Rhine about 1,230.',
    ...BRITANNICA,
  },
  'empire-state-eiffel': {
    text: 'Which is higher, without counting masts?',
    right: 'The Empire State Building',
    wrong: 'The Eiffel Tower',
    fact: 'Its roof is 381 metres high; the tower measures 330 metres even with its masts.',
    ...BRITANNICA,
  },
  'lead-gold': {
    text: 'Which has more protons in its nucleus?',
    right: 'Lead',
    wrong: 'Gold',
    fact: 'Lead has 82, gold 79.',
    source: 'IUPAC, Periodic Table of the Elements',
    year: 2022,
  },
  'gold-lead-weight': {
    text: 'Of which does a litre weigh more?',
    right: 'Gold',
    wrong: 'Lead',
    fact: 'A litre of gold weighs 19.3 kilograms, one of lead 11.3.',
    source: 'CRC Handbook of Chemistry and Physics',
    year: 2016,
  },
  'heart-moon': {
    text: 'Which came first?',
    right: 'The first human heart transplant',
    wrong: 'The first landing of people on the moon',
    fact: 'The transplant was in December 1967, the landing in July 1969.',
    ...BRITANNICA,
  },
  'oxford-tenochtitlan': {
    text: 'Which is older?',
    right: 'Teaching at Oxford',
    wrong: 'The Aztec city Tenochtitlan',
    fact: 'Oxford taught by 1096, Tenochtitlan was founded around 1325.',
    ...BRITANNICA,
  },
  'suez-panama': {
    text: 'Which canal was opened first?',
    right: 'The Suez Canal',
    wrong: 'The Panama Canal',
    fact: 'Suez opened in 1869, Panama in 1914.',
    ...BRITANNICA,
  },
  'declaration-bastille': {
    text: 'Which came first?',
    right: 'The American Declaration of Independence',
    wrong: 'The storming of the Bastille',
    fact: 'The declaration is of 1776, the storming of 1789.',
    ...BRITANNICA,
  },
  'chernobyl-wall': {
    text: 'Which came first?',
    right: 'The accident at Chernobyl',
    wrong: 'The fall of the Berlin Wall',
    fact: 'The accident was in April 1986, the wall fell in November 1989.',
    ...BRITANNICA,
  },
  'fire-principia': {
    text: 'Which came first?',
    right: 'The Great Fire of London',
    wrong: 'Newton’s Principia',
    fact: 'The fire was in 1666, the book appeared in 1687.',
    ...BRITANNICA,
  },
  'amazon-google': {
    text: 'Which company was founded first?',
    right: 'Amazon',
    wrong: 'Google',
    fact: 'Amazon was founded in 1994, Google in 1998.',
    ...BRITANNICA,
  },
};
