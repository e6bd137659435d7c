import { accepted, limitRefusal, type Result, refused, type ValueReason } from '../schema/index.ts';
import { LIMIT_NAMES, LIMIT_PARAMETERS, type LimitName, type MyLimits } from './limitParameters.ts';
import { filledLimits, isRecord, NO_LIMITS, parsed } from './myLimits.ts';

const KIND = 'my-limits';
const FORMAT = 1;
/** Five numbers are short: what is larger is something else. */
const MOST_CHARACTERS = 10_000;

/** Why a file of limits is not taken: then nothing of it is. */
export type LimitsFileFault =
  | { readonly kind: 'too-large' | 'not-json' | 'not-limits' | 'newer-format' | 'empty' }
  | { readonly kind: 'unknown'; readonly name: string }
  | { readonly kind: 'value'; readonly name: LimitName; readonly reason: ValueReason };

/** The limits as a file of the reader's own. */
export function writeLimitsFile(limits: MyLimits, title: string): string {
  const filled = Object.fromEntries(filledLimits(limits).map(name => [name, limits[name]]));
  return `${JSON.stringify({ faultline: KIND, format: FORMAT, title, limits: filled }, null, 2)}\n`;
}

/** Reads such a file: all of it, or why nothing. */
export function readLimitsFile(text: string): Result<MyLimits, LimitsFileFault> {
  if (text.length > MOST_CHARACTERS) return refused({ kind: 'too-large' });
  const file = parsed(text);
  if (file === null) return refused({ kind: 'not-json' });
  if (!isRecord(file) || file['faultline'] !== KIND || !isRecord(file['limits']))
    return refused({ kind: 'not-limits' });
  if (file['format'] !== FORMAT) return refused({ kind: 'newer-format' });
  return limitsIn(file['limits']);
}

function limitsIn(stated: Readonly<Record<string, unknown>>): Result<MyLimits, LimitsFileFault> {
  const names = Object.keys(stated);
  const unknown = names.find(name => !LIMIT_NAMES.some(known => known === name));
  if (unknown !== undefined) return refused({ kind: 'unknown', name: unknown });
  if (names.length === 0) return refused({ kind: 'empty' });
  for (const name of LIMIT_NAMES.filter(known => known in stated)) {
    const value = stated[name];
    const reason = limitRefusal(LIMIT_PARAMETERS[name], typeof value === 'number' ? value : Number.NaN);
    if (reason !== null) return refused({ kind: 'value', name, reason });
  }
  return accepted({ ...NO_LIMITS, ...stated });
}
