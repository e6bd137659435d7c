/** From this chance on nobody calls a gap proven. */
const NOISE_FROM = 0.05;

/** Whether a gap that equal rules would show with chance `p` may be noise. */
export function mayBeNoise(p: number): boolean {
  return p >= NOISE_FROM;
}
