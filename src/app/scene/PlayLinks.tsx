import { storyToStart } from '../../scenario/index.ts';
import { usePanel } from '../../store/index.ts';
import { useSiteText } from '../../words/siteText.ts';
import { type PanelPage, playedAddress } from '../panelPage.ts';

/** From a page that plays nothing itself: to the panel's own, where its first guesses or a story begin. */
export function PlayLinks({ page }: { readonly page: PanelPage }) {
  const words = useSiteText().pieces.scene;
  const { storyWords, firstGuesses } = page.panel;
  const story = usePanel(page.store, ({ values }) => storyToStart(page.panel, values));
  const guess = usePanel(page.store, () => playedAddress(page, { guess: true }));
  const told = usePanel(page.store, () => (story ? playedAddress(page, { story: story.id }) : ''));
  return (
    <div className="button-row">
      {firstGuesses.length > 0 && (
        <a className="button" href={guess}>
          {words.guessFirst}
        </a>
      )}
      {story && (
        <a
          className="button button-quiet"
          href={told}
          aria-label={words.startNamed(storyWords[story.id]!.title)}
        >
          {words.start}
        </a>
      )}
    </div>
  );
}
