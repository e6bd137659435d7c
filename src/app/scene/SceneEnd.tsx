import { useSceneText } from '../../words/sceneText.ts';
import type { PanelPage } from '../panelPage.ts';
import { play } from './play.ts';
import './SceneScreen.css';

interface SceneEndProps {
  readonly page: PanelPage;
  readonly story: string;
  /** One further question; empty for none. */
  readonly transfer: string;
  /** Before another story begins. */
  readonly onPlay: () => void;
  readonly onLeave: () => void;
}

/** After a story's last scene: a question to take along, and the ways on. */
export function SceneEnd({ page, story, transfer, onPlay, onLeave }: SceneEndProps) {
  const words = useSceneText();
  const { stories, storyWords } = page.panel;
  const next = stories[stories.findIndex(({ id }) => id === story) + 1];
  const goOn = (id: string) => {
    onPlay();
    play(page, { story: id });
  };
  return (
    <div className="scene-end">
      {transfer !== '' && (
        <>
          <p className="scene-later">{words.later}</p>
          <h1 className="scene-question">{transfer}</h1>
        </>
      )}
      <div className="button-row">
        <button type="button" className="button button-primary" onClick={onLeave}>
          {words.explore}
        </button>
        {next && (
          <button type="button" className="button" onClick={() => goOn(next.id)}>
            {words.nextStory(storyWords[next.id]!.title)}
          </button>
        )}
      </div>
    </div>
  );
}
