import { MODULES } from '../../panels/registry.ts';
import { panelPath, siteAddress } from '../../scenario/index.ts';
import { coverOf } from '../../words/cover.ts';
import { useSiteText } from '../../words/siteText.ts';
import { TextPage } from './TextPage.tsx';

/** What stands where an address leads nowhere. */
export function MissingPage() {
  const words = useSiteText();
  return (
    <TextPage title={words.missing.title}>
      <p>{words.missing.text}</p>
      <ul>
        {MODULES.map(({ id }) => (
          <li key={id}>
            <a href={siteAddress(panelPath(id))}>{coverOf(words, id).title}</a>
          </li>
        ))}
      </ul>
    </TextPage>
  );
}
