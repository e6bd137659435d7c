import type { ForecastFile } from './forecastFile.ts';
import { MARKS } from './marks.ts';
import type { StatedNumber } from './numbers.ts';

/** Calls are stated as at least even. */
const EVEN = 0.5;

export const NO_SCALE: ForecastFile['scale'] = {
  kind: 'fraction',
  given: false,
  byHeader: false,
  plain: 0,
  aboveOne: 0,
  signed: 0,
};

/** True for a number outside its range, which is read only where that is noise. */
export function isClipped({ value, unit }: StatedNumber, kind: ForecastFile['scale']['kind']): boolean {
  if (kind === 'logOdds' || kind === 'odds' || kind === 'fractionalOdds' || kind === 'american') return false;
  const most = { percent: 100, bps: 10_000, permille: 1000, fraction: 1, ...MARKS }[
    unit === 'percent' ? 'percent' : kind
  ];
  return value < 0 || value > most;
}

const CALL_NAMES = /\b(?:correct|right|hit|iscorrect|success|richtig|juste|acierto)\b/i;

/** Whether the file states how sure calls were and whether each was right. */
export function statesCalls(chances: readonly number[], outcome: string): boolean {
  return CALL_NAMES.test(outcome) && chances.every(chance => chance >= EVEN - 1e-9);
}

/** Names of groups, kept once each. */
export function groupsOf(names: readonly string[]): NonNullable<ForecastFile['groups']> {
  const places = new Map<string, number>();
  const codes = Uint32Array.from(names, name => {
    const code = places.get(name) ?? places.size;
    places.set(name, code);
    return code;
  });
  return { codes, names: [...places.keys()] };
}
