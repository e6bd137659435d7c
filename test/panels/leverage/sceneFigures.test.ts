import { expect, test } from 'vitest';
import { findPanel } from '../../../src/panels/allPanels.ts';
import { type OddsOutcome, OTHER, otherTime } from '../../../src/panels/leverage/outcomes.ts';
import type { LeverageValues } from '../../../src/panels/leverage/params.ts';
import { sceneFiguresOf } from '../../../src/panels/leverage/views/parts/sceneFigures.ts';
import { textParts } from '../../../src/panels/textParts.ts';
import { playedScenes } from '../playedScenes.ts';

const text = await textParts(() => import('../../../src/panels/leverage/text.en.ts'))();
const scenes = (await playedScenes(findPanel('leverage')!, 'preview')).filter(
  ({ scene }) => scene.view === 'odds',
);

test.each(scenes.map(one => [one.scene.id, one] as const))(
  '%s: the box says what the sentence says, and those beside it count of a hundred',
  (_id, { scene, main, values, facts }) => {
    const outcome = main as OddsOutcome;
    const figures = sceneFiguresOf(outcome, values as LeverageValues, text, {
      settled: true,
      asked: scene.guess!.place,
    });
    const at = (wanted: number) => outcome.times.findIndex(({ hours }) => hours === wanted);
    const [chosen, other] = [at(outcome.hours), at(otherTime(outcome).hours)];
    expect(figures[chosen]!.said).toBe(facts['wipedOut']);
    if (scene.guess!.place === OTHER) expect(figures[other]!.said).toBe(facts['other']);
    const told = scene.guess!.place === OTHER ? [chosen, other] : [chosen];
    for (const [place, { said }] of figures.entries())
      if (!told.includes(place))
        expect(said).toMatch(/^(?:under 1 of 100|about 1 of 100|\d+ of 100|more than 99 of 100)$/);
  },
);
