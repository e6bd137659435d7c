/** Where two answers differ: a number by more than this share of itself (or of 1 if it is smaller), anything else at all. */
export function farApart(expected: unknown, found: unknown, tolerance: number, at = ''): readonly string[] {
  if (typeof expected === 'number' && typeof found === 'number') {
    const room = tolerance * Math.max(1, Math.abs(expected));
    return Math.abs(expected - found) <= room ? [] : [`${at}: ${expected} and ${found}`];
  }
  if (!isRecord(expected) || !isRecord(found))
    return Object.is(expected, found) ? [] : [`${at}: ${String(expected)} and ${String(found)}`];
  const keys = new Set([...Object.keys(expected), ...Object.keys(found)]);
  return [...keys].flatMap(key => farApart(expected[key], found[key], tolerance, `${at}/${key}`));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
