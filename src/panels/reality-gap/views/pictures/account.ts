import { membersOf } from '../../../../schema/index.ts';
import type { DrawPicture } from '../../../drawPicture.ts';
import type { AccountOutcome } from '../../outcomes.ts';
import type { RealityGapValues } from '../../params.ts';
import type { AccountText, RealityGapText } from '../../types.ts';
import { accountRows, accountSentence, BARS_AT_FIRST, causesThatFit } from '../parts/accountRows.ts';

/** The account that adds up, in money: from the test over the true edge and paper to real money. */
export function picture(
  text: RealityGapText,
  words: AccountText,
): DrawPicture<RealityGapValues, AccountOutcome> {
  return (outcome, values) => {
    const rowWords = { ...text, words };
    const most = causesThatFit(outcome, 'endMoney', BARS_AT_FIRST, rowWords);
    return {
      sentence: accountSentence(outcome, 'endMoney', words),
      charts: [
        {
          kind: 'steps',
          rows: accountRows(outcome, 'endMoney', { off: membersOf(values.off), most }, rowWords),
        },
      ],
    };
  };
}
