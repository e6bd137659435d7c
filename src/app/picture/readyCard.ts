import { embedPath } from '../../scenario/index.ts';
import { viewAddress } from './pictureContent.ts';
import { type ReadyPlace, readyValues } from './readyPlaces.ts';

/** What a page says of a ready view: all of it made by the build, so that the page needs neither panel nor model. */
export interface ReadyCard {
  readonly id: string;
  readonly panel: string;
  readonly question: string;
  readonly sentence: string;
  /** What a sentence under a picture leaves unsaid. */
  readonly settings: readonly string[];
  readonly seed: string;
  /** Below the site's base: where it is alive, and what a frame shows. */
  readonly address: string;
  readonly embed: string;
}

/** Where a ready view is alive, on its page and in a frame; version and seed stand in both. */
export function readyAddresses(place: ReadyPlace): Pick<ReadyCard, 'address' | 'embed' | 'seed'> {
  const { panel, ready } = place;
  const values = readyValues(place);
  const address = viewAddress({ panel, view: ready.view, values });
  const query = new URLSearchParams(address.slice(address.indexOf('?')));
  // The version of an embed stands in its path.
  query.delete('v');
  if (ready.view !== panel.mainView) query.set('view', ready.view);
  return { address, embed: `${embedPath(panel)}?${query}`, seed: String(values['seed']) };
}
