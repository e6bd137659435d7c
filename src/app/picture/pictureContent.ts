import { loadPart } from '../../charts/loadPart.ts';
import { MODEL_VERSION } from '../../compute/index.ts';
import { basisOf } from '../../panels/basisOf.ts';
import type { Panel } from '../../panels/openPanel.ts';
import type { PictureContent } from '../../pictures/pictureSvg.ts';
import {
  baseValues,
  PLAIN_PAGE,
  panelPath,
  workbenchPath,
  writeTakenScenario,
} from '../../scenario/index.ts';
import type { AnyValues } from '../../schema/index.ts';
import type { PicturesText, SiteText } from '../../words/siteText.ts';
import { settingsShown } from '../take/settingsShown.ts';
import { questionOf } from './questionOf.ts';

/** One view of a panel at certain values, answered. */
export interface AnsweredView {
  readonly panel: Panel;
  readonly view: string;
  readonly values: AnyValues;
  readonly outcome: unknown;
  /** Whether a file of the reader's own is in it; not so where it is left out. */
  readonly withOwnFile?: boolean;
}

/** The words that pictures need besides the panel's. */
export interface PictureWords {
  readonly site: SiteText;
  readonly pictures: PicturesText;
  readonly language: string;
}

/**
 * All that the picture of a view says and draws; null where the view has nothing to show.
 *
 * @param address what opens it, as it is to be read on the picture.
 */
export async function pictureContent(
  answered: AnsweredView,
  address: string,
  words: PictureWords,
): Promise<PictureContent | null> {
  const { panel, view, values, outcome } = answered;
  const picture = await loadPart(() => panel.module.pictures[view]!(panel.text));
  const drawn = picture(outcome, values);
  if (drawn === null) return null;
  return {
    question: questionOf(panel, view, values),
    ...drawn,
    ...footOf(answered, words),
    address,
  };
}

/** What stands at the foot of every picture of a panel. */
export function footOf(
  { panel, view, values, withOwnFile = false }: Omit<AnsweredView, 'outcome'>,
  { site, pictures, language }: PictureWords,
): Pick<PictureContent, 'settings' | 'source' | 'licence' | 'language'> {
  return {
    settings: settingsWords(panel, view, values, { site, pictures }),
    source: pictures.source({
      ...{ site: site.name, model: MODEL_VERSION },
      basis: basisOf(panel, { view, withOwnFile }),
    }),
    licence: pictures.licence,
    language,
  };
}

/** The settings beside a picture, and the seed. */
function settingsWords(
  panel: Panel,
  view: string,
  values: AnyValues,
  { site, pictures }: Pick<PictureWords, 'site' | 'pictures'>,
): string {
  const seeds = Object.entries(panel.parameters)
    .filter(([, { kind }]) => kind === 'seed')
    .map(([name]) => pictures.seed(String(values[name])));
  return pictures.settings([...settingsShown(panel, view, values, site), ...seeds]);
}

/** Where a view opens with these values, below the site's base: version and seed stand in it. */
export function viewAddress({ panel, view, values }: Omit<AnsweredView, 'outcome'>): string {
  const path = panel.workbench.includes(view) ? workbenchPath(panel.id) : panelPath(panel.id, null);
  const page = { ...PLAIN_PAGE, view: view === panel.mainView ? null : view };
  return `${path}${writeTakenScenario(panel, values, baseValues(panel, null), page)}`;
}
