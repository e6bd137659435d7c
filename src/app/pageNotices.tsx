import { siteAddress } from '../scenario/index.ts';
import type { SiteText } from '../words/siteText.ts';
import type { PageAnswers, Route } from './definePage.ts';
import { ownSettings } from './settingsInWords.ts';

/** An address that is left out is that of the page itself, with the settings of its link. */
const OWN_ADDRESS = '';

/** What a page says where what it needs is not there: opened from a disk, or without its script. */
export async function pageNotices({ address }: Route, { later, pieces: { lost } }: SiteText) {
  return (
    <>
      <p id="disk" hidden>
        {await later.disk()}
      </p>
      <p id="lost" hidden>
        {lost.lost} <a href={siteAddress(address)}>{lost.reload}</a>
      </p>
    </>
  );
}

/** A frame has no more controls, nor more room. */
const MOST_NAMED = 2;

/** The same of a frame. */
export function frameNotices({ panel, presetId }: PageAnswers, site: SiteText) {
  const { embedWaits, embedLost } = site.lab;
  const settings = ownSettings(panel, presetId, site).slice(0, MOST_NAMED);
  return (
    <>
      <p className="embed-waits">{embedWaits({ settings })}</p>
      <p className="embed-lost" role="status">
        {embedLost.part} <a href={OWN_ADDRESS}>{embedLost.reload}</a>
        <span>{embedLost.again}</span>
      </p>
    </>
  );
}
