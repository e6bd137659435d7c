import type { WordsOf } from '../../schema/index.ts';
import type { calibrationParameters } from './params.ts';

export const parameters: WordsOf<typeof calibrationParameters> = {
  accuracy: {
    label: 'Right how often',
    help: 'Of 100 calls, so many are right. This is what “80 % accurate” means, and all that it means.',
    source:
      'an article on AI trading calls a model “80 % accurate”; day-ahead forecasts of prices reach 52 to 55 %',
  },
  realConfidence: {
    label: 'Confidence that is real',
    help: 'At 100 % it is honest: what it says happens. At 50 % only half of its confidence is real: where it says 9 to 1 (90 % sure) it is 3 to 1 (75 of 100), the square root (a calibration slope of one half). Above 100 % it is too modest. Not one call changes, only how sure it says it is. This is one kind of wrong, one slope for all calls; there are others.',
    source: 'the same article calls the model “50 % reliable”, read as a calibration slope of one half',
  },
  payoffPer100: {
    label: 'A win pays … per 100',
    help: 'A loss costs what was risked. At 100 a win pays as much as a loss costs (even money).',
    source: 'at 25 per 100 risked being right 80 times in 100 earns nothing at a flat stake',
  },
  stake: {
    label: 'Stake',
    help: 'Full is the share of the money that grows fastest if the stated confidence is true (Kelly); half and quarter are parts of it. “At most 10 %” is full but never more than a tenth of the money; flat is a tenth every time, whatever is said.',
    options: { full: 'full', half: 'half', quarter: 'quarter', capped: 'at most 10 %', flat: 'flat' },
    source: 'full is the growth-optimal stake of Kelly 1956 for what is stated',
  },
  trades: {
    label: 'Trades',
    help: 'How often each trader follows the model. Where the stated odds are bad nothing is staked.',
  },
  level: {
    label: 'It says … sure',
    help: 'The confidence that the question asks about.',
  },
  claimed: {
    label: 'The claim: … reliable',
    help: 'The number that somebody put beside the accuracy, without saying what it counts.',
    source: 'the “50 % reliable” of the article',
  },
  pastCalls: {
    label: 'Past calls to learn from',
    help: 'Half of them teach how to mend the confidence, the other half test it.',
  },
  sortingLost: {
    label: 'Then the market changes: how much of its sense for sure calls is lost',
    help: 'At 0 % nothing changes. At 100 % its sure calls are no more often right than the others. The share of right calls stays exactly the same.',
  },
  forecaster: {
    label: 'Forecaster',
    help: 'Public sets of real forecasts: FiveThirtyEight (sports, elections), the Finnish Meteorological Institute, and the R packages verification and reliabilitydiag.',
    options: {
      'tampere-1': 'Rain in Tampere, a day ahead',
      'tampere-2': 'Rain in Tampere, two days ahead',
      mlb: 'Baseball (MLB)',
      nba: 'Basketball (NBA)',
      nfl: 'American football (NFL)',
      nhl: 'Ice hockey (NHL)',
      wnba: 'Basketball (WNBA)',
      'world-cup-men': 'Football World Cup, men',
      'world-cup-women': 'Football World Cup, women',
      governors: 'Elections of US governors',
      icing: 'Ice on aircraft',
      'niamey-logistic': 'Rain in Niamey, logistic',
      'niamey-emos': 'Rain in Niamey, EMOS',
      'niamey-ensemble': 'Rain in Niamey, raw ensemble',
      'niamey-climate': 'Rain in Niamey, climate only',
      'ensemble-1': 'Rain ensemble, a day ahead',
      'ensemble-10': 'Rain ensemble, ten days ahead',
    },
  },
  seed: {
    label: 'Seed',
    help: 'Names the random numbers of the simulation: the same seed gives the same numbers on every machine.',
  },
};
