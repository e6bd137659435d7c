import { useEffect, useRef } from 'react';
import { useSiteText } from '../../words/siteText.ts';
import { SteadyButton } from './SteadyButton.tsx';
import { type StoryPlace, type StripStory, storyPlaceAfter } from './storyPlace.ts';
import './StoryStage.css';

interface StoryStageProps {
  readonly stories: readonly StripStory[];
  readonly place: StoryPlace | null;
  readonly revealed: boolean;
  readonly onGo: (story: string, step: number) => void;
  readonly onPredict: () => void;
  readonly onReveal: () => void;
  readonly onLeave: () => void;
}

/** The step of a story that is on: what to guess, the answer once it is revealed, and the ways on. */
export function StoryStage({ stories, place, revealed, onGo, ...act }: StoryStageProps) {
  const words = useSiteText().pieces.stories;
  const story = stories.find(({ id }) => id === place?.story);
  const step = place === null ? undefined : story?.steps[place.step - 1];
  const on = place !== null && story !== undefined && step !== undefined;
  const back = storyPlaceAfter(stories, place, -1);
  const next = storyPlaceAfter(stories, place, 1);
  const nextStory =
    next !== null && next.story !== place?.story && stories.find(({ id }) => id === next.story);

  const stage = useRef<HTMLDivElement>(null);
  const shown = on ? `${place.story} ${place.step} ${revealed}` : null;
  const before = useRef(shown);
  useEffect(() => {
    // A step that begins or is answered below the window's edge comes into sight; nothing moves where nothing happened.
    if (shown !== null && shown !== before.current) stage.current?.scrollIntoView?.({ block: 'nearest' });
    before.current = shown;
  }, [shown]);

  return (
    <div ref={stage} className={on ? 'story-stage' : undefined}>
      <div role="status">
        {on && (
          <>
            <p className="story-count">
              {words.count({ title: story.title, step: place.step, total: story.steps.length })}
            </p>
            <p className="story-prompt">{step.prompt}</p>
            {revealed && <p className="story-reveal">{step.reveal}</p>}
          </>
        )}
      </div>
      {on && (
        <div className="button-row">
          <SteadyButton
            className="button"
            available={back !== null}
            shortcut="ArrowLeft"
            onPress={() => back && onGo(back.story, back.step)}
          >
            {words.back}
          </SteadyButton>
          <SteadyButton className="button" available={!revealed} shortcut="P" onPress={act.onPredict}>
            {words.predict}
          </SteadyButton>
          <SteadyButton
            className="button button-primary"
            available={!revealed}
            shortcut="R"
            onPress={act.onReveal}
          >
            {words.reveal}
          </SteadyButton>
          <SteadyButton
            className="button"
            available={next !== null}
            shortcut="ArrowRight"
            onPress={() => next && onGo(next.story, next.step)}
          >
            {nextStory ? words.nextStory(nextStory.title) : words.next}
          </SteadyButton>
          <button type="button" className="button button-quiet" onClick={act.onLeave}>
            {words.leave}
          </button>
        </div>
      )}
    </div>
  );
}
