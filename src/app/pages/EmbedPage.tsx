import { MODEL_VERSION } from '../../compute/index.ts';
import type { Telling } from '../../panels/defineTelling.ts';
import type { Panel } from '../../panels/openPanel.ts';
import { usePanel } from '../../store/index.ts';
import { useSiteText } from '../../words/siteText.ts';
import { GuessFirst } from '../GuessFirst.tsx';
import type { InitialState } from '../initialState.ts';
import { LinkRefusals } from '../LinkRefusals.tsx';
import { pageAddress } from '../panelPage.ts';
import { usePictureAlone } from '../usePictureAlone.tsx';
import '../styles/embed.css';
import './EmbedPage.css';

interface EmbedPageProps {
  readonly panel: Panel;
  readonly presetId: string | null;
  readonly initial: InitialState;
  readonly telling: Telling;
}

/** A panel inside somebody else's article: sentence, picture, one control, one line of source. */
export function EmbedPage({ panel, presetId, initial, telling }: EmbedPageProps) {
  const words = useSiteText();
  const { page, guess, line, picture, control } = usePictureAlone({ panel, presetId, initial, telling });
  const seed = usePanel(page.store, state => state.values['seed']);
  const address = usePanel(page.store, () => pageAddress(page));
  return (
    <main className="embed">
      <LinkRefusals page={page} />
      <h1 className="embed-sentence" data-sentence>
        {line}
      </h1>
      <div className={guess.hidden ? 'embed-picture answer-hidden' : 'embed-picture'}>{picture}</div>
      <div className="embed-controls">
        {control}
        <GuessFirst guess={guess} />
      </div>
      <footer className="embed-foot">
        <span>{words.lab.embedSource({ seed: String(seed), model: MODEL_VERSION })}</span>
        <span className="embed-links">
          <a href={address} target="_blank" rel="noopener">
            {words.name} ↗
          </a>
        </span>
      </footer>
    </main>
  );
}
