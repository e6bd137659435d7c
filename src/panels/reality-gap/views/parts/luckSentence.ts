import { chosenTries, type LuckOutcome } from '../../outcomes.ts';
import type { LuckText } from '../../types.ts';

/** What the best of the ideas shows, what it made on new days, and what luck alone would show. */
export function luckSentence(outcome: LuckOutcome, words: LuckText): string {
  const { account, alike, rows } = outcome;
  const here = chosenTries(outcome);
  return words.sentence({
    tries: here.tries,
    account,
    one: rows[0]!.testEnd,
    test: here.testEnd,
    paper: here.paperEnd,
    luck: here.luckEnd,
    alike,
  });
}
