import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { type PanelPage, pageAddress } from '../panelPage.ts';
import { type KeptScene, keepScene, keptScene, leaveScene } from './keptGuess.ts';
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

/**
 * A page that is loaded again has its guess again, as soon as one can be drawn, and shows again what it had shown, once the full
 * answer is there again. True until then. A guess that was not yet given is there again after "Back" and "Forward" too.
 */
export function useReload(page: PanelPage, { isReady, reader, onReader, range }: ReloadOptions): boolean {
  const { tabMemory } = page.host;
  const [recalled, setRecalled] = useState<KeptScene | null>(null);
  // The page has another address by the time that the scene is left.
  const address = useRef('');
  const recall = useEffectEvent(() => {
    address.current = pageAddress(page);
    setRecalled(keptScene(tabMemory, address.current));
  });
  const isReturning = recalled?.phase === 'shown';
  const keep = useEffectEvent(() => {
    // What was shown stays kept while only its guess is back.
    if (!isBegun(reader) || isReturning) return;
    address.current = pageAddress(page);
    keepScene(tabMemory, address.current, reader);
  });
  useEffect(() => {
    recall();
    return () => leaveScene(tabMemory, address.current);
  }, [tabMemory]);
  const { phase, value } = reader;
  useEffect(() => {
    if (isBegun({ phase, value, isGuessed: true })) keep();
  }, [phase, value]);
  const fits = ({ value: guess }: KeptScene) => guess === null || (range !== undefined && isIn(range, guess));
  const drawGuess = useEffectEvent(() => {
    // What was set meanwhile is newer.
    if (recalled !== null && recalled.value !== null && reader.value === null && fits(recalled))
      onReader({ ...recalled, phase: 'asking' });
  });
  const canDraw = range !== undefined;
  useEffect(() => {
    if (canDraw && recalled !== null) drawGuess();
  }, [canDraw, recalled]);
  const goOn = useEffectEvent(() => {
    setRecalled(null);
    if (recalled?.phase === 'shown' && fits(recalled)) onReader(recalled);
  });
  useEffect(() => {
    if (isReady && recalled !== null) goOn();
  }, [isReady, recalled]);
  return isReturning;
}
