/** A question with two answers, one of which is right beyond dispute. */
export interface Question extends FactWords {
  readonly id: string;
  readonly topic: 'market' | 'numbers';
  /** Whether it asks if something is true, or which of two. */
  readonly kind: 'statement' | 'pair';
  readonly text: string;
  readonly options: readonly [string, string];
  /** Which of the two is right. */
  readonly answer: 0 | 1;
}

interface FactWords {
  /** What is told afterwards. */
  readonly fact: string;
  readonly source: string;
  /** Of the source. */
  readonly year: number;
}

/** What is said to be true. */
export interface StatementWords extends FactWords {
  readonly text: string;
}

/** Which of two: on the page their order is drawn. */
export interface PairWords extends FactWords {
  readonly text: string;
  readonly right: string;
  readonly wrong: string;
}
