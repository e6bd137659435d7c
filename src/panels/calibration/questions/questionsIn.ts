import type { PairWords, Question, StatementWords } from './question.ts';
import { MARKET_PAIRS, MARKET_STATEMENTS, NUMBER_PAIRS, NUMBER_STATEMENTS } from './questionIds.ts';

/** What all questions say in one language, by their ids. */
export interface QuestionWords {
  readonly isTrue: string;
  readonly isFalse: string;
  readonly marketStatements: Readonly<Record<keyof typeof MARKET_STATEMENTS, StatementWords>>;
  readonly marketPairs: Readonly<Record<(typeof MARKET_PAIRS)[number], PairWords>>;
  readonly numberStatements: Readonly<Record<keyof typeof NUMBER_STATEMENTS, StatementWords>>;
  readonly numberPairs: Readonly<Record<(typeof NUMBER_PAIRS)[number], PairWords>>;
}

/** All questions of the test in the words of the page, each with its source; always in the same order. */
export function questionsIn(words: QuestionWords): readonly Question[] {
  const options = [words.isTrue, words.isFalse] as const;
  const statements = <Id extends string>(
    topic: Question['topic'],
    truths: Readonly<Record<Id, boolean>>,
    told: Readonly<Record<Id, StatementWords>>,
  ) =>
    Object.entries<boolean>(truths).map(
      ([id, isTrue]): Question => ({
        id,
        topic,
        kind: 'statement',
        ...told[id as Id],
        options,
        answer: isTrue ? 0 : 1,
      }),
    );
  const pairs = <Id extends string>(
    topic: Question['topic'],
    ids: readonly Id[],
    told: Readonly<Record<Id, PairWords>>,
  ) =>
    ids.map((id): Question => {
      const { right, wrong, ...rest } = told[id];
      return { id, topic, kind: 'pair', ...rest, options: [right, wrong], answer: 0 };
    });
  return [
    ...statements('market', MARKET_STATEMENTS, words.marketStatements),
    ...pairs('market', MARKET_PAIRS, words.marketPairs),
    ...statements('numbers', NUMBER_STATEMENTS, words.numberStatements),
    ...pairs('numbers', NUMBER_PAIRS, words.numberPairs),
  ];
}
