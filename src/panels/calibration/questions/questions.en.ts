import { MARKET_PAIRS } from './marketPairs.en.ts';
import { MARKET_STATEMENTS } from './marketStatements.en.ts';
import { NUMBER_PAIRS } from './numberPairs.en.ts';
import { NUMBER_STATEMENTS } from './numberStatements.en.ts';
import { pairQuestion, type Question, statementQuestion } from './question.ts';

/** All questions of the test, each with its source. An id is never given to another question: kept answers refer to it. */
export const QUESTIONS: readonly Question[] = [
  ...MARKET_STATEMENTS.map(statement => statementQuestion('market', statement)),
  ...MARKET_PAIRS.map(pair => pairQuestion('market', pair)),
  ...NUMBER_STATEMENTS.map(statement => statementQuestion('numbers', statement)),
  ...NUMBER_PAIRS.map(pair => pairQuestion('numbers', pair)),
];
