/** What is computed at the first call and kept: tests of the same file that do not ask for it need not wait. */
export function once<Kept>(compute: () => Kept): () => Kept {
  let kept: { readonly value: Kept } | null = null;
  return () => {
    kept ??= { value: compute() };
    return kept.value;
  };
}
