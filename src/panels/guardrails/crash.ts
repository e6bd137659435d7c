import {
  crashDays,
  crashMarket,
  hardCap,
  POLICIES,
  type PolicyPath,
  policyPath,
} from '../../model/guardrails/index.ts';
import { inOneStep, type ViewComputation } from '../defineComputation.ts';
import { type Account, type CrashOn, type CrashOutcome, type OfBoth, RIVALS, TOLD_CAP } from './outcomes.ts';
import type { GuardrailsValues } from './params.ts';

type Market = Pick<GuardrailsValues, 'day' | 'crash' | 'cap'>;

/** Both accounts with the crash on the chosen day, on every other, and behind another cap. */
export const crash: ViewComputation<GuardrailsValues, CrashOutcome> = {
  draws: () => [],
  preview: crashOutcome,
  compute: values => inOneStep(() => crashOutcome(values)),
};

export function crashOutcome(values: Market): CrashOutcome {
  const { day, crash: size, cap } = values;
  const returns = crashMarket({ day, size });
  const other = cap === null ? TOLD_CAP : null;
  return {
    accounts: ofBoth(rival => accountOf(policyPath(returns, POLICIES[rival], capOf(cap)))),
    strip: stripOf(values),
    otherCap: { ...stripOf({ ...values, cap: other })[day - 1]!, cap: other },
  };
}

/** The cap of a scenario. */
export const capOf = (cap: number | null) => hardCap(cap ?? 'none');

const ofBoth = <Value>(of: (rival: (typeof RIVALS)[number]) => Value): OfBoth<Value> => ({
  grow: of('grow'),
  tighten: of('tighten'),
});

/** What is drawn needs no more digits, and travels in the page. */
const rounded = (value: number) => Math.round(value * 1e6) / 1e6;

function accountOf({ money, used, ruinedOn }: PolicyPath): Account {
  return { money: [...money].map(rounded), leverage: [...used].map(rounded), ruinedOn };
}

function stripOf({ crash: size, cap }: Pick<Market, 'crash' | 'cap'>): readonly CrashOn[] {
  const policies = RIVALS.map(rival => POLICIES[rival]);
  return crashDays({ size, cap: capOf(cap), policies }).map(({ day, accounts, leader }) => {
    const [grow, tighten] = [accounts[0]!, accounts[1]!];
    return {
      day,
      ends: { grow: rounded(grow.end), tighten: rounded(tighten.end) },
      areRuined: { grow: grow.ruinedOn !== null, tighten: tighten.ruinedOn !== null },
      leader: leader === null ? null : RIVALS[leader]!,
    };
  });
}
