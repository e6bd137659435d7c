import { useCallback, useEffect, useRef } from 'react';

/**
 * Measures a reaction: the seconds since the first frame in which a mark was painted, to within a frame; null while the mark
 * is not there.
 */
export function useReaction(isMarked: boolean): () => number | null {
  const painted = useRef<number | null>(null);
  useEffect(() => {
    if (!isMarked) return undefined;
    const frame = requestAnimationFrame(now => {
      painted.current = now;
    });
    return () => {
      cancelAnimationFrame(frame);
      painted.current = null;
    };
  }, [isMarked]);
  return useCallback(
    () => (painted.current === null ? null : (performance.now() - painted.current) / 1000),
    [],
  );
}
