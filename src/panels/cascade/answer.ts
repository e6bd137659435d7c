import { type CascadeRun, runawayGauge, runCascade, SELLER_KINDS } from '../../model/cascade/index.ts';
import type { CascadeValues } from './params.ts';
import { cascadeScenario } from './scenario.ts';

/** The numbers of an event as the command line prints them: figures, ledgers by kind, moments; no path. */
export function cascadeNumbers(values: CascadeValues): Readonly<Record<string, unknown>> {
  const scenario = cascadeScenario(values);
  const { sellers, falls: _falls, prices: _prices, ...figures } = runCascade(scenario);
  return {
    ...figures,
    whoGotOutWhere: whoGotOutWhere(figures),
    sellers: sellers.map(({ flow: _flow, ...ledger }) => ledger),
    gauge: runawayGauge(scenario),
  };
}

/** The notional-weighted mean of the mid price at sale less 1, by kind; null where nothing was sold. */
function whoGotOutWhere({ exits }: Pick<CascadeRun, 'exits'>) {
  return Object.fromEntries(SELLER_KINDS.map(kind => [kind, exits[kind].meanExit]));
}
