import { describe, expect, test } from 'vitest';
import { allCards, builtFiles, readyCard, readyFiles } from '../../src/app/picture/buildPictures.ts';
import { cardPath } from '../../src/app/picture/cards.ts';
import { readyAddresses } from '../../src/app/picture/readyCard.ts';
import { readReadyPlace, readyPlaces, readyValues } from '../../src/app/picture/readyPlaces.ts';
import { LICENCE } from '../../src/app/take/takenFacts.ts';
import { MODEL_VERSION } from '../../src/compute/index.ts';
import { main } from '../../src/explore/main.ts';
import { PANELS } from '../../src/panels/allPanels.ts';
import { viewsOf } from '../../src/panels/definePanel.ts';
import { baseValues, currentAddress, readScenario, statedNames } from '../../src/scenario/index.ts';
import { takeText } from '../../src/words/take.en.ts';
import { siteText } from '../../src/words/text.en.ts';
import { sampledIfShort } from '../extent.ts';
import { wordsIn } from '../panels/wordCount.ts';
import { contentOf, misplaced } from './drawnPictures.ts';

const places = await readyPlaces(PANELS);
const told = places.map(place => ({ id: place.ready.id, place }));

describe('the ready views', () => {
  test('are at least 40 of at least 12 kinds, from every lab', () => {
    expect(places.length).toBeGreaterThanOrEqual(40);
    const kinds = new Set(places.map(({ panel, ready }) => `${panel.id} ${ready.view}`));
    expect(kinds.size).toBeGreaterThanOrEqual(12);
    const offering = PANELS.filter(({ module }) => module.readyViews).map(({ id }) => id);
    expect(offering).toEqual(expect.arrayContaining(['leverage', 'calibration', 'reality-gap', 'cascade']));
    expect(new Set(places.map(({ panel }) => panel.id))).toEqual(new Set(offering));
  });

  test('have ids of their own that name their lab', async () => {
    expect(new Set(told.map(({ id }) => id)).size).toBe(told.length);
    for (const { id, place } of told) {
      expect(id.startsWith(`${place.panel.id}-`)).toBe(true);
      expect((await readReadyPlace(id, 'en'))?.ready).toEqual(place.ready);
      expect(viewsOf(place.panel)).toContain(place.ready.view);
    }
  });

  test('differ from one another', () => {
    const addresses = places.map(place => readyAddresses(place).address);
    expect(new Set(addresses).size).toBe(places.length);
  });
});

describe.each(sampledIfShort(told, 12))('$id', ({ place }) => {
  const { panel, ready } = place;

  test('is what its addresses open, version and seed written', () => {
    const { address, embed } = readyAddresses(place);
    for (const link of [address, embed]) {
      const query = link.slice(link.indexOf('?'));
      const { values, page, refusals } = readScenario(panel, query, baseValues(panel, null));
      expect(refusals).toEqual([]);
      expect(values).toEqual(readyValues(place));
      expect(page.view ?? panel.mainView).toBe(ready.view);
      expect(query).toContain('seed=');
    }
    expect(address).toContain(`v=${panel.version}`);
    expect(embed).toMatch(new RegExp(`^/e/${panel.version}/${panel.id}/\\?`));
    expect(embed).not.toMatch(/[?&]v=/);
  });

  test('has a picture whose texts are whole, and a question and a sentence of few words', async () => {
    const content = (await contentOf(panel, ready.view, readyValues(place)))!;
    expect(misplaced(content)).toEqual([]);
    expect(wordsIn(content.question).length).toBeLessThanOrEqual(MOST_WORDS.question);
    expect(wordsIn(content.sentence).length).toBeLessThanOrEqual(MOST_WORDS.sentence);
  });
});

/** A question is read at a glance; a picture has room for four lines of a sentence. */
const MOST_WORDS = { question: 12, sentence: 70 };

/** The command line answers the first picture; worlds take it seconds, so the slow tests compare those. */
const answered = sampledIfShort(
  told.filter(({ place: { panel, ready } }) => ready.view === panel.mainView && panel.id !== 'reality-gap'),
  4,
);

test.each(answered)('$id says what the command line prints', async ({ place }) => {
  const { address } = readyAddresses(place);
  const query = new URLSearchParams(address.slice(address.indexOf('?')));
  query.delete('v');
  let out = '';
  const refuse = () => Promise.reject(new Error('no file is asked for'));
  const words = [...query].flatMap(([key, value]) => [`--${key}`, value]);
  await main([place.panel.id, ...words], { out: text => (out += text), err: () => undefined, read: refuse });
  const answer = JSON.parse(out) as { sentence: string; values: object };
  expect(answer.values).toEqual(readyValues(place));
  expect(answer.sentence).toContain((await readyCard(place, siteText)).sentence);
});

test.each(answered)('$id has its numbers in a file that says whose they are', async ({ place }) => {
  const { value: file } = await readyFiles(place, siteText).next();
  const { question, sentence, address } = await readyCard(place, siteText);
  const { text } = file as { readonly text: string };
  const notes = text.split('\r\n').filter(line => line.startsWith('#'));
  const idle = place.panel.idle[place.ready.view] ?? [];
  const labels = statedNames(place.panel, readyValues(place))
    .filter(name => !idle.includes(name))
    .map(name => place.panel.parameterWords[name]!.label);
  const facts = [question, sentence, MODEL_VERSION, takeText.licence(LICENCE), currentAddress(address)];
  // Separators stand otherwise in names, and quotes around values.
  const letters = (words: string) => words.replaceAll(/[\s",;·]/g, '');
  for (const fact of [...facts, ...labels]) expect(letters(notes.join())).toContain(letters(fact));
  expect(text.split('\r\n').length).toBeGreaterThan(notes.length + 2);
});

test('every card has a file of its own in the build', async () => {
  const paths = allCards(places).map(cardPath);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths).toContain('/cards/home.png');
  for (const { id, presets, stories } of PANELS) {
    expect(paths).toContain(`/cards/${id}.png`);
    for (const preset of presets) expect(paths).toContain(`/cards/${id}/${preset.id}.png`);
    for (const story of stories) expect(paths).toContain(`/stories/${id}/${story.id}/card.png`);
  }
  const { value: first } = await builtFiles(siteText, text => text.length * 10).next();
  expect(first).toMatchObject({ path: '/cards/home.png', texts: { Copyright: expect.any(String) } });
});
