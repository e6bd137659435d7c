import { useEffect, useEffectEvent, useState } from 'react';
import type { Material, MaterialDesk, MaterialReading, Materials } from '../../src/schema/index.ts';

export type Read = (kind: string, material: Material) => MaterialReading;

export const doneReading = (outcome: unknown): MaterialReading => ({
  status: 'done',
  outcome,
  progress: 1,
  fault: null,
  message: null,
});

/** A desk like the page's: what is brought is read after a turn of the event loop. */
export function useTestDesk(read: Read): MaterialDesk {
  const [brought, setBrought] = useState<Materials>({});
  const [ahead, setAhead] = useState<MaterialDesk['ahead']>({});
  const [readings, setReadings] = useState<MaterialDesk['readings']>({});
  const readNow = useEffectEvent(read);
  useEffect(() => {
    let isOver = false;
    setReadings({});
    void Promise.resolve().then(() => {
      if (isOver) return;
      setReadings(
        Object.fromEntries(
          Object.entries(brought).map(([kind, material]) => [kind, readNow(kind, material)]),
        ),
      );
    });
    return () => {
      isOver = true;
    };
  }, [brought]);
  const put = (kind: string, file: MaterialDesk['ahead'][string] | Material | null) => {
    const isMaterial = file !== null && 'hash' in file;
    setAhead(file === null || isMaterial ? {} : { [kind]: file });
    setBrought(({ [kind]: _, ...others }) => (isMaterial ? { ...others, [kind]: file } : others));
  };
  return {
    brought,
    readings,
    ahead,
    bring: put,
    bringDecoded(kind, file) {
      put(kind, { kind: 'decoding' });
      void file.then(decoded => put(kind, decoded.kind === 'material' ? decoded.material : decoded));
    },
    tell: (kind, settings) =>
      setBrought(before => {
        const told = before[kind]!;
        return { ...before, [kind]: { ...told, settings: { ...told.settings, ...settings } } };
      }),
    remove: kind => put(kind, null),
  };
}
