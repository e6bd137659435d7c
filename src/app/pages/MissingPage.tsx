import { PANELS } from '../../panels/registry.ts';
import { panelPath, siteAddress } from '../../scenario/index.ts';
import { siteWords } from '../text.en.ts';
import { TextPage } from './TextPage.tsx';

/** What stands where an address leads nowhere. */
export function MissingPage() {
  return (
    <TextPage title={siteWords.missing.title}>
      <p>{siteWords.missing.text}</p>
      <ul>
        {PANELS.map(panel => (
          <li key={panel.id}>
            <a href={siteAddress(panelPath(panel.id))}>{panel.words.title}</a>
          </li>
        ))}
      </ul>
    </TextPage>
  );
}
