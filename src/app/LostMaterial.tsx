import { useEffect, useState } from 'react';
import { usePanel } from '../store/index.ts';
import { useSiteText } from '../words/siteText.ts';
import type { PanelPage } from './panelPage.ts';

interface LostMaterialProps {
  readonly page: PanelPage;
  /** The view that is open: to one that reads no file nothing is missing. */
  readonly view: string;
}

/**
 * Says after a reload that the file which was in use was not kept. What is remembered for that, until this tab is closed,
 * is that there was one, and nothing of it.
 */
export function LostMaterial({ page: { panel, store, host }, view }: LostMaterialProps) {
  const words = useSiteText().lab.material;
  const isInUse = usePanel(store, state => Object.keys(state.material).length > 0);
  const [isLost, setLost] = useState(false);
  const { tabMemory } = host;
  const key = `faultline.${panel.id}.material`;
  useEffect(() => {
    if (tabMemory.read(key) !== null) setLost(true);
  }, [key, tabMemory]);
  useEffect(() => {
    if (isInUse) setLost(false);
    tabMemory.write(key, isInUse ? '1' : null);
  }, [key, tabMemory, isInUse]);
  const reads = Object.values(panel.material).some(({ views }) => views.includes(view));
  return <div role="status">{isLost && reads && <p className="notice">{words.notKept}</p>}</div>;
}
