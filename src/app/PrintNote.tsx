import { useEffect, useState } from 'react';
import { valueWords } from '../scenario/index.ts';
import type { PanelStore } from '../store/index.ts';
import { useSiteText } from '../words/siteText.ts';
import { type PanelPage, pageAddress } from './panelPage.ts';
import './PrintNote.css';

/** So long a scenario rests before what stands on paper alone follows it. */
const REST_MS = 150;

/** On paper: the settings of the picture, and the address where it is alive. */
export function PrintNote({ page }: { readonly page: PanelPage }) {
  const { panel, store, host } = page;
  const words = useSiteText();
  const values = useRestingValues(store);
  const address = pageAddress(page);
  const [full, setFull] = useState('');
  useEffect(() => setFull(host.address.fullAddress(address)), [address, host]);
  const settings = panel.controls(values).first.map(name =>
    words.chart.named({
      name: panel.parameterWords[name]!.label,
      value: valueWords(panel, { name, value: values[name]!, beside: values }, words),
    }),
  );
  return (
    <p className="print-note">
      {settings.join(' · ')} · {full}
    </p>
  );
}

/** The values as they stand once they rest, or once a print begins. */
function useRestingValues(store: PanelStore) {
  const [{ values }, setState] = useState(() => store.getState());
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const follow = () => {
      clearTimeout(timer);
      setState(store.getState());
    };
    const stop = store.subscribe((state, before) => {
      if (state.values === before.values && state.page === before.page) return;
      clearTimeout(timer);
      timer = setTimeout(follow, REST_MS);
    });
    follow();
    addEventListener('beforeprint', follow);
    return () => {
      clearTimeout(timer);
      stop();
      removeEventListener('beforeprint', follow);
    };
  }, [store]);
  return values;
}
