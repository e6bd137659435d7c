import { type MouseEvent, useState } from 'react';
import { MODEL_VERSION } from '../compute/index.ts';
import { usePanel } from '../store/index.ts';
import { useSiteText } from '../words/siteText.ts';
import { type PanelPage, pageAddress } from './panelPage.ts';

interface EmbedFootProps {
  readonly page: PanelPage;
  /** Opens an address elsewhere, false where that is not allowed; the browser does, if left out. */
  readonly open?: ((address: string) => boolean) | undefined;
}

/** Seed, model, "not advice", and the way to the same settings in the full lab. */
export function EmbedFoot({ page, open }: EmbedFootProps) {
  const words = useSiteText();
  const seed = usePanel(page.store, state => state.values['seed']);
  const address = usePanel(page.store, () => pageAddress(page));
  const [isClosed, setClosed] = useState(false);
  const full = page.host.address.fullAddress(address);
  const follow = (event: MouseEvent) => {
    if (open === undefined) return;
    event.preventDefault();
    setClosed(!open(full));
  };
  return (
    <footer className="embed-foot">
      {isClosed ? (
        <label className="embed-address">
          <span>{words.lab.embedAddress}</span>
          <input type="text" readOnly value={full} onFocus={event => event.currentTarget.select()} />
        </label>
      ) : (
        <span>{words.lab.embedSource({ seed: String(seed), model: MODEL_VERSION })}</span>
      )}
      <span className="embed-links">
        <a href={address} target="_blank" rel="noopener" onClick={follow}>
          {words.name} ↗
        </a>
      </span>
    </footer>
  );
}
