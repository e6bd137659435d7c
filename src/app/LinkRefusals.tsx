import { refusalWords } from '../scenario/index.ts';
import { usePanel } from '../store/index.ts';
import { useSiteText } from '../words/siteText.ts';
import type { PanelPage } from './panelPage.ts';
import { RefusalNotice } from './pieces/RefusalNotice.tsx';

/** What the page's link said that could not be used. */
export function LinkRefusals({ page: { panel, store } }: { readonly page: PanelPage }) {
  const words = useSiteText();
  const refusals = usePanel(store, state => state.refusals);
  const { dismissRefusals } = usePanel(store, state => state.actions);
  return (
    <RefusalNotice
      refusals={refusals.map(refusal => refusalWords(panel, refusal, words))}
      onDismiss={dismissRefusals}
    />
  );
}
