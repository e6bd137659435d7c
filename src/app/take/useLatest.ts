import { useEffect, useRef } from 'react';

/** What a component was handed last, for what runs later than it was drawn. */
export function useLatest<Value>(value: Value): () => Value {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return () => latest.current;
}
