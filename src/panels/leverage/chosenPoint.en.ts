import { type Base, sharedBase } from '../../schema/index.ts';
import { say } from '../../words/text.en.ts';
import type { Happened } from './history.ts';
import { happenedWords, positionsOf } from './historyWords.en.ts';
import type { Asset, LeverageValues } from './params.ts';
import type { PartedSides } from './parting.ts';
import { capital, IN_SENTENCE, leverageWords } from './positionWords.en.ts';

export const SIDES = { long: 'longs', short: 'shorts' } as const;
const COUNTED = {
  long: { one: '# long', other: '# longs' },
  short: { one: '# short', other: '# shorts' },
};

/** What history has at the chosen leverage; where the model parts from it, the other side too. */
export function hereWords(here: HistoryHere, modelled: number | null): string {
  if (here.happened === null)
    return `History was counted at ${say.list(here.counted.map(one => say.number(one)))}×.`;
  const { happened, leverage, side, other } = here;
  const start = `At ${leverageWords(leverage)} then, ${SIDES[side]}: `;
  if (modelled === null || other === null) return `${start}${happenedWords(happened)}.`;
  if (happened.told !== 'share' || other.told !== 'share')
    return `${start}${countedWords({ happened, other, side, modelled })}.`;
  const base = sharedBase([happened.probability, other.probability, modelled], false);
  const own = happenedWords(happened, base);
  const beside = shareWords(other, base);
  const model = `the model: ${shareWords({ probability: modelled }, base)}`;
  const otherSide = SIDES[opposite(side)];
  const others = beside === shareWords(happened, base) ? `${otherSide} alike` : `${otherSide}: ${beside}`;
  return `${start}${own}; ${others}; ${model}.`;
}

const opposite = (side: LeverageValues['side']) => (side === 'long' ? 'short' : 'long');

/** A side's share where the other's words have said what it rests on. */
function shareWords({ probability }: Pick<Happened, 'probability'>, base: Base): string {
  return say.chance(probability, undefined, base).full;
}

/** Episodes and shares do not compare: beside them stand both sides and the model in positions. */
function countedWords(told: {
  readonly happened: Happened;
  readonly other: Happened;
  readonly side: LeverageValues['side'];
  readonly modelled: number;
}): string {
  const { happened, other, side, modelled } = told;
  const count = (share: number) => positionsOf(share, happened.entries);
  const counted = (share: number, of: LeverageValues['side']) =>
    say.plural(Math.round(share * happened.entries), COUNTED[of]);
  const sides = `${counted(happened.probability, side)}, ${counted(other.probability, opposite(side))}`;
  return `${happenedWords(happened)}; ${SIDES[opposite(side)]}: ${happenedWords(other)}; of ${say.number(happened.entries)} positions each ${sides}, by the model ${modelled * happened.entries < 0.5 ? 'less than 1' : count(modelled)}`;
}

/** What the market did where the model and history part: no trend of theirs is read as the skill of a side. */
export function sidesWords({ trend, why }: PartedSides, asset: Asset): string {
  const coin = capital(IN_SENTENCE[asset]);
  const because = {
    'with-trend': `${coin} ${trend === 'rose' ? 'rose' : 'fell'} in those months, which is no law.`,
    'sharper-falls': `${coin} went nowhere then; its falls look sharper than its rises.`,
    'assumed-trend': 'A trend is assumed here.',
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
