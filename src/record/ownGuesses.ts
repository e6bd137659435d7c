/** How sure a reader may say they are. */
export const SURE_LEVELS = [0.5, 0.7, 0.9] as const;
export type Sure = (typeof SURE_LEVELS)[number];

/** One guess of which a reader said how sure they were. */
export interface OwnGuess {
  readonly scene: string;
  /** A number for each handle, of a choice its place. */
  readonly guess: readonly number[];
  readonly truth: readonly number[];
  /** How far from the truth still counted as near; 0 for a choice. */
  readonly within: number;
  readonly sure: Sure;
  /** Milliseconds since 1970. */
  readonly when: number;
}

/** Newest first, each scene once. */
export type OwnRecord = readonly OwnGuess[];

/** The name under which a browser keeps it. */
export const RECORD_KEY = 'faultline.record.1';

/** Differences that arithmetic alone makes are none. */
const ROUNDING = 1e-9;

/** Whether every handle came as near as was asked. */
export function cameNear({ guess, truth, within }: Pick<OwnGuess, 'guess' | 'truth' | 'within'>): boolean {
  return guess.every((value, at) => Math.abs(value - truth[at]!) <= within + ROUNDING);
}

/** Both records in one, as two tabs may have kept them: of a scene in both the first answer counts. */
export function mergedRecords(one: OwnRecord, other: OwnRecord): OwnRecord {
  const first = new Map<string, OwnGuess>();
  for (const guess of [...one, ...other].sort((a, b) => a.when - b.when))
    if (!first.has(guess.scene)) first.set(guess.scene, guess);
  return [...first.values()].sort((a, b) => b.when - a.when);
}

/** Reads what was kept; whatever is no guess is left out, so that nothing a browser holds can break the page. */
export function readRecord(text: string | null): OwnRecord {
  const kept = parsed(text);
  return Array.isArray(kept) ? mergedRecords(kept.filter(isGuess), []) : [];
}

/** Null where nothing is left to keep. */
export function writeRecord(record: OwnRecord): string | null {
  return record.length === 0 ? null : JSON.stringify(record);
}

/** The record as a file of the reader's own. */
export function recordFile(record: OwnRecord, title: string): string {
  const guesses = record.map(one => ({ ...one, near: cameNear(one) }));
  return `${JSON.stringify({ faultline: 'my-guesses', format: 1, title, guesses }, null, 2)}\n`;
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

function isGuess(value: unknown): value is OwnGuess {
  if (typeof value !== 'object' || value === null) return false;
  const { scene, guess, truth, within, sure, when } = value as Record<string, unknown>;
  return (
    typeof scene === 'string' &&
    isNumbers(guess) &&
    isNumbers(truth) &&
    guess.length === truth.length &&
    guess.length > 0 &&
    [within, when].every(number => Number.isFinite(number)) &&
    SURE_LEVELS.some(level => level === sure)
  );
}

function isNumbers(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every(number => Number.isFinite(number));
}
