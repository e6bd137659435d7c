import { openChromium } from './chromium.ts';
import type { Engine } from './engine.ts';
import { openFirefox } from './firefox.ts';
import { openWebKit } from './webKit.ts';

interface EngineOfThisRun {
  readonly name: string;
  open(): Promise<Engine>;
}

const {
  FAULTLINE_FIREFOX: firefox,
  FAULTLINE_WEBKIT: browser,
  FAULTLINE_WEBKIT_DRIVER: driver,
  FAULTLINE_WEBKIT_DISPLAY: display,
} = process.env;

/** The engines that this machine has: Chromium always. */
export function enginesOfThisRun(browserAddress: string): readonly EngineOfThisRun[] {
  return [
    { name: 'Chromium', open: () => openChromium(browserAddress) },
    ...(firefox ? [{ name: 'Firefox', open: () => openFirefox(firefox) }] : []),
    ...(browser && driver && display
      ? [{ name: 'WebKit', open: () => openWebKit({ browser, driver, display }) }]
      : []),
  ];
}
