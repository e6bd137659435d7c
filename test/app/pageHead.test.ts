import { expect, test } from 'vitest';
import { headOf } from '../../src/app/pageHead.ts';
import { readRoute } from '../../src/app/route.ts';
import { siteText } from '../../src/words/text.en.ts';

test.each([
  ['/leverage/', 'I hold 20×. What are my odds? · Faultline'],
  ['/leverage/small-coin/', 'A small coin: I hold 10×. What are my odds? · Faultline'],
  ['/e/1/calibration/too-modest/', 'Too modest: It says 70\u202f% sure. Is it? · Faultline'],
])('the title of %s asks the question of its own settings', async (address, title) => {
  expect(headOf(await readRoute(address, 'en'), siteText)).toContain(`<title>${title}</title>`);
});
