import { type SyntheticEvent, useCallback, useState } from 'react';

/** Whether a disclosure is open: one that a reader opened before the page could follow is known as soon as it can. */
export function useDisclosed() {
  const [isOpen, setOpen] = useState(false);
  const ref = useCallback((details: HTMLDetailsElement | null) => {
    if (details?.open) setOpen(true);
  }, []);
  const onToggle = (event: SyntheticEvent<HTMLDetailsElement>) => setOpen(event.currentTarget.open);
  return { isOpen, disclosed: { ref, onToggle } };
}
