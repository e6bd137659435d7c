import { useRef, useState } from 'react';
import { Switch } from '../../controls/index.ts';
import { useSiteText } from '../../words/siteText.ts';
import { isTyping, ownsArrows } from './keyTarget.ts';
import { StoryStage } from './StoryStage.tsx';
import { type StoryPlace, type StripStory, storyPlaceAfter } from './storyPlace.ts';
import { useTreeKeys } from './useTreeKeys.ts';
import './StoryStrip.css';

interface StoryStripProps {
  readonly stories: readonly StripStory[];
  /** The step that is on, counted from 1, and whether its answer is shown. */
  readonly active?: (StoryPlace & { readonly revealed: boolean }) | null | undefined;
  readonly onGo: (story: string, step: number) => void;
  /** The reader wants to guess before the answer. */
  readonly onPredict: () => void;
  readonly onReveal: () => void;
  readonly onLeave: () => void;
  /** On a projector the keys act wherever the focus is, and can be switched off. */
  readonly large?: boolean | undefined;
}

/** Stories as an ordered strip: ← and → step, P predicts, R reveals, Escape leaves, while the focus is inside. */
export function StoryStrip(props: StoryStripProps) {
  const words = useSiteText().pieces.stories;
  const { stories, active, onGo, onPredict, onReveal, onLeave, large } = props;
  const [keysEverywhere, setKeysEverywhere] = useState(true);
  const list = useRef<HTMLOListElement>(null);
  const place = active ?? null;
  const go = (target: StoryPlace | null) => target && (() => onGo(target.story, target.step));
  const hiddenAnswer = place !== null && !place.revealed;
  const leave = () => {
    // The stage goes with its buttons; the focus returns to the story in the list.
    list.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
    onLeave();
  };
  const moves: Readonly<Record<string, (() => void) | null>> = {
    ArrowLeft: go(storyPlaceAfter(stories, place, -1)),
    ArrowRight: go(storyPlaceAfter(stories, place, 1)),
    p: hiddenAnswer ? onPredict : null,
    r: hiddenAnswer ? onReveal : null,
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
    const isArrow = event.key.startsWith('Arrow');
    if (isArrow ? ownsArrows(event.target) : isTyping(event.target)) return;
    const move = moves[isArrow ? event.key : event.key.toLowerCase()];
    if (!move) return;
    event.preventDefault();
    move();
  };
  useTreeKeys(list, large === true && keysEverywhere, onKey);

  return (
    <section
      className="story-strip"
      aria-label={words.name}
      data-large={large === true}
      onKeyDown={event => {
        if (event.key === 'Escape' && place !== null) leave();
        else onKey(event.nativeEvent);
      }}
    >
      <ol className="story-list" ref={list}>
        {stories.map(story => (
          <li key={story.id}>
            <button
              type="button"
              className="story"
              aria-current={story.id === place?.story ? 'step' : undefined}
              onClick={() => onGo(story.id, 1)}
            >
              {story.title}
            </button>
          </li>
        ))}
      </ol>
      <StoryStage
        stories={stories}
        place={place}
        revealed={place?.revealed === true}
        onGo={onGo}
        onPredict={onPredict}
        onReveal={onReveal}
        onLeave={leave}
      />
      {large && (
        <Switch on={keysEverywhere} onTurn={setKeysEverywhere}>
          {words.keys}
        </Switch>
      )}
    </section>
  );
}
