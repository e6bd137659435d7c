import type { ViewComputation, Work } from '../defineComputation.ts';
import { type LearnedWindow, learnWindow, untrained } from './calmLearning.ts';
import type { CalmOutcome } from './calmOutcome.ts';
import type { CalmValues } from './calmParams.ts';
import { peekWorld, worldFor, worldRequest } from './calmWorld.ts';

export const calm: ViewComputation<CalmValues, CalmOutcome, unknown, CalmOutcome> = {
  parameters: ['windowFrom', 'windowDays', 'seed'],
  draws: ({ seed }) => [worldRequest(seed)],
  preview(values, { draws }) {
    const world = peekWorld(draws, values.seed);
    return world && untrained(world, windowOf(values));
  },
  *compute(values, { draws }): Work<CalmOutcome, CalmOutcome> {
    const { seed } = values;
    return yield* learnWindow({ world: worldFor(draws, seed), window: windowOf(values), seed });
  },
};

const windowOf = ({ windowFrom, windowDays }: CalmValues): LearnedWindow => ({
  from: windowFrom,
  days: windowDays,
});
