import { expect, test } from 'vitest';
import { buildAnswer } from '../../src/app/picture/buildAnswers.ts';
import { readyCard } from '../../src/app/picture/buildPictures.ts';
import { pictureContent } from '../../src/app/picture/pictureContent.ts';
import { readyAddresses } from '../../src/app/picture/readyCard.ts';
import { readyPlaces, readyValues } from '../../src/app/picture/readyPlaces.ts';
import { main } from '../../src/explore/main.ts';
import { PANELS } from '../../src/panels/allPanels.ts';
import { siteText } from '../../src/words/text.en.ts';
import { misplaced, words } from '../pictures/drawnPictures.ts';

const places = (await readyPlaces(PANELS)).map(place => ({ id: place.ready.id, place }));

test.each(places)(
  'the picture of $id from its full answer has no text that meets another',
  async ({ place }) => {
    const { panel, ready } = place;
    const values = readyValues(place);
    const outcome = await buildAnswer(panel, ready.view, values);
    const { address } = readyAddresses(place);
    const content = (await pictureContent({ panel, view: ready.view, values, outcome }, address, words))!;
    expect(misplaced(content)).toEqual([]);
  },
);

test('a world of the reality gap says what the command line prints', async () => {
  const { place } = places.find(({ id }) => id === 'reality-gap-no-skill')!;
  let out = '';
  await main(['reality-gap', '--skill', 'none'], {
    out: text => {
      out += text;
    },
    err: () => undefined,
    read: () => Promise.reject(new Error('no file is asked for')),
  });
  expect(JSON.parse(out).sentence).toContain((await readyCard(place, siteText)).sentence);
}, 300_000);
