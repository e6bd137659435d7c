import type { Panel } from '../panels/definePanel.ts';
import type { Telling } from '../panels/defineTelling.ts';
import { type AnyValues, defaultValues } from '../schema/index.ts';
import { usePanel } from '../store/index.ts';
import { fillFacts } from './fillFacts.ts';
import type { PanelPage } from './panelPage.ts';
import { StoryStrip } from './pieces/StoryStrip.tsx';
import { useMainOutcome } from './useMainAnswer.ts';
import type { StoryState } from './useStory.ts';

interface LabStoriesProps {
  readonly page: PanelPage;
  readonly telling: Telling;
  readonly story: StoryState;
}

/** The panel's stories as a strip: each step sets its scenario and asks before it tells. */
export function LabStories({ page, telling, story }: LabStoriesProps) {
  const { panel, store } = page;
  const pageState = usePanel(store, state => state.page);
  const actions = usePanel(store, state => state.actions);
  const { outcome, values } = useMainOutcome(page);
  const facts = outcome && values ? telling.facts(outcome, values) : {};

  const go = (id: string, step: number) => {
    const target = panel.stories.find(candidate => candidate.id === id)!.steps[step - 1]!;
    const own = personalValues(panel, store.getState().values);
    story.hide();
    actions.apply({ ...defaultValues(panel.parameters), ...own, ...target.values });
    actions.turnTo({ story: id, step, view: target.view });
  };
  const leave = () => {
    story.leave();
    actions.turnTo({ story: null, step: 1, view: null });
  };

  return (
    <StoryStrip
      stories={panel.stories.map(told => ({
        ...told,
        steps: told.steps.map(step => ({ prompt: step.prompt, reveal: fillFacts(step.reveal, facts) })),
      }))}
      active={
        pageState.story === null
          ? null
          : { story: pageState.story, step: pageState.step, revealed: story.revealed }
      }
      onGo={go}
      onPredict={story.predict}
      onReveal={story.reveal}
      onLeave={leave}
      large={pageState.theme === 'projector'}
    />
  );
}

/** The reader's own amounts, which no story takes away. */
function personalValues(panel: Panel, values: AnyValues): AnyValues {
  return Object.fromEntries(Object.entries(values).filter(([name]) => panel.parameters[name]?.personal));
}
