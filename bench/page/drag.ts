import type { Browser, CDPSession, Page } from 'playwright-core';
import { dragFirstSlider } from '../../test/browser/laws/drag.ts';
import { takeShifts, watchShifts } from '../../test/browser/laws/inPage.ts';
import { inBenchPage, untilAlive } from './openBenchPage.ts';

const WARM_UP_INPUTS = 8;
const INPUTS = 40;

export interface Drag {
  /** Milliseconds from each input to the end of the paint that it causes. */
  readonly toPicture: readonly number[];
  /** Milliseconds of processor time of the page's main thread for one input: script, style, layout and paint. */
  readonly mainThread: number;
  /** Layout shift of the whole drag, that right after an input counted too. */
  readonly shift: number;
  /** How many pixels the slider itself moved up or down. */
  readonly moved: number;
}

async function mainThreadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * metrics.find(({ name }) => name === 'TaskDuration')!.value;
}

async function measured(page: Page, session: CDPSession): Promise<Drag> {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.evaluate(dragFirstSlider, WARM_UP_INPUTS);
  await page.evaluate(watchShifts);
  const before = await mainThreadTime(session);
  const { times, moved } = await page.evaluate(dragFirstSlider, INPUTS);
  const mainThread = ((await mainThreadTime(session)) - before) / INPUTS;
  const shifts = await page.evaluate(takeShifts);
  return {
    toPicture: times,
    mainThread,
    shift: shifts.reduce((sum, { value }) => sum + value, 0),
    moved,
  };
}

/** Drags the first slider of a page over its whole way, in a new profile. */
export function measureDrag(browser: Browser, address: string, slowness: number): Promise<Drag> {
  return inBenchPage(browser, slowness, async ({ page, session }) => {
    await page.goto(address);
    await untilAlive(page);
    return measured(page, session);
  });
}
