/** The two draws that the benchmarks use; the package brings no types. */
declare module 'd3-random' {
  export function randomNormal(mean?: number, deviation?: number): () => number;
  export function randomGamma(shape: number): () => number;
}
