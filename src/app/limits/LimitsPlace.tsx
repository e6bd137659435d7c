import { useCallback, useContext, useState } from 'react';
import { useSiteText } from '../../words/siteText.ts';
import { useLoaded } from '../useLoaded.ts';
import { KeptLimitsContext, LIMITS_CARD } from './pageLimits.ts';
import './limitLines.css';

/** Where readers write down their limits: loaded once it is opened; nothing on pages that know no reader. */
export function LimitsPlace() {
  const words = useSiteText();
  const kept = useContext(KeptLimitsContext);
  const [isOpen, setOpen] = useState(false);
  if (kept === null) return null;
  return (
    <details
      className="disclosure limits-place"
      id={LIMITS_CARD}
      onToggle={event => setOpen(event.currentTarget.open)}
    >
      <summary>{words.lab.myLimits}</summary>
      <noscript>{words.lab.noScript}</noscript>
      {isOpen && <Card />}
    </details>
  );
}

function Card() {
  const { later, lab } = useSiteText();
  const kept = useContext(KeptLimitsContext)!;
  const load = useCallback(async () => {
    const [{ LimitsCard }, words] = await Promise.all([import('./LimitsCard.tsx'), later.limits()]);
    return { LimitsCard, words };
  }, [later]);
  const loaded = useLoaded(load);
  if (loaded === null) return <p>{lab.waiting}</p>;
  const { LimitsCard, words } = loaded;
  return <LimitsCard kept={kept} words={words} />;
}
