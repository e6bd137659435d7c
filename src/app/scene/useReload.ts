import { useEffect, useEffectEvent, useState } from 'react';
import { type PanelPage, pageAddress } from '../panelPage.ts';
import { type KeptScene, keepScene, keptScene } from './keptGuess.ts';
import { type GuessRange, isIn } from './sceneGuess.ts';

interface ReloadOptions {
  /** Whether the full answer is there. */
  readonly isReady: boolean;
  readonly reader: KeptScene;
  readonly onReader: (reader: KeptScene) => void;
  /** In which a guess can have been made; none where nothing is guessed. */
  readonly range: GuessRange | undefined;
}

/** Whether there is something to keep: an answer that was shown, or a guess that was set. */
const isBegun = ({ phase, value }: KeptScene) => phase === 'shown' || value !== null;

/** A page that is loaded again has its guess again, and shows again what it had shown, once the full answer is there again. */
export function useReload(page: PanelPage, { isReady, reader, onReader, range }: ReloadOptions): void {
  const { tabMemory } = page.host;
  const [recalled, setRecalled] = useState<KeptScene | null>(null);
  const recall = useEffectEvent(() => setRecalled(keptScene(tabMemory, pageAddress(page))));
  const keep = useEffectEvent(() => {
    if (isBegun(reader)) keepScene(tabMemory, pageAddress(page), reader);
  });
  useEffect(() => {
    recall();
    return () => keepScene(tabMemory, '', null);
  }, [tabMemory]);
  const { phase, value } = reader;
  useEffect(() => {
    if (isBegun({ phase, value, isGuessed: true })) keep();
  }, [phase, value]);
  const goOn = useEffectEvent(() => {
    if (recalled === null) return;
    setRecalled(null);
    // What was set meanwhile is newer.
    const isNewer = reader.value !== null && recalled.phase === 'asking';
    if (!isNewer && (recalled.value === null || (range && isIn(range, recalled.value)))) onReader(recalled);
  });
  useEffect(() => {
    if (isReady && recalled !== null) goOn();
  }, [isReady, recalled]);
}
