import { describe, expect, it } from 'vitest';
import { distinctRoutes, embedRoutes, openPage } from './harness.ts';

const FRAME = { width: 600, height: 420 };
const frames = embedRoutes.filter(route => distinctRoutes.includes(route));

describe('a frame of 600 × 420', () => {
  it.each(frames)(
    '%s shows its answer, its questions and what it tells of a guess without scrolling',
    async route => {
      const page = await openPage(route, FRAME);
      const height = () => page.evaluate(() => document.documentElement.scrollHeight);
      expect(await height()).toBeLessThanOrEqual(FRAME.height);
      await page.getByRole('button', { name: 'Guess first' }).click();
      expect(await height()).toBeLessThanOrEqual(FRAME.height);
      const guess = page.getByRole('region', { name: 'Guess first' });
      for (;;) {
        await guess.getByRole('slider').press('ArrowRight');
        const next = guess.getByRole('button', { name: 'Next question' });
        if ((await next.count()) === 0) break;
        await next.click();
      }
      await guess.getByRole('button', { name: 'Show me' }).click();
      expect(await height()).toBeLessThanOrEqual(FRAME.height);
    },
  );
});
