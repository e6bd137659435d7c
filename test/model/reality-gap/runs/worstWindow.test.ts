import { describe, expect, it } from 'vitest';
import {
  type NewDayCause,
  stressEpisode,
  type WorldReplay,
} from '../../../../src/model/reality-gap/index.ts';
import { NEW_DAY_CAUSES } from '../../../../src/model/reality-gap/tiers/gapCauses.ts';

/** A world in which paper earns nothing, and real money loses on each bar what is said. */
function replayOf(lost: readonly number[], stressedBars: readonly number[]): WorldReplay {
  const flat = new Float64Array(lost.length);
  const taken = Object.fromEntries(NEW_DAY_CAUSES.map(cause => [cause, flat])) as Record<
    NewDayCause,
    Float64Array
  >;
  const run = {
    ...{ net: flat, equity: flat, target: flat, position: flat, effective: flat, frictionless: flat },
    taken,
  };
  const days = {
    bars: lost.length,
    stressed: Uint8Array.from({ length: lost.length + 1 }, (_, place) =>
      stressedBars.includes(place - 1) ? 1 : 0,
    ),
    ...{ signal: flat, noise: flat, volatility: flat, returns: flat },
  };
  return {
    world: { test: days, live: days, alike: days },
    search: { sharpes: flat, winner: 0, variance: 0 },
    ...{ test: run, truth: run, moved: run, paper: run },
    live: { ...run, net: Float64Array.from(lost, loss => -loss) },
  };
}

const window = { stressBars: 2, marginBars: 0 };
const worst = (...world: Parameters<typeof replayOf>) => stressEpisode(replayOf(...world), window).stressBar;

describe('the costliest stretch', () => {
  it('begins with a bar under stress, however much is lost elsewhere', () => {
    expect(worst([9, 9, 1, 1, 0, 3], [2, 4])).toBe(4);
    expect(worst([9, 9, 1, 3, 0, 3], [2, 4])).toBe(2);
  });

  it('may end with the last bar, and is looked for everywhere where there is no stress', () => {
    expect(worst([1, 1, 0, 0, 2, 2], [])).toBe(4);
    expect(worst([1, 1, 0, 3, 0, 1], [])).toBe(2);
  });

  it('is the first of those that cost the same', () => {
    expect(worst([0, 2, 2, 0, 2, 2], [])).toBe(1);
  });

  it('says of every bar whether it was stressed', () => {
    const { bars } = stressEpisode(replayOf([0, 1, 0, 0], [1, 2]), { ...window, marginBars: 9 });
    expect(bars.map(({ stressed }) => stressed)).toEqual([false, true, true, false]);
  });

  it('may be all of the live days, not more', () => {
    const replay = replayOf([0, 1, 0, 0], []);
    expect(stressEpisode(replay, { stressBars: 4, marginBars: 0 }).bars).toHaveLength(4);
    expect(() => stressEpisode(replay, { stressBars: 5, marginBars: 0 })).toThrow(
      'stressBars within the live days, received 5',
    );
  });
});
