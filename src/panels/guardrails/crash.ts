import {
  type CrashDay,
  crashDay,
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
    otherCap: { ...crashOn(crashDay(behind({ crash: size, cap: other }), day)), cap: other },
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

type Strip = Pick<Market, 'crash' | 'cap'>;

let last: (Strip & { readonly strip: readonly CrashOn[] }) | null = null;

/** The strip is the same whichever of its days is chosen: the last one is kept for the next day. */
function stripOf({ crash: size, cap }: Strip): readonly CrashOn[] {
  if (last?.crash === size && last.cap === cap) return last.strip;
  const strip = crashDays(behind({ crash: size, cap })).map(crashOn);
  last = { crash: size, cap, strip };
  return strip;
}

function behind({ crash: size, cap }: Strip) {
  return { size, cap: capOf(cap), policies: RIVALS.map(rival => POLICIES[rival]) };
}

function crashOn({ day, accounts, leader }: CrashDay): CrashOn {
  const [grow, tighten] = [accounts[0]!, accounts[1]!];
  return {
    day,
    ends: { grow: rounded(grow.end), tighten: rounded(tighten.end) },
    areRuined: { grow: grow.ruinedOn !== null, tighten: tighten.ruinedOn !== null },
    leader: leader === null ? null : RIVALS[leader]!,
  };
}
