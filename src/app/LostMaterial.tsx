import { useEffect, useState } from 'react';
import { usePanel } from '../store/index.ts';
import { useSiteText } from '../words/siteText.ts';
import type { PanelPage } from './panelPage.ts';

/**
 * Says after a reload that the file which was in use was not kept. What is remembered for that, until this tab is closed,
 * is that there was one, and nothing of it.
 */
export function LostMaterial({ page: { panel, store } }: { readonly page: PanelPage }) {
  const words = useSiteText();
  const isInUse = usePanel(store, state => Object.keys(state.material).length > 0);
  const [isLost, setLost] = useState(false);
  const key = `faultline.${panel.id}.material`;
  useEffect(() => {
    if (readFlag(key)) setLost(true);
  }, [key]);
  useEffect(() => {
    if (isInUse) setLost(false);
    writeFlag(key, isInUse);
  }, [key, isInUse]);
  return <div role="status">{isLost && <p className="notice">{words.lab.material.notKept}</p>}</div>;
}

function readFlag(key: string): boolean {
  try {
    return window.sessionStorage.getItem(key) === '1';
  } catch {
    // A browser that lets the page keep nothing has nothing to tell.
    return false;
  }
}

function writeFlag(key: string, isSet: boolean): void {
  try {
    if (isSet) window.sessionStorage.setItem(key, '1');
    else window.sessionStorage.removeItem(key);
  } catch {
    // Nothing can be kept: the notice after a reload is then missing, and nothing else.
  }
}
