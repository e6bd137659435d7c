import type { MyLimits } from './limitParameters.ts';

/** What a limit is drawn on and compared with. */
export const LIMIT_KINDS = ['ofHundred', 'leverage', 'days', 'money'] as const;
export type LimitKind = (typeof LIMIT_KINDS)[number];

/** The money of a picture: what it starts with, and what is left of it. */
export interface ShownMoney {
  readonly start: number;
  readonly left: number;
  /** False where the start stands for any money, so that only a share of it can be compared. */
  readonly isMoney: boolean;
}

/** Whose number it is, so that a sentence can say it. */
export const SHOWN_OF = {
  ofHundred: ['wipedOut', 'closed'],
  leverage: ['position', 'market', 'morning', 'network', 'aim', 'owner'],
} as const;
export type ShownOf<Kind extends keyof typeof SHOWN_OF = keyof typeof SHOWN_OF> =
  (typeof SHOWN_OF)[Kind][number];

export interface ShownNumber<Of extends ShownOf = ShownOf> {
  readonly value: number;
  readonly of: Of;
}

/** What a picture shows of the quantities that a reader may limit; one that it does not show is left out. */
export interface ShownQuantities {
  /** Wiped out, of a hundred. */
  readonly ofHundred?: ShownNumber<ShownOf<'ofHundred'>> | undefined;
  /** The highest that is used. */
  readonly leverage?: ShownNumber<ShownOf<'leverage'>> | undefined;
  readonly days?: number | undefined;
  readonly money?: ShownMoney | undefined;
}

/** How what is shown stands to a limit, in the numbers that a reader sees. */
export type Standing = 'above' | 'at' | 'below';

/** A picture against one limit. */
export interface AgainstLimit {
  readonly kind: LimitKind;
  /** The limit, and what is shown, in one unit: of money what may be lost and what is lost. */
  readonly limit: number;
  readonly shown: number;
  /** Whose it is, where a kind can be of several. */
  readonly of: ShownOf | null;
  readonly standing: Standing;
  /** Of what, where a picture's money stands for any: 100; null of money, and of all else. */
  readonly outOf: number | null;
  /** Where the limit stands on an axis of the picture. */
  readonly mark: number;
}

/** What a picture shows against the limits that are filled. */
export function againstLimits(limits: MyLimits, shown: ShownQuantities): readonly AgainstLimit[] {
  return LIMIT_KINDS.flatMap(kind => {
    if (kind === 'money') return againstLoss(limits, shown.money);
    const [limit, told] = [limits[kind], shown[kind]];
    if (limit === null || told === undefined) return [];
    const { value, of } = typeof told === 'number' ? { value: told, of: null } : told;
    const stands = standing(asRead(kind, value), limit);
    return [{ kind, limit, shown: value, of, standing: stands, outOf: null, mark: limit }];
  });
}

/** A count of a hundred is read as a whole number, from one on; less is read as it is. */
function asRead(kind: LimitKind, value: number): number {
  return kind === 'ofHundred' && value >= 1 ? Math.round(value) : value;
}

/** Of a limit in money and one as a share the stricter counts. */
function againstLoss(limits: MyLimits, money: ShownMoney | undefined): readonly AgainstLimit[] {
  if (money === undefined) return [];
  const { start, left, isMoney } = money;
  const allowed = [
    ...(limits.lossShare === null ? [] : [limits.lossShare * start]),
    ...(limits.lossMoney === null || !isMoney ? [] : [limits.lossMoney]),
  ];
  if (allowed.length === 0) return [];
  const limit = Math.min(...allowed);
  const lost = Math.max(0, start - left);
  const stands = standing(lost, limit);
  const outOf = isMoney ? null : start;
  return [{ kind: 'money', limit, shown: lost, of: null, standing: stands, outOf, mark: start - limit }];
}

/** Differences below what is ever written are none. */
const SAME = 1e-9;

function standing(value: number, limit: number): Standing {
  if (Math.abs(value - limit) <= SAME * Math.max(1, Math.abs(limit))) return 'at';
  return value > limit ? 'above' : 'below';
}
