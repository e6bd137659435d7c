/** A seed that nobody chose: the one place where entropy enters. */
export function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0]!;
}
