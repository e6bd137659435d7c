import type { Panel } from '../panels/definePanel.ts';
import { type AnyValues, type Parameter, readValue, writeQuantity } from '../schema/index.ts';
import { type QueryEntry, upgradeEntries } from './migrations.ts';
import {
  PAGE_KEYS,
  type PageKey,
  type PageNames,
  type PageState,
  PLAIN_PAGE,
  readPageKey,
} from './pageState.ts';

/** Something in a link or a field that could not be used: what it was, why, and what stands in its place. */
export interface Refusal {
  readonly key: string;
  readonly text: string;
  readonly reason: string;
  readonly used: string;
}

export interface ReadScenario {
  readonly values: AnyValues;
  readonly page: PageState;
  readonly refusals: readonly Refusal[];
}

const LONGEST_ECHO = 40;

/**
 * Reads a scenario from the part of an address behind the question mark. Never throws: what cannot be used is
 * reported, and the page's own value stands instead.
 */
export function readScenario(panel: Panel, query: string, base: AnyValues): ReadScenario {
  const refusals: Refusal[] = [];
  const entries = currentEntries(panel, query, refusals);
  const values: Record<string, AnyValues[string]> = { ...base };
  const given = new Set<string>();
  let page = PLAIN_PAGE;
  const seen = new Set<string>();
  for (const [key, text] of entries) {
    if (seen.has(key)) {
      refusals.push(refusal(key, text, 'the key stands twice in the link', 'the first'));
      continue;
    }
    seen.add(key);
    const name = parameterNameOf(panel, key);
    if (name !== null) readInto(panel, name, text, values, given, refusals);
    else if (isPageKey(key)) page = readPage(panel, key, text, page, refusals);
    else refusals.push(refusal(key, text, 'this page knows no such key', 'the link without it'));
  }
  return {
    values: settleViolations(panel, values, base, given, refusals),
    page: knownStep(panel, page, refusals),
    refusals,
  };
}

/** The name of the parameter that a key of a link stands for. */
export function parameterNameOf(panel: Panel, key: string): string | null {
  return Object.entries(panel.parameters).find(([, parameter]) => parameter.urlKey === key)?.[0] ?? null;
}

/** A value in the words of its control: "20×", "normal". */
export function valueWords(parameter: Parameter, value: AnyValues[string]): string {
  if (typeof value === 'number') return writeQuantity('unit' in parameter ? parameter.unit : 'seed', value);
  return value === null ? 'none' : String(value);
}

function currentEntries(panel: Panel, query: string, refusals: Refusal[]): readonly QueryEntry[] {
  const entries = [...new URLSearchParams(query)];
  const versionText = entries.find(([key]) => key === 'v')?.[1];
  const rest = entries.filter(([key]) => key !== 'v');
  const version = versionText === undefined ? panel.version : Number(versionText);
  if (!Number.isInteger(version) || version < 1 || version > panel.version) {
    refusals.push(
      refusal('v', versionText ?? '', 'this version of the page is not known', String(panel.version)),
    );
    return rest;
  }
  return upgradeEntries(panel.id, version, rest);
}

function readInto(
  panel: Panel,
  name: string,
  text: string,
  values: Record<string, AnyValues[string]>,
  given: Set<string>,
  refusals: Refusal[],
): void {
  const parameter = panel.parameters[name]!;
  const read = readValue(parameter, text);
  if (read.ok) {
    values[name] = read.value;
    given.add(name);
  } else {
    refusals.push(refusal(parameter.urlKey, text, read.reason, valueWords(parameter, values[name]!)));
  }
}

function readPage(panel: Panel, key: PageKey, text: string, page: PageState, refusals: Refusal[]): PageState {
  const read = readPageKey(key, text, pageNames(panel));
  if (read.ok) return { ...page, ...read.value };
  refusals.push(refusal(key, text, read.reason, 'the page as it is'));
  return page;
}

/** Where values contradict each other, the one that has to give way goes back to the page's own, and this is told. */
function settleViolations(
  panel: Panel,
  values: AnyValues,
  base: AnyValues,
  given: ReadonlySet<string>,
  refusals: Refusal[],
): AnyValues {
  let settled = values;
  for (let round = 0; round < Object.keys(panel.parameters).length; round++) {
    const violation = panel.violations(settled, given)[0];
    if (violation === undefined) break;
    const { name, reason } = violation;
    const parameter = panel.parameters[name]!;
    const own = base[name]!;
    refusals.push(
      refusal(parameter.urlKey, valueWords(parameter, settled[name]!), reason, valueWords(parameter, own)),
    );
    settled = { ...settled, [name]: own };
    given = new Set([...given].filter(other => other !== name));
  }
  return settled;
}

function knownStep(panel: Panel, page: PageState, refusals: Refusal[]): PageState {
  if (page.story === null) return page;
  const steps = panel.stories.find(story => story.id === page.story)!.steps.length;
  if (page.step <= steps) return page;
  refusals.push(refusal('step', String(page.step), `the story has ${steps} steps`, '1'));
  return { ...page, step: 1 };
}

function pageNames(panel: Panel): PageNames {
  return {
    views: [panel.mainView, ...panel.depthViews],
    stories: Object.fromEntries(panel.stories.map(story => [story.id, story.steps.length])),
    parameterKeys: Object.values(panel.parameters).map(parameter => parameter.urlKey),
  };
}

function isPageKey(key: string): key is PageKey {
  return (PAGE_KEYS as readonly string[]).includes(key);
}

function refusal(key: string, text: string, reason: string, used: string): Refusal {
  return { key: shortened(key), text: shortened(text), reason, used };
}

function shortened(text: string): string {
  return text.length > LONGEST_ECHO ? `${text.slice(0, LONGEST_ECHO)}…` : text;
}
