import { createRng } from '../../model/random/index.ts';
import {
  approximateBestIdea,
  luckLine,
  resampledCentre,
  resamplingError,
  simulateMoreTriesInSteps,
  type TriesRow,
  toldAs,
  variantCorrelation,
  worldResamples,
} from '../../model/reality-gap/index.ts';
import { middleOf } from '../../model/statistics/index.ts';
import { finish, type ViewComputation, type Work } from '../defineComputation.ts';
import { WORLDS, WORLDS_DONE } from './givens.ts';
import type { LuckOutcome, LuckRow } from './outcomes.ts';
import type { RealityGapValues } from './params.ts';
import { scenarioOf } from './scenario.ts';

const WORLDS_A_STEP = 4;
/** Numbers of ideas that are always looked at, as far as the picture reaches. */
const CHECKPOINTS: readonly number[] = [1, 2, 3, 5, 7, 10, 15, 20, 30, 40, 50, 60, 80, 100];
/** Beyond a hundred the picture reaches to the next of these. */
const REACHES: readonly number[] = [100, 150, 200, 300, 500, 1000];

/** The best of more and more ideas, in the test and on new days, beside what luck alone shows. */
export const luck: ViewComputation<RealityGapValues, LuckOutcome> = {
  draws: () => [],
  preview: values =>
    finish(luckOutcome(values, null, tries => approximateBestIdea({ ...scenarioOf(values), tries }))),
  *compute(values): Work<LuckOutcome> {
    const rows = yield* simulatedRows(values);
    const centreOf = resampledCentre('median', worldResamples(0, WORLDS));
    return yield* luckOutcome(values, WORLDS, tries => {
      const row = rows.get(tries)!;
      const [test, paper] = [centreOf(row.testEnd), centreOf(row.paperEnd)];
      return {
        ...{ testEnd: test.value, testError: resamplingError(test.resampled) },
        ...{ paperEnd: paper.value, paperError: resamplingError(paper.resampled) },
        bestSharpe: middleOf(row.bestSharpe),
        deflated: middleOf(row.deflated),
        byLuck: middleOf(row.byLuck),
      };
    });
  },
};

/** The numbers of ideas that are looked at: the reader's own among them. */
export function triesShown(tries: number): readonly number[] {
  const reach = REACHES.find(most => most >= tries) ?? tries;
  const shown = [...CHECKPOINTS, ...REACHES, tries].filter(count => count <= reach);
  return [...new Set(shown)].sort((a, b) => a - b);
}

type Found = Pick<
  LuckRow,
  'testEnd' | 'testError' | 'paperEnd' | 'paperError' | 'bestSharpe' | 'deflated' | 'byLuck'
>;

function* luckOutcome(
  values: RealityGapValues,
  worlds: number | null,
  find: (tries: number) => Found,
): Work<LuckOutcome> {
  const scenario = scenarioOf(values);
  const rows: LuckRow[] = [];
  for (const tries of triesShown(values.tries)) {
    const found = find(tries);
    const [line] = luckLine(scenario, [tries], found.bestSharpe);
    rows.push({
      tries,
      testEnd: found.testEnd * values.account,
      paperEnd: found.paperEnd * values.account,
      testError: found.testError * values.account,
      paperError: found.paperError * values.account,
      bestSharpe: found.bestSharpe,
      deflated: found.deflated,
      byLuck: found.byLuck,
      luckSharpe: line!.sharpe,
      luckEnd: line!.endMoney * values.account,
      yearsNeeded: line!.yearsNeeded,
    });
    yield WORLDS_DONE;
  }
  return {
    account: values.account,
    tries: values.tries,
    alike: variantCorrelation(scenario.likeness, scenario.sharedNoise),
    testYears: values.years,
    skill: values.skill,
    worlds,
    rows,
  };
}

function* simulatedRows(values: RealityGapValues): Work<ReadonlyMap<number, TriesRow>> {
  const scenario = scenarioOf(values);
  const checkpoints = triesShown(values.tries);
  const parts: TriesRow[][] = [];
  for (let fromWorld = 0; fromWorld < WORLDS; fromWorld += WORLDS_A_STEP) {
    const request = { fromWorld, worlds: WORLDS_A_STEP, checkpoints };
    const working = simulateMoreTriesInSteps(scenario, request, createRng(values.seed));
    parts.push(yield* toldAs(fromWorld / WORLDS, working));
    yield (fromWorld + WORLDS_A_STEP) / WORLDS;
  }
  const joined = (place: number, pick: (row: TriesRow) => Float64Array) =>
    Float64Array.from(parts.flatMap(part => Array.from(pick(part[place]!))));
  return new Map(
    checkpoints.map((tries, place) => [
      tries,
      {
        tries,
        bestSharpe: joined(place, row => row.bestSharpe),
        testEnd: joined(place, row => row.testEnd),
        paperEnd: joined(place, row => row.paperEnd),
        deflated: joined(place, row => row.deflated),
        byLuck: joined(place, row => row.byLuck),
      },
    ]),
  );
}
