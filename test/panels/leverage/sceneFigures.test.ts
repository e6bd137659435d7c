import { expect, test } from 'vitest';
import { findPanel } from '../../../src/panels/allPanels.ts';
import type { OddsOutcome } from '../../../src/panels/leverage/outcomes.ts';
import type { LeverageValues } from '../../../src/panels/leverage/params.ts';
import { sceneFiguresOf } from '../../../src/panels/leverage/views/parts/oddsSentences.ts';
import { textParts } from '../../../src/panels/textParts.ts';
import { playedScenes } from '../playedScenes.ts';

const text = await textParts(() => import('../../../src/panels/leverage/text.en.ts'))();
const scenes = (await playedScenes(findPanel('leverage')!, 'preview')).filter(
  ({ scene }) => scene.view === 'odds',
);

test.each(scenes.map(one => [one.scene.id, one] as const))(
  '%s: the box says what the sentence says, and those beside it count of a hundred',
  (_id, { main, values, facts }) => {
    const outcome = main as OddsOutcome;
    const figures = sceneFiguresOf(outcome, values as LeverageValues, text, true);
    const chosen = outcome.times.findIndex(({ hours }) => hours === outcome.hours);
    expect(figures[chosen]!.said).toBe(facts['wipedOut']);
    for (const [at, { said }] of figures.entries())
      if (at !== chosen) expect(said).toMatch(/^(?:under 1 of 100|\d+ of 100|more than 99 of 100)$/);
  },
);
