import { defaultValues, limitRefusal } from '../schema/index.ts';
import { LIMIT_NAMES, LIMIT_PARAMETERS, type LimitName, type MyLimits } from './limitParameters.ts';

/** The name under which a browser keeps them; the script in the page's head knows it too. */
export const LIMITS_KEY = 'faultline.limits.1';

export const NO_LIMITS: MyLimits = defaultValues(LIMIT_PARAMETERS);

/** Those that are filled. */
export function filledLimits(limits: MyLimits): readonly LimitName[] {
  return LIMIT_NAMES.filter(name => limits[name] !== null);
}

/** Reads what was kept; whatever is no limit is left out, so that nothing a browser holds can break the page. */
export function readKeptLimits(text: string | null): MyLimits {
  const kept = parsed(text);
  if (!isRecord(kept)) return NO_LIMITS;
  const usable = LIMIT_NAMES.filter(name => isLimit(name, kept[name]));
  return { ...NO_LIMITS, ...Object.fromEntries(usable.map(name => [name, kept[name]])) };
}

/** Only those that are filled; null where none is, so that nothing is kept of nothing. */
export function writeKeptLimits(limits: MyLimits): string | null {
  const filled = filledLimits(limits);
  if (filled.length === 0) return null;
  return JSON.stringify(Object.fromEntries(filled.map(name => [name, limits[name]])));
}

/** Whether a value can stand as this limit. */
export function isLimit(name: LimitName, value: unknown): value is number {
  return typeof value === 'number' && limitRefusal(LIMIT_PARAMETERS[name], value) === null;
}

/** Null where a text is no JSON. */
export function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
