/** Draws that are kept for all scenarios of a test. */
export function keptDraws() {
  const kept = new Map<string, unknown>();
  return {
    peek: (key: string) => kept.get(key),
    keep: (key: string, drawn: unknown) => void kept.set(key, drawn),
  };
}
