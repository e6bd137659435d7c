import { COVERS } from '../../panels/registry.ts';
import { panelPath, siteAddress } from '../../scenario/index.ts';
import { siteWords } from '../text.en.ts';
import { TextPage } from './TextPage.tsx';

/** What stands where an address leads nowhere. */
export function MissingPage() {
  return (
    <TextPage title={siteWords.missing.title}>
      <p>{siteWords.missing.text}</p>
      <ul>
        {COVERS.map(cover => (
          <li key={cover.id}>
            <a href={siteAddress(panelPath(cover.id))}>{cover.title}</a>
          </li>
        ))}
      </ul>
    </TextPage>
  );
}
