import { viewsOf } from '../panels/definePanel.ts';
import type { Panel } from '../panels/openPanel.ts';
import { type AnyValues, accepted, defaultValues, type Result, refused, shortened } from '../schema/index.ts';
import { PAGE_KEYS } from './pageState.ts';
import { readScenario } from './readScenario.ts';
import { asWritten, type Refusal } from './refusal.ts';
import { statedSettings } from './takenScenario.ts';

/** The form of the file itself; a panel's own settings have the version of its links. */
const FORMAT = 1;

/** A scenario is small: what is larger is something else. */
const MOST_CHARACTERS = 100_000;

/** What stands in a scenario file beside its settings, for people. */
export interface ScenarioAbout {
  readonly question: string;
  readonly model: string;
  readonly licence: string;
  readonly address: string;
}

/** A scenario that a file holds. */
export interface FiledScenario {
  readonly values: AnyValues;
  readonly view: string | null;
}

/** Why a file is not taken: then nothing of it is. */
export type ScenarioFileFault =
  | { readonly kind: 'too-large' }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'not-a-scenario' }
  | { readonly kind: 'newer-format' }
  | { readonly kind: 'other-lab'; readonly lab: string }
  | { readonly kind: 'no-settings' }
  | { readonly kind: 'unknown-view'; readonly view: string; readonly views: readonly string[] }
  | { readonly kind: 'settings'; readonly refusals: readonly Refusal[] };

/** A scenario as a file: every setting that counts, as links write it, whatever the defaults will be. What is personal is left out. */
export function writeScenarioFile(
  panel: Panel,
  { values, view }: FiledScenario,
  { question, ...about }: ScenarioAbout,
): string {
  const file = {
    faultline: 'scenario',
    format: FORMAT,
    lab: panel.id,
    version: panel.version,
    question,
    settings: statedSettings(panel, values),
    ...(view !== null && { view }),
    ...about,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads such a file: all of it, or why nothing. What it does not name has the panel's own default. */
export function readScenarioFile(panel: Panel, text: string): Result<FiledScenario, ScenarioFileFault> {
  if (text.length > MOST_CHARACTERS) return refused({ kind: 'too-large' });
  const parsed = parsedObject(text);
  if (!parsed.ok) return parsed;
  const { faultline, format, lab, version, settings, view = null } = parsed.value;
  if (faultline !== 'scenario' || !isName(lab)) return refused({ kind: 'not-a-scenario' });
  if (format !== FORMAT) return refused({ kind: 'newer-format' });
  if (lab !== panel.id) return refused({ kind: 'other-lab', lab: shortened(lab) });
  if (!isRecord(settings)) return refused({ kind: 'no-settings' });
  const views = viewsOf(panel);
  if (view !== null && !(isName(view) && views.includes(view)))
    return refused({ kind: 'unknown-view', view: shortened(String(view)), views });
  const read = readSettings(panel, version, settings);
  return read.ok ? accepted({ values: read.value, view }) : read;
}

function readSettings(
  panel: Panel,
  version: unknown,
  settings: Readonly<Record<string, unknown>>,
): Result<AnyValues, ScenarioFileFault> {
  const entries = Object.entries(settings);
  const strange = entries.filter(([key, value]) => !isSetting(key, value));
  if (strange.length > 0) {
    const refusals = strange.map(([key, value]) => strangeSetting(key, value));
    return refused({ kind: 'settings', refusals });
  }
  const texts = entries.map(([key, value]) => [key, String(value)]);
  const query = new URLSearchParams([['v', String(version ?? '')], ...texts]);
  const { values, refusals } = readScenario(panel, query.toString(), defaultValues(panel.parameters));
  return refusals.length === 0 ? accepted(values) : refused({ kind: 'settings', refusals });
}

/** What is said of the page is no setting; keys that nobody knows are told by what reads links. */
function isSetting(key: string, value: unknown): boolean {
  const isOfPage = key === 'v' || (PAGE_KEYS as readonly string[]).includes(key);
  return !isOfPage && (typeof value === 'string' || typeof value === 'number');
}

function strangeSetting(key: string, value: unknown): Refusal {
  const isText = typeof value === 'string' || typeof value === 'number';
  return {
    key: shortened(key),
    given: asWritten(JSON.stringify(value)),
    reason: { kind: isText ? 'unknown-key' : 'not-a-text' },
    used: null,
  };
}

function parsedObject(text: string): Result<Readonly<Record<string, unknown>>, ScenarioFileFault> {
  try {
    const parsed: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return isRecord(parsed) ? accepted(parsed) : refused({ kind: 'not-a-scenario' });
  } catch {
    return refused({ kind: 'not-json' });
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
