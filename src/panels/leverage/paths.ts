import { logBarrier, logBreakEven } from '../../model/leverage/index.ts';
import {
  HOURS_PER_YEAR,
  outcomeSharesFromClocks,
  type PricePaths,
  pathPrices,
  sampleConstantPricePaths,
  samplePricePaths,
  stratifiedPaths,
} from '../../model/price-paths/index.ts';
import { createRng, type Rng } from '../../model/random/index.ts';
import { countsAddingUp } from '../../schema/index.ts';
import type { ViewComputation, Work } from '../defineComputation.ts';
import { betOf, constantChances, constantScenario } from './bet.ts';
import { startOf, trailingVolatilityOf } from './market.ts';
import { type LeverageContext, marketDraws, ownQuestion } from './marketClocks.ts';
import type { OutcomeChances, PathsOutcome } from './outcomes.ts';
import type { LeverageValues } from './params.ts';
import { priceLevels } from './priceLevels.ts';

const PATHS_SHOWN = 100;
const PATHS_PER_CHUNK = 100;
const CHUNKS = 20;
/** Short holds are drawn with several points an hour, so that they look like prices. */
const POINTS_WANTED = 120;

/** A hundred simulated price paths: as many are wiped out as dots are filled. */
export const paths: ViewComputation<LeverageValues, PathsOutcome, LeverageContext['assets']> = {
  draws: marketDraws,
  preview: () => null,
  *compute(values, context): Work<PathsOutcome> {
    const chances = yield* ownChances(values, context);
    const simulated = yield* simulatePaths(values);
    return pathsOutcome(values, simulated, chances);
  },
};

/** How it ends in the reader's own market. */
function* ownChances(values: LeverageValues, context: LeverageContext): Work<OutcomeChances> {
  if (values.model === 'changing') return outcomeSharesFromClocks(yield* ownQuestion(values, context));
  const { leverage, horizon, drift } = values;
  const market = { annualVolatility: startOf(values).trailingVolatility, annualDrift: drift };
  return constantChances(constantScenario(betOf(values), market, leverage, horizon));
}

function* simulatePaths(values: LeverageValues): Work<PricePaths> {
  const rng = createRng(values.seed).stream('price-paths');
  const chunks: PricePaths[] = [];
  for (let chunk = 0; chunk < CHUNKS; chunk++) {
    chunks.push(sampleChunk(values, rng.stream(String(chunk))));
    yield (chunk + 1) / CHUNKS;
  }
  return joined(chunks);
}

function sampleChunk(values: LeverageValues, rng: Rng): PricePaths {
  const { horizon, side, drift } = values;
  const question = { paths: PATHS_PER_CHUNK, side, logBarrier: logBarrier(values).logBarrier };
  if (values.model === 'changing') {
    const stepsPerHour = Math.max(1, Math.round(POINTS_WANTED / horizon));
    return samplePricePaths({ ...question, start: startOf(values), hours: horizon, stepsPerHour }, rng);
  }
  return sampleConstantPricePaths(
    {
      ...question,
      annualVolatility: trailingVolatilityOf(values),
      annualDrift: drift,
      horizonYears: horizon / HOURS_PER_YEAR,
      steps: 2 * POINTS_WANTED,
    },
    rng,
  );
}

function joined(chunks: readonly PricePaths[]): PricePaths {
  const [first] = chunks;
  const logPrices = new Float32Array(chunks.length * first!.logPrices.length);
  const liquidationStep = new Int32Array(chunks.length * first!.paths);
  for (const [place, chunk] of chunks.entries()) {
    logPrices.set(chunk.logPrices, place * chunk.logPrices.length);
    liquidationStep.set(chunk.liquidationStep, place * chunk.paths);
  }
  return { ...first!, paths: liquidationStep.length, logPrices, liquidationStep };
}

function pathsOutcome(values: LeverageValues, simulated: PricePaths, chances: OutcomeChances): PathsOutcome {
  const [wipedOut, endedWithLess, endedWithMore] = countsAddingUp(
    [chances.wipedOut.value, chances.endedWithLess.value, chances.endedWithMore.value],
    PATHS_SHOWN,
  );
  const { chosen, counts, missing } = stratifiedPaths({
    pricePaths: simulated,
    counts: { wipedOut: wipedOut!, endedWithLess: endedWithLess!, endedWithMore: endedWithMore! },
    logBreakEven: logBreakEven(betOf(values)),
    side: values.side,
  });
  const levels = priceLevels(values);
  return {
    hours: values.horizon,
    paths: Array.from(chosen.liquidationStep, (step, path) => ({
      prices: pathPrices(chosen, path, levels.liquidationPrice),
      wipedOutAt: step < 0 ? null : step,
    })),
    levels,
    chances,
    counts,
    simulated: simulated.paths,
    missing,
  };
}
