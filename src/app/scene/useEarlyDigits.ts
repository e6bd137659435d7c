import { useEffect, useEffectEvent, useRef } from 'react';

/**
 * Hands over the digits that were typed before a guess could be set, as soon as it can; each only once. While the page is on its
 * way its first script keeps them at the root, then whoever calls what is returned.
 */
export function useEarlyDigits(
  canSet: boolean,
  themed: () => HTMLElement,
  onDigit: (digit: string) => void,
): (event: KeyboardEvent) => void {
  const kept = useRef('');
  const take = useEffectEvent(() => {
    const { dataset } = themed();
    const typed = `${dataset['typed'] ?? ''}${kept.current}`;
    kept.current = '';
    delete dataset['typed'];
    for (const digit of typed) onDigit(digit);
  });
  useEffect(() => {
    if (canSet) take();
  }, [canSet]);
  return ({ key, ctrlKey, metaKey, altKey }) => {
    const isKept = themed().dataset['typed'] !== undefined;
    if (/^\d$/.test(key) && !(isKept || ctrlKey || metaKey || altKey)) kept.current += key;
  };
}
