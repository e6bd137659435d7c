import { chosenTries, type LuckOutcome } from '../../outcomes.ts';
import { toldEnd } from '../../toldAccount.ts';
import type { LuckText } from '../../types.ts';

/** As the headline tells the same ends: what the best of the ideas shows, what it made on new days, and what luck alone would show. */
export function luckSentence(outcome: LuckOutcome, words: LuckText): string {
  const { account, alike, rows } = outcome;
  const here = chosenTries(outcome);
  const told = (value: number, error: number) => toldEnd({ value, standardError: error }, account);
  return words.sentence({
    tries: here.tries,
    account,
    one: told(rows[0]!.testEnd, rows[0]!.testError),
    test: told(here.testEnd, here.testError),
    paper: told(here.paperEnd, here.paperError),
    luck: here.luckEnd,
    alike,
  });
}
