import type { DrawPicture } from '../../../drawPicture.ts';
import type { OwnBookOutcome } from '../../ownBook.ts';
import type { CascadeValues } from '../../params.ts';
import type { CascadeText, OwnBookText } from '../../types.ts';
import { cliffPicture, ownBookSentence, ratioPicture } from '../parts/ownBookTold.ts';

/** Where the cliff of one's own market lies, or how far from runaway it is; nothing where neither is known. */
export function picture(_text: CascadeText, words: OwnBookText): DrawPicture<CascadeValues, OwnBookOutcome> {
  return outcome => {
    const sentence = ownBookSentence(outcome, words);
    const cliffs = cliffPicture(outcome, words);
    if (cliffs) {
      const { x, y, lines } = cliffs;
      return { sentence, charts: [{ kind: 'lines', x, y, lines }] };
    }
    const ratios = ratioPicture(outcome, words);
    return ratios && { sentence, charts: [{ kind: 'ranges', ...ratios }] };
  };
}
