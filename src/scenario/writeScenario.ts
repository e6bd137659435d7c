import type { Panel } from '../panels/definePanel.ts';
import { type AnyValues, writeValue } from '../schema/index.ts';
import { PAGE_KEYS, type PageState, PLAIN_PAGE } from './pageState.ts';

/**
 * The query string of a scenario: the version first, then what differs from the page's own values in the order of the
 * schema, the seed as soon as anything is written, then what concerns the page. Empty when nothing differs.
 */
export function writeScenario(
  panel: Panel,
  values: AnyValues,
  base: AnyValues,
  page: PageState = PLAIN_PAGE,
): string {
  const scenario = Object.entries(panel.parameters).filter(
    ([name, parameter]) => values[name] !== base[name] && !parameter.personal,
  );
  const entries = scenario
    .filter(([, parameter]) => parameter.kind !== 'seed')
    .map(([name, parameter]) => [parameter.urlKey, writeValue(parameter, values[name]!)]);
  const seed = Object.entries(panel.parameters).find(([, parameter]) => parameter.kind === 'seed');
  if (scenario.length > 0 && seed) entries.push([seed[1].urlKey, writeValue(seed[1], values[seed[0]]!)]);
  entries.push(...pageEntries(page));
  if (entries.length === 0) return '';
  return `?${[['v', String(panel.version)], ...entries].map(([key, text]) => `${key}=${escapeText(text!)}`).join('&')}`;
}

/** The same for a reader who asks to have personal amounts (a stake) in the link. */
export function writePersonalScenario(
  panel: Panel,
  values: AnyValues,
  base: AnyValues,
  page?: PageState,
): string {
  const parameters = Object.fromEntries(
    Object.entries(panel.parameters).map(([name, parameter]) => [name, { ...parameter, personal: false }]),
  );
  return writeScenario({ ...panel, parameters }, values, base, page);
}

function pageEntries(page: PageState): string[][] {
  return PAGE_KEYS.filter(
    key => String(page[key]) !== String(PLAIN_PAGE[key]) || (key === 'step' && page.story !== null),
  )
    .map(key => [key, String(page[key])])
    .filter(([key]) => key !== 'step' || page.story !== null);
}

function escapeText(text: string): string {
  return encodeURIComponent(text).replaceAll('%2C', ',');
}
