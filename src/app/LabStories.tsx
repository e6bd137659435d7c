import { useState } from 'react';
import type { LoadedComputation } from '../compute/index.ts';
import { defaultValues } from '../schema/index.ts';
import { usePanel } from '../store/index.ts';
import { fillFacts } from './fillFacts.ts';
import type { PanelPage } from './panelPage.ts';
import { StoryStrip } from './pieces/StoryStrip.tsx';
import type { GuessState } from './useGuess.ts';

interface LabStoriesProps {
  readonly page: PanelPage;
  readonly loaded: LoadedComputation;
  readonly guess: GuessState;
}

/** The panel's stories as a strip: each step sets its scenario and asks before it tells. */
export function LabStories({ page, loaded, guess }: LabStoriesProps) {
  const { panel, store } = page;
  const { views, page: pageState, actions } = usePanel(store, state => state);
  const [revealed, setRevealed] = useState(false);
  const main = views[panel.mainView];
  const facts = main?.outcome && main.values ? loaded.computation.facts(main.outcome, main.values) : {};

  const go = (id: string, step: number) => {
    const target = panel.stories.find(story => story.id === id)!.steps[step - 1]!;
    setRevealed(false);
    guess.leave();
    actions.apply({ ...defaultValues(panel.parameters), ...target.values });
    actions.turnTo({ story: id, step, view: target.view });
  };
  const reveal = () => {
    guess.leave();
    setRevealed(true);
  };

  return (
    <StoryStrip
      stories={panel.stories.map(story => ({
        ...story,
        steps: story.steps.map(step => ({ prompt: step.prompt, reveal: fillFacts(step.reveal, facts) })),
      }))}
      active={pageState.story === null ? null : { story: pageState.story, step: pageState.step, revealed }}
      onGo={go}
      onPredict={guess.begin}
      onReveal={reveal}
      onLeave={() => actions.turnTo({ story: null, step: 1, view: null })}
      large={pageState.theme === 'projector'}
    />
  );
}
