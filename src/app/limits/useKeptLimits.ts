import { useEffect, useState } from 'react';
import { useHost } from '../../host/useHost.ts';
import {
  filledLimits,
  LIMITS_KEY,
  type MyLimits,
  NO_LIMITS,
  readKeptLimits,
  writeKeptLimits,
} from '../../limits/index.ts';
import type { KeptLimits } from './pageLimits.ts';

/** The reader's limits, in this browser's memory where it can be used, else as long as the page is open. */
export function useKeptLimits(): KeptLimits {
  const { memory, themed } = useHost();
  const [limits, setLimits] = useState(NO_LIMITS);
  const [isKept, setKept] = useState<boolean | null>(null);
  // Storage is read once the page is alive: the page from the server knows no reader.
  useEffect(() => {
    const read = () => setLimits(readKeptLimits(memory.read(LIMITS_KEY)));
    read();
    setKept(memory.isUsable());
    return memory.onChange(LIMITS_KEY, read);
  }, [memory]);
  useEffect(() => {
    // The lines that say how pictures stand to them have their room before the script is there (see index.html).
    if (isKept !== null) showFilled(themed(), limits);
  }, [isKept, limits, themed]);
  const keep = (next: MyLimits) => {
    setLimits(next);
    setKept(memory.write(LIMITS_KEY, writeKeptLimits(next)));
  };
  // Another tab may have set others meanwhile: only the one that is set here is written over.
  const standing = () => (isKept === true ? readKeptLimits(memory.read(LIMITS_KEY)) : limits);
  return {
    limits,
    isKept,
    set: (name, value) => keep({ ...standing(), [name]: value }),
    replace: next => keep(next ?? NO_LIMITS),
  };
}

function showFilled({ dataset }: HTMLElement, limits: MyLimits): void {
  const filled = filledLimits(limits);
  if (filled.length === 0) delete dataset['limits'];
  else dataset['limits'] = filled.join(' ');
}
