import { useEffect } from 'react';
import { sameValues } from '../store/index.ts';
import { useSiteText } from '../words/siteText.ts';
import type { PanelPage } from './panelPage.ts';
import { useAtRest } from './useAtRest.ts';

/** Names the page after the question at its settings, which a bookmark or a step in the history leads back to. It draws nothing. */
export function PageTitle({ page }: { readonly page: PanelPage }) {
  const site = useSiteText();
  const { panel, base, store, host } = page;
  const question = useAtRest(store, true, ({ values }) =>
    sameValues(values, base) ? null : panel.question(values),
  );
  useEffect(() => {
    host.entitle(question === null ? null : site.pageTitle(question));
  }, [host, question, site]);
  return null;
}
