import type { DrawPicture } from '../../../drawPicture.ts';
import type { SimplerOutcome } from '../../outcomes.ts';
import type { LeverageValues } from '../../params.ts';
import { methodShortly } from '../../tables.ts';
import type { LeverageText, SimplerText } from '../../types.ts';
import { simplerSentence } from '../parts/simplerSentence.ts';
import { ROLES } from '../simpler.tsx';

/** The same position by the methods of other calculators. */
export function picture(text: LeverageText, words: SimplerText): DrawPicture<LeverageValues, SimplerOutcome> {
  return (outcome, values) => ({
    sentence: simplerSentence(outcome, values, words),
    charts: [
      {
        kind: 'rows',
        rows: outcome.rows.map(row => ({
          id: row.id,
          label: text.methods[row.id],
          text: methodShortly(row, outcome, values, text),
          share: row.probability,
          role: ROLES[row.id],
          range: row.interval ?? undefined,
        })),
      },
    ],
  });
}
