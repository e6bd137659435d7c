import { MODEL_VERSION } from '../../compute/index.ts';
import type { Panel } from '../../panels/definePanel.ts';
import type { Telling } from '../../panels/defineTelling.ts';
import { usePanel } from '../../store/index.ts';
import { GuessFirst } from '../GuessFirst.tsx';
import type { InitialState } from '../initialState.ts';
import { pageAddress } from '../panelPage.ts';
import { RefusalNotice } from '../pieces/RefusalNotice.tsx';
import { siteWords } from '../text.en.ts';
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
  const { page, guess, line, picture, control } = usePictureAlone({ panel, presetId, initial, telling });
  const { values, refusals, actions } = usePanel(page.store, state => state);
  return (
    <main className="embed">
      <RefusalNotice refusals={refusals} onDismiss={actions.dismissRefusals} />
      <h1 className="embed-sentence" data-sentence>
        {line}
      </h1>
      <div className={guess.hidden ? 'answer-hidden' : undefined}>{picture}</div>
      <div className="embed-controls">
        {control}
        <GuessFirst guess={guess} />
      </div>
      <footer className="embed-foot">
        <span>{siteWords.lab.embedSource(String(values['seed']), MODEL_VERSION)}</span>
        <span className="embed-links">
          <a href={pageAddress(page)} target="_blank" rel="noopener">
            {siteWords.name} ↗
          </a>
        </span>
      </footer>
    </main>
  );
}
