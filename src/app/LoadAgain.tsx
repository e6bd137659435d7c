import { usePanel } from '../store/index.ts';
import { useSiteText } from '../words/siteText.ts';
import { type PanelPage, readerAddress } from './panelPage.ts';

/**
 * The way on where what computes did not arrive: a browser may keep a file's refusal for as long as the page is open, and then asking
 * again is in vain.
 */
export function LoadAgain({ page }: { readonly page: PanelPage }) {
  const words = useSiteText().pieces.lost;
  const link = usePanel(page.store, () => readerAddress(page));
  return (
    <a className="button button-quiet" href={link}>
      {words.reload}
    </a>
  );
}
