import { viewsOf } from '../panels/definePanel.ts';
import type { Panel } from '../panels/openPanel.ts';
import { type AnyValues, type LinkReason, readValue, shortened } from '../schema/index.ts';
import { type QueryEntry, upgradeEntries } from './migrations.ts';
import {
  PAGE_KEYS,
  type PageKey,
  type PageNames,
  type PageState,
  PLAIN_PAGE,
  readPageKey,
} from './pageState.ts';
import {
  asWritten,
  type Mention,
  mentionValue,
  type Refusal,
  type Replacement,
  THE_FIRST,
} from './refusal.ts';
import { friendRefusal, ownValues, playListOf, shownScene } from './scenes.ts';
import { settleViolations } from './settleViolations.ts';
import { isTracking } from './tracking.ts';
import { parameterNameOf } from './valueWords.ts';

export interface ReadScenario {
  readonly values: AnyValues;
  readonly page: PageState;
  readonly refusals: readonly Refusal[];
}

type Refuse = (key: string, given: string | Mention, reason: Refusal['reason'], used: Replacement) => void;

const NOTHING: Replacement = null;

/**
 * Reads a scenario from the part of an address behind the question mark. Never throws: what cannot be used is
 * reported, and the page's own value stands instead, or that of the scene that the link names.
 */
export function readScenario(panel: Panel, query: string, base: AnyValues): ReadScenario {
  const refusals: Refusal[] = [];
  const pageRefusals: Refusal[] = [];
  const refuse = refuseInto(refusals);
  const entries = withoutRepeats(currentEntries(panel, query, refuse), refuse);
  const page = readPage(panel, entries, refuseInto(pageRefusals));
  const own = ownValues(panel, base, page);
  const { values, given } = readValues(panel, entries, own, refuse);
  const settled = settleViolations(panel, values, own, given);
  for (const { name, rule, values: broken, yields } of settled.givenUp) {
    const used = yields ? NOTHING : mentionValue(name, own);
    refuse(
      panel.parameters[name]!.urlKey,
      mentionValue(name, values),
      { kind: 'rule', rule, values: broken },
      used,
    );
  }
  return { values: settled.values, page, refusals: [...refusals, ...pageRefusals] };
}

function refuseInto(refusals: Refusal[]): Refuse {
  return (key, given, reason, used) =>
    refusals.push({
      key: shortened(key),
      given: typeof given === 'string' ? asWritten(given) : given,
      reason,
      used,
    });
}

/** The entries in the words of today's version. */
function currentEntries(panel: Panel, query: string, refuse: Refuse): readonly QueryEntry[] {
  // Copied out of the source of a page, an ampersand is still written as one.
  const entries = [...new URLSearchParams(query.replaceAll('&amp;', '&'))].filter(
    ([key]) => !isTracking(key),
  );
  const [versionText, ...more] = entries.filter(([key]) => key === 'v').map(([, text]) => text);
  for (const text of more) refuse('v', text, { kind: 'key-twice' }, THE_FIRST);
  const rest = entries.filter(([key]) => key !== 'v');
  if (versionText === undefined) return rest;
  const version = /^[1-9]\d{0,3}$/.test(versionText) ? Number(versionText) : Number.NaN;
  if (version <= panel.version) return upgradeEntries(panel.id, version, rest);
  refuse('v', versionText, { kind: 'unknown-version' }, asWritten(String(panel.version)));
  return rest;
}

function withoutRepeats(entries: readonly QueryEntry[], refuse: Refuse): readonly QueryEntry[] {
  const seen = new Set<string>();
  return entries.filter(([key, text]) => {
    if (seen.has(key)) refuse(key, text, { kind: 'key-twice' }, THE_FIRST);
    const first = !seen.has(key);
    seen.add(key);
    return first;
  });
}

/** The values that the entries name, the rest from the page; `given` are the names that were read. */
function readValues(panel: Panel, entries: readonly QueryEntry[], own: AnyValues, refuse: Refuse) {
  const values: Record<string, AnyValues[string]> = { ...own };
  const given = new Set<string>();
  for (const [key, text] of entries) {
    const name = parameterNameOf(panel, key);
    if (name === null) continue;
    const parameter = panel.parameters[name]!;
    if (given.has(name)) {
      refuse(key, text, { kind: 'key-twice' }, THE_FIRST);
      continue;
    }
    const read = readValue(parameter, text);
    if (read.ok) {
      values[name] = read.value;
      given.add(name);
    } else {
      refuse(key, text, read.reason, mentionValue(name, own));
    }
  }
  return { values, given };
}

/** What the entries say about the page; all other keys are those of parameters or unknown. */
function readPage(panel: Panel, entries: readonly QueryEntry[], refuse: Refuse): PageState {
  const names = pageNames(panel);
  let page = PLAIN_PAGE;
  const unread: Unread[] = [];
  for (const [key, text] of entries) {
    if (isPageKey(key)) {
      const read = readPageKey(key, text, names);
      if (read.ok) page = { ...page, ...read.value };
      else unread.push({ key, text, reason: read.reason });
    } else if (parameterNameOf(panel, key) === null) {
      unread.push({ key, text, reason: { kind: 'unknown-key' } });
    }
  }
  for (const { key, text, reason } of unread) refuse(key, text, reason, standingFor(panel, page, reason));
  const lacksScene = unread.some(({ reason }) => isUnknownPlay(reason));
  const placed = oneScene(knownStep(panel, page, refuse), refuse);
  return lacksScene ? { ...placed, theirs: null } : withFriend(panel, placed, refuse);
}

interface Unread {
  readonly key: string;
  readonly text: string;
  readonly reason: LinkReason;
}

/** What stands in place of something about the page that could not be read. */
function standingFor(panel: Panel, page: PageState, reason: LinkReason): Replacement {
  const what = playListOf(panel, page)?.kind ?? 'nothing';
  if (isUnknownPlay(reason)) return { kind: 'played', what, friend: page.theirs !== null };
  return reason.kind === 'not-a-step' && (what === 'story' || what === 'guess') ? asWritten('1') : NOTHING;
}

function isUnknownPlay({ kind }: LinkReason): boolean {
  return kind === 'unknown-scene' || kind === 'unknown-story';
}

/** A friend's guess stands only where it can have been made. */
function withFriend(panel: Panel, page: PageState, refuse: Refuse): PageState {
  const reason = page.theirs && friendRefusal(shownScene(panel, page), page.theirs);
  if (!reason) return page;
  refuse('theirs', String(page.theirs), reason, NOTHING);
  return { ...page, theirs: null };
}

function knownStep(panel: Panel, page: PageState, refuse: Refuse): PageState {
  const steps = playListOf(panel, page)?.scenes.length ?? 1;
  if (page.step <= steps) return page;
  if (page.story !== null || page.guess) {
    refuse('step', String(page.step), { kind: 'step-beyond-story', steps }, asWritten('1'));
  } else refuse('step', String(page.step), { kind: 'step-without-story' }, NOTHING);
  return { ...page, step: 1 };
}

/** The step of a story is a scene already: another one beside it cannot be shown. */
function oneScene(page: PageState, refuse: Refuse): PageState {
  if (page.story === null || page.scene === null) return page;
  refuse('scene', page.scene, { kind: 'scene-beside-story' }, NOTHING);
  return { ...page, scene: null };
}

function pageNames(panel: Panel): PageNames {
  return {
    views: viewsOf(panel),
    scenes: panel.scenes.map(({ id }) => id),
    stories: Object.fromEntries(panel.stories.map(story => [story.id, story.scenes.length])),
    parameterKeys: Object.values(panel.parameters).map(parameter => parameter.urlKey),
    mostControls: panel.mostControls ?? Number.POSITIVE_INFINITY,
  };
}

function isPageKey(key: string): key is PageKey {
  return (PAGE_KEYS as readonly string[]).includes(key);
}
