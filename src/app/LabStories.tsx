import type { Telling } from '../panels/defineTelling.ts';
import type { Panel } from '../panels/openPanel.ts';
import { type AnyValues, defaultValues } from '../schema/index.ts';
import { usePanel } from '../store/index.ts';
import { fillFacts } from './fillFacts.ts';
import type { PanelPage } from './panelPage.ts';
import { StoryStrip } from './pieces/StoryStrip.tsx';
import type { StoryState } from './useStory.ts';

interface LabStoriesProps {
  readonly page: PanelPage;
  readonly telling: Telling;
  readonly story: StoryState;
}

/** The panel's stories as a strip: each step sets its scenario and asks before it tells. */
export function LabStories({ page, telling, story }: LabStoriesProps) {
  const { panel, store } = page;
  const { values, views, page: pageState, actions } = usePanel(store, state => state);
  const main = views[panel.mainView];
  const facts = main?.outcome && main.values ? telling.facts(main.outcome, main.values) : {};

  const go = (id: string, step: number) => {
    const target = panel.stories.find(candidate => candidate.id === id)!.steps[step - 1]!;
    story.hide();
    actions.apply({ ...defaultValues(panel.parameters), ...personalValues(panel, values), ...target.values });
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
