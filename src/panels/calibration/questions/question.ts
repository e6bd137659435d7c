/** A question with two answers, one of which is right beyond dispute. */
export interface Question {
  readonly id: string;
  readonly topic: 'market' | 'numbers';
  readonly text: string;
  readonly options: readonly [string, string];
  /** Which of the two is right. */
  readonly answer: 0 | 1;
  /** What is told afterwards. */
  readonly fact: string;
  readonly source: string;
  /** Of the source. */
  readonly year: number;
}

type Spec = Omit<Question, 'options' | 'answer' | 'topic'>;

/** Which of two: the right one is named first here; on the page their order is drawn. */
export interface Pair extends Spec {
  readonly right: string;
  readonly wrong: string;
}

export interface Statement extends Spec {
  readonly isTrue: boolean;
}

export function pairQuestion(topic: Question['topic'], { right, wrong, ...rest }: Pair): Question {
  return { ...rest, topic, options: [right, wrong], answer: 0 };
}

const TRUE_OR_FALSE = ['True', 'False'] as const;

export function statementQuestion(topic: Question['topic'], { isTrue, ...rest }: Statement): Question {
  return { ...rest, topic, options: TRUE_OR_FALSE, answer: isTrue ? 0 : 1 };
}
