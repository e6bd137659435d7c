import { openChromium } from './chromium.ts';
import type { Engine } from './engine.ts';
import { openFirefox } from './firefox.ts';
import { openWebKit } from './webKit.ts';

interface EngineOfThisRun {
  open(): Promise<Engine>;
}

export const ENGINE_NAMES = ['Chromium', 'Firefox', 'WebKit'] as const;
export type EngineName = (typeof ENGINE_NAMES)[number];

const {
  FAULTLINE_FIREFOX: firefox,
  FAULTLINE_WEBKIT: browser,
  FAULTLINE_WEBKIT_DRIVER: driver,
  FAULTLINE_WEBKIT_DISPLAY: display,
} = process.env;

/** Those that this machine has not: Chromium is always there. */
export const MISSING_ENGINES: readonly EngineName[] = [
  ...(firefox ? [] : (['Firefox'] as const)),
  ...(browser && driver && display ? [] : (['WebKit'] as const)),
];

/** An engine that this machine has. */
export function engineOfThisRun(name: EngineName, browserAddress: string): EngineOfThisRun {
  if (name === 'Firefox' && firefox) return { open: () => openFirefox(firefox) };
  if (name === 'WebKit' && browser && driver && display)
    return { open: () => openWebKit({ browser, driver, display }) };
  if (name === 'Chromium') return { open: () => openChromium(browserAddress) };
  throw new Error(`This machine has no ${name}`);
}
