import { axisTicks, axisTitle } from '../../charts/axis.ts';
import { csvOf } from '../../charts/csvOf.ts';
import { PANELS } from '../../panels/allPanels.ts';
import { loadTelling, type Panel } from '../../panels/openPanel.ts';
import { FRONT_PANEL_ID } from '../../panels/registry.ts';
import { coveredChart } from '../../pictures/coveredChart.ts';
import type { Pen } from '../../pictures/kinds/drawing.ts';
import { type PictureContent, pictureSvg } from '../../pictures/pictureSvg.ts';
import type { Measure } from '../../pictures/typeface.ts';
import { baseValues, currentAddress, DEPLOYMENT, panelPath, sceneValues } from '../../scenario/index.ts';
import { DEFAULT_LANGUAGE } from '../../schema/index.ts';
import type { SiteText } from '../../words/siteText.ts';
import { settingsShown } from '../take/settingsShown.ts';
import { csvNotes, statedFacts } from '../take/takenFacts.ts';
import { pngMetadata } from './browserPicture.ts';
import { buildAnswer } from './buildAnswers.ts';
import { type Card, cardPath, HOME_CARD, readyFile, storyPath } from './cards.ts';
import { oEmbedOf } from './oEmbed.ts';
import { type PictureWords, pictureContent } from './pictureContent.ts';
import { type ReadyCard, readyAddresses } from './readyCard.ts';
import { type ReadyPlace, readyPlaces, readyValues } from './readyPlaces.ts';

/** A file that the build writes beside the pages; a picture is still to be rasterised. */
export type BuiltFile =
  | { readonly path: string; readonly text: string }
  | {
      readonly path: string;
      readonly svg: string;
      /** For the metadata of the PNG file. */
      readonly texts: Readonly<Record<string, string>>;
    };

async function wordsOf(site: SiteText): Promise<PictureWords> {
  return { site, pictures: await site.later.pictures(), language: DEFAULT_LANGUAGE };
}

/** How the site's pictures write axes, and how wide texts are. */
export function penOf(site: SiteText, measure: Measure): Pen {
  return { measure, axisTitle: axis => axisTitle(axis, axisTicks(axis, MOST_TICKS), site) };
}

const MOST_TICKS = 7;

/** What a page tells of a ready view. */
export async function readyCard(place: ReadyPlace, site: SiteText): Promise<ReadyCard> {
  const { question, sentence } = await readyContent(place, await wordsOf(site));
  const { panel, ready } = place;
  const settings = settingsShown(panel, ready.view, readyValues(place), site);
  return { id: ready.id, panel: panel.id, question, sentence, settings, ...readyAddresses(place) };
}

async function readyContent(place: ReadyPlace, words: PictureWords): Promise<PictureContent> {
  const { panel, ready } = place;
  const values = readyValues(place);
  const outcome = await buildAnswer(panel, ready.view, values);
  const address = currentAddress(readyAddresses(place).address);
  const content = await pictureContent({ panel, view: ready.view, values, outcome }, address, words);
  if (content === null) throw new Error(`The ready view ${ready.id} has nothing to show`);
  return content;
}

/** What the first scene of a story asks, with what may be quoted before its answer. */
export async function storyQuestion(panel: Panel, story: string): Promise<string> {
  const { scene, values } = firstScene(panel, story);
  const said = (await panel.text.part('scenes'))[scene.id]!;
  const telling = await loadTelling(panel);
  const main = await buildAnswer(panel, panel.mainView, values);
  return said.question(telling.facts(main, values));
}

function firstScene(panel: Panel, story: string) {
  const [first] = panel.stories.find(({ id }) => id === story)!.scenes;
  const scene = panel.scenes.find(({ id }) => id === first)!;
  return { scene, values: sceneValues(panel, scene, baseValues(panel, null)) };
}

export async function storyContent(
  panel: Panel,
  story: string,
  words: PictureWords,
): Promise<PictureContent> {
  const { scene, values } = firstScene(panel, story);
  const outcome = await buildAnswer(panel, scene.view, values);
  const address = currentAddress(storyPath(panel.id, story));
  const content = await pictureContent({ panel, view: scene.view, values, outcome }, address, words);
  if (content === null) throw new Error(`The story ${story} has nothing to show`);
  const [main] = content.charts;
  return {
    ...content,
    question: words.site.sentence(await storyQuestion(panel, story)),
    sentence: '',
    charts: [coveredChart(main!)],
  };
}

async function panelContent(
  panel: Panel,
  preset: string | null,
  words: PictureWords,
): Promise<PictureContent> {
  const values = baseValues(panel, preset);
  const outcome = await buildAnswer(panel, panel.mainView, values);
  const address = currentAddress(panelPath(panel.id, preset));
  const content = await pictureContent({ panel, view: panel.mainView, values, outcome }, address, words);
  if (content === null) throw new Error(`The panel ${panel.id} has nothing to show`);
  return content;
}

/** All that the card of a page says and draws. */
async function cardContent(card: Card, words: PictureWords): Promise<PictureContent> {
  const panelOf = (id: string) => PANELS.find(panel => panel.id === id)!;
  switch (card.kind) {
    case 'front': {
      const content = await panelContent(panelOf(FRONT_PANEL_ID), null, words);
      return {
        ...content,
        question: words.site.home.title,
        address: currentAddress('/'),
      };
    }
    case 'panel':
      return panelContent(panelOf(card.panel), card.preset, words);
    case 'story':
      return storyContent(panelOf(card.panel), card.story, words);
    case 'ready': {
      const places = await readyPlaces(PANELS);
      return readyContent(places.find(({ ready }) => ready.id === card.id)!, words);
    }
    default:
      return card satisfies never;
  }
}

/** Every picture and every file of a ready view, in turn: what the build writes beside its pages. */
export async function* builtFiles(site: SiteText, measure: Measure): AsyncGenerator<BuiltFile> {
  const words = await wordsOf(site);
  const pen = penOf(site, measure);
  const places = await readyPlaces(PANELS);
  for (const card of allCards(places)) {
    const content = await cardContent(card, words);
    yield { path: cardPath(card), svg: pictureSvg(content, pen), texts: pngMetadata(content) };
  }
  for (const place of places) yield* readyFiles(place, site);
}

/** The card of every page that has one of its own. */
export function allCards(places: readonly ReadyPlace[]): readonly Card[] {
  return [
    HOME_CARD,
    ...PANELS.flatMap(({ id, presets, stories }): Card[] => [
      { kind: 'panel', panel: id, preset: null },
      ...presets.map(preset => ({ kind: 'panel' as const, panel: id, preset: preset.id })),
      ...stories.map(story => ({ kind: 'story' as const, panel: id, story: story.id })),
    ]),
    ...places.map(({ ready }) => ({ kind: 'ready' as const, id: ready.id })),
  ];
}

/** The files beside the page of a ready view: its numbers, and what its address says to programs that embed it. */
export async function* readyFiles(place: ReadyPlace, site: SiteText): AsyncGenerator<BuiltFile> {
  const { panel, ready } = place;
  const values = readyValues(place);
  const outcome = await buildAnswer(panel, ready.view, values);
  const telling = await loadTelling(panel);
  const card = await readyCard(place, site);
  const { question, sentence } = card;
  const address = currentAddress(card.address);
  const stated = { panel, values, view: ready.view, question, sentence, address, withOwnFile: false };
  const words = await site.later.take();
  yield {
    path: readyFile(ready.id, 'data.csv'),
    text: csvOf(
      telling.tables[ready.view]!(outcome, values),
      csvNotes(statedFacts(stated, site, words), words),
    ),
  };
  if (DEPLOYMENT.site === '') return;
  const embed = oEmbedOf(card, {
    at: currentAddress,
    name: site.name,
    title: (await site.later.views()).frameTitle({ site: site.name, question: card.question }),
  });
  yield { path: readyFile(ready.id, 'oembed.json'), text: JSON.stringify(embed, null, 1) };
}
