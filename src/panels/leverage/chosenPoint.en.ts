import { type Base, sharedBase } from '../../schema/index.ts';
import { say } from '../../words/text.en.ts';
import type { Happened } from './history.ts';
import { happenedWords } from './historyWords.en.ts';
import type { Asset, LeverageValues } from './params.ts';
import type { PartedSides } from './parting.ts';
import { capital, IN_SENTENCE, leverageWords } from './positionWords.en.ts';

export const SIDES = { long: 'longs', short: 'shorts' } as const;

/** What history has at the chosen leverage; where the model parts from it, the other side too. */
export function hereWords(here: HistoryHere, modelled: number | null): string {
  if (here.happened === null)
    return `History was counted at ${say.list(here.counted.map(one => say.number(one)))}×.`;
  const { happened, leverage, side, other } = here;
  const start = `At ${leverageWords(leverage)} then, ${SIDES[side]}: `;
  if (modelled === null || other === null) return `${start}${happenedWords(happened)}.`;
  const shares = [happened, other].flatMap(({ told, probability }) =>
    told === 'share' ? [probability] : [],
  );
  const base = sharedBase([...shares, modelled], false);
  const own = happenedWords(happened, base);
  const beside = shareWords(other, base);
  const otherSide = SIDES[side === 'long' ? 'short' : 'long'];
  const model = `the model: ${say.chance(modelled, undefined, base).full}`;
  const others = beside === shareWords(happened, base) ? `${otherSide} alike` : `${otherSide}: ${beside}`;
  return `${start}${own}; ${others}; ${model}.`;
}

/** A side's share where the other's words have said what it rests on. */
function shareWords(happened: Happened, base: Base): string {
  return happened.told === 'share'
    ? say.chance(happened.probability, undefined, base).full
    : happenedWords(happened, base);
}

/** What the market did where the model and history part: no trend of theirs is read as the skill of a side. */
export function sidesWords({ trend, why }: PartedSides, asset: Asset): string {
  const coin = capital(IN_SENTENCE[asset]);
  const because = {
    'with-trend': `${coin} ${trend === 'rose' ? 'rose' : 'fell'} in those months, which is no law.`,
    'sharper-falls': `${coin} went nowhere then; its falls look sharper than its rises.`,
    'not-constant': 'Volatility was not constant then.',
    unexplained: 'What the market did then does not explain that.',
  };
  return because[why];
}

/** What history has at one leverage. */
export interface HistoryHere {
  readonly leverage: number;
  readonly side: LeverageValues['side'];
  /** Null where that leverage was not counted. */
  readonly happened: Happened | null;
  /** What the other side met. */
  readonly other: Happened | null;
  /** The leverages that were counted. */
  readonly counted: readonly number[];
}
