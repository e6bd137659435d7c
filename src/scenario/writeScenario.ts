import type { Panel } from '../panels/openPanel.ts';
import { type AnyValues, writeValue } from '../schema/index.ts';
import { PAGE_KEYS, type PageState, PLAIN_PAGE } from './pageState.ts';
import { ownValues } from './scenes.ts';

/**
 * The query string of a scenario: the version first, then what differs from the page's own values (or those of its scene) in the order of the
 * schema, the seed as soon as anything is written, then what concerns the page. Empty when nothing differs.
 */
export function writeScenario(
  panel: Panel,
  values: AnyValues,
  base: AnyValues,
  page: PageState = PLAIN_PAGE,
): string {
  const names = writtenNames(panel, values, ownValues(panel, base, page));
  const isPlain = names.size === 0 && pageEntries(page).length === 0;
  return isPlain ? '' : queryOf(panel, values, names, page);
}

/** The query string of these values, by name, and of what concerns the page. */
export function queryOf(
  panel: Panel,
  values: AnyValues,
  names: ReadonlySet<string>,
  page: PageState,
): string {
  const scenario = Object.entries(panel.parameters)
    .filter(([name, parameter]) => names.has(name) || parameter.kind === 'seed')
    .map(([name, parameter]) => [parameter.urlKey, writeValue(parameter, values[name]!)]);
  return `?${[['v', String(panel.version)], ...scenario, ...pageEntries(page)].map(([key, text]) => `${key}=${escapeText(text!)}`).join('&')}`;
}

/**
 * What differs from the page's own values, without what the link's reader would be told is of no account: a market
 * beside a typed volatility.
 */
export function writtenNames(panel: Panel, values: AnyValues, own: AnyValues): ReadonlySet<string> {
  const differing = Object.entries(panel.parameters)
    .filter(([name, parameter]) => values[name] !== own[name] && !parameter.personal)
    .map(([name]) => name);
  return withoutIdle(panel, values, new Set(differing));
}

/** Names without those of no account beside the others. */
export function withoutIdle(
  panel: Panel,
  values: AnyValues,
  named: ReadonlySet<string>,
): ReadonlySet<string> {
  const names = new Set(named);
  for (;;) {
    const idle = panel.brokenRules(values, names).find(({ name }) => names.has(name));
    if (idle === undefined) return names;
    names.delete(idle.name);
  }
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
  return PAGE_KEYS.filter(key =>
    key === 'step' ? isStepped(page) : String(page[key]) !== String(PLAIN_PAGE[key]),
  ).map(key => [key, key === 'guess' ? '1' : String(page[key])]);
}

/** A story's first step is named too; of the guesses only those behind the first. */
function isStepped({ story, guess, step }: PageState): boolean {
  return story !== null || (guess && step > 1);
}

function escapeText(text: string): string {
  return encodeURIComponent(text).replaceAll('%2C', ',');
}
