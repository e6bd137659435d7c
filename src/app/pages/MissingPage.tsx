import { PANEL_ENTRIES } from '../../panels/registry.ts';
import { panelPath } from '../../scenario/index.ts';
import { coverOf } from '../../words/cover.ts';
import { useSiteText } from '../../words/siteText.ts';
import { usePageLink } from '../usePageLink.ts';
import { TextPage } from './TextPage.tsx';

/** What stands where an address leads nowhere. */
export function MissingPage() {
  const words = useSiteText();
  const pageLink = usePageLink();
  return (
    <TextPage title={words.missing.title}>
      <p>{words.missing.text}</p>
      <ul>
        {PANEL_ENTRIES.map(({ id }) => (
          <li key={id}>
            <a href={pageLink(panelPath(id))}>{coverOf(words, id).title}</a>
          </li>
        ))}
      </ul>
    </TextPage>
  );
}
