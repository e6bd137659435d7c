import {
  type Aim,
  endsOfLeverage,
  type JumpMarket,
  type LeverageEnds,
  pickedLeverage,
} from '../../model/guardrails/index.ts';
import type { ValuesOf } from '../../schema/index.ts';
import { inOneStep, type ViewComputation } from '../defineComputation.ts';
import type { marketParameters } from './marketParams.ts';
import { HALVED_AT_MOST, MOST_ON_OFFER, PAID_MARKET, PAID_YEARS } from './paidMarket.ts';
import type { paidParameters } from './paidParams.ts';

export type PaidValues = Pick<
  ValuesOf<typeof paidParameters & typeof marketParameters>,
  'aim' | 'crash' | 'cap'
>;
export type AimId = PaidValues['aim'];

/** What a model that is paid for one aim alone picks, and where accounts stand with it. */
export interface PaidPick {
  readonly aim: AimId;
  readonly leverage: number;
  readonly ends: LeverageEnds;
}

export interface PaidOutcome {
  readonly chosen: AimId;
  readonly years: number;
  /** The highest leverage that is on offer. */
  readonly most: number;
  /** From this leverage on one crash takes everything. */
  readonly ruinedFrom: number;
  readonly picks: readonly PaidPick[];
}

const AIMS: Readonly<Record<AimId, Aim>> = {
  gain: { kind: 'average' },
  fees: { kind: 'fees', feePerYear: 0.05, years: PAID_YEARS },
  growth: { kind: 'growth' },
  survival: { kind: 'survival', chance: HALVED_AT_MOST },
};
const ORDER: readonly AimId[] = ['gain', 'fees', 'growth', 'survival'];

/** The leverage that each aim picks, and what becomes of a hundred accounts. */
export const paid: ViewComputation<PaidValues, PaidOutcome> = {
  draws: () => [],
  preview: paidOutcome,
  compute: values => inOneStep(() => paidOutcome(values)),
};

function paidOutcome({ aim: chosen, crash, cap }: PaidValues): PaidOutcome {
  const market: JumpMarket = { ...PAID_MARKET, jumpSize: crash };
  const most = cap ?? MOST_ON_OFFER;
  const picks = ORDER.map(aim => {
    const leverage = pickedLeverage(AIMS[aim], market, most);
    return { aim, leverage, ends: endsOfLeverage(leverage, market, PAID_YEARS) };
  });
  return { chosen, years: PAID_YEARS, most, ruinedFrom: 1 / crash, picks };
}
