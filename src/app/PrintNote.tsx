import { useEffect, useState } from 'react';
import { valueWords } from '../scenario/index.ts';
import { useSiteText } from '../words/siteText.ts';
import { type PanelPage, pageAddress } from './panelPage.ts';
import { useAtRest } from './useAtRest.ts';
import './PrintNote.css';

/** On paper: the settings of the picture, and the address where it is alive. */
export function PrintNote({ page }: { readonly page: PanelPage }) {
  const { panel, store, host } = page;
  const words = useSiteText();
  const values = useAtRest(store, true, state => state.values);
  const address = useAtRest(store, true, () => pageAddress(page));
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
