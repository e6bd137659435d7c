import {
  type Cap,
  crashDays,
  crashMarket,
  hardCap,
  type Owner,
  POLICIES,
  policyPath,
  WATCHING,
} from '../../model/guardrails/index.ts';
import type { ValuesOf } from '../../schema/index.ts';
import { inOneStep, type ViewComputation } from '../defineComputation.ts';
import type { marketParameters } from './marketParams.ts';
import { TOLD_CAP } from './outcomes.ts';
import { type ownerParameters, TOLD_LIMIT } from './ownerParams.ts';

export type LastWordValues = ValuesOf<typeof marketParameters & typeof ownerParameters>;

/** Who decides last: the model alone, a cap behind it, or the owner's limit as well. */
export type Decider = 'model' | 'cap' | 'owner';

/** An account of the model that grows bolder, with so many who may lower its leverage. Money as a multiple of the start. */
export interface LastWordRow {
  readonly decider: Decider;
  /** Used on each day; 0 after ruin. */
  readonly used: readonly number[];
  readonly crashLeverage: number;
  /** At the end with the crash on the chosen day, on the worst of all days, and without a crash. */
  readonly end: number;
  readonly worstEnd: number;
  readonly calmEnd: number;
}

export interface LastWordOutcome {
  /** What is set, or what is tried where nothing is. */
  readonly cap: number;
  readonly limit: number;
  /** True where nothing is set: then it is an example of the lab's. */
  readonly isExample: { readonly cap: boolean; readonly limit: boolean };
  readonly rows: readonly LastWordRow[];
}

/** The same model under one, two and three who decide: each can only lower what comes to him. */
export const lastWord: ViewComputation<LastWordValues, LastWordOutcome> = {
  draws: () => [],
  preview: lastWordOutcome,
  compute: values => inOneStep(() => lastWordOutcome(values)),
};

function lastWordOutcome(values: LastWordValues): LastWordOutcome {
  const cap = values.cap ?? TOLD_CAP;
  const limit = values.limit ?? TOLD_LIMIT;
  const watched: Owner = { ...WATCHING, limit };
  return {
    ...{ cap, limit, isExample: { cap: values.cap === null, limit: values.limit === null } },
    rows: [
      rowOf('model', values, hardCap('none'), WATCHING),
      rowOf('cap', values, hardCap(cap), WATCHING),
      rowOf('owner', values, hardCap(cap), watched),
    ],
  };
}

function rowOf(decider: Decider, { day, crash: size }: LastWordValues, cap: Cap, owner: Owner): LastWordRow {
  const run = (returns: Float64Array) => policyPath(returns, POLICIES.grow, cap, owner);
  const { used, money } = run(crashMarket({ day, size }));
  const everyDay = crashDays({ size, cap, owner, policies: [POLICIES.grow] });
  return {
    decider,
    used: [...used],
    crashLeverage: used[day - 1]!,
    end: money.at(-1)!,
    worstEnd: everyDay.reduce((least, { accounts }) => Math.min(least, accounts[0]!.end), Number.MAX_VALUE),
    calmEnd: run(crashMarket(null)).money.at(-1)!,
  };
}
