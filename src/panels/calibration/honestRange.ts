/** Outside on either side. */
const TAIL = 0.025;

/**
 * How many of these answers are right 19 times in 20 if each is right with the chance stated for it: exactly, by adding
 * one answer after the other to the distribution of their number.
 */
export function honestRange(confidences: readonly number[]): readonly [low: number, high: number] {
  let chances = [1];
  for (const confidence of confidences) {
    const next = [...chances, 0];
    for (let right = next.length - 1; right >= 0; right--) {
      next[right] = (chances[right] ?? 0) * (1 - confidence) + (chances[right - 1] ?? 0) * confidence;
    }
    chances = next;
  }
  const quantile = (share: number) => {
    let sum = 0;
    return chances.findIndex((chance, right) => {
      sum += chance;
      // Rounding must not push the last place out of reach.
      return sum >= share || right === chances.length - 1;
    });
  };
  return [quantile(TAIL), quantile(1 - TAIL)];
}
