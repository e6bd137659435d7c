import { mount } from '../../../src/embed/mount.tsx';
import { calibration } from '../../../src/panels/calibration/index.ts';
import { leverage } from '../../../src/panels/leverage/index.ts';

export const PANELS = { calibration, leverage };

/** What the foreign page of the test calls; two panels, so that the third can be missed. */
export function show(container: HTMLElement, panel: keyof typeof PANELS, view: string, query: string) {
  return mount(container, { panel: PANELS[panel], view, query, site: 'https://example.org/faultline' });
}

/** Hands over whatever a page without types may hand over. */
export const mountAnything = mount as (container: unknown, options: unknown) => () => void;
