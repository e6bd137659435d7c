import type { Telling } from '../panels/defineTelling.ts';
import type { Panel } from '../panels/openPanel.ts';
import { sceneValues, shownScene } from '../scenario/index.ts';
import type { AnyValues } from '../schema/index.ts';
import { usePanel } from '../store/index.ts';
import { useSiteText } from '../words/siteText.ts';
import type { PanelPage } from './panelPage.ts';
import { StoryStrip } from './pieces/StoryStrip.tsx';
import { sentenceOf } from './sentenceOf.ts';
import { useMainOutcome } from './useMainAnswer.ts';
import type { StoryState } from './useStory.ts';

interface LabStoriesProps {
  readonly page: PanelPage;
  readonly telling: Telling;
  readonly story: StoryState;
}

/** The panel's stories as a strip: each step is a scene, which sets its scenario and asks before it tells. */
export function LabStories({ page, telling, story }: LabStoriesProps) {
  const { panel, store } = page;
  const words = useSiteText();
  const pageState = usePanel(store, state => state.page);
  const actions = usePanel(store, state => state.actions);
  const { outcome, values } = useMainOutcome(page);
  const facts = outcome && values ? telling.facts(outcome, values) : null;

  const go = (id: string, step: number) => {
    const scene = shownScene(panel, { story: id, step, scene: null })!;
    const own = personalValues(panel, store.getState().values);
    story.hide();
    actions.apply({ ...sceneValues(panel, scene), ...own, ...scene.values });
    actions.turnTo({ story: id, step, scene: null, view: scene.view });
  };
  const leave = () => {
    story.leave();
    actions.turnTo({ story: null, step: 1, view: null });
  };
  const step = (id: string) => {
    const { question, answer } = panel.sceneWords.scenes[id]!;
    return { prompt: sentenceOf(question, facts, words), reveal: sentenceOf(answer, facts, words) };
  };

  return (
    <StoryStrip
      stories={panel.stories.map(({ id, scenes }) => ({
        id,
        title: panel.sceneWords.stories[id]!,
        steps: scenes.map(step),
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
