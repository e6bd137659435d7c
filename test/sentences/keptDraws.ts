/** Draws that are kept for all scenarios of a test. */
export function keptDraws() {
  const kept = new Map<string, unknown>();
  return {
    peek: (key: string) => kept.get(key),
    keep: (key: string, drawn: unknown) => void kept.set(key, drawn),
  };
}

/** A scenario's outcome, computed once for all texts that tell of it. */
export function remembered<Outcome>(compute: (index: number) => Outcome): (index: number) => Outcome {
  const known = new Map<number, Outcome>();
  return index => {
    if (!known.has(index)) known.set(index, compute(index));
    return known.get(index)!;
  };
}
