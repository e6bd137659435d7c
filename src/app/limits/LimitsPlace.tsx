import { type RefObject, useCallback, useContext, useEffect, useRef, useState } from 'react';
import { useSiteText } from '../../words/siteText.ts';
import { useLoaded } from '../useLoaded.ts';
import { KeptLimitsContext, LIMITS_CARD } from './pageLimits.ts';
import './limitLines.css';

/** Where readers write down their limits: loaded once it is opened; nothing on pages that know no reader. */
export function LimitsPlace() {
  const words = useSiteText();
  const kept = useContext(KeptLimitsContext);
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDetailsElement>(null);
  useOpenForLink(place);
  if (kept === null) return null;
  return (
    <details
      className="disclosure limits-place"
      id={LIMITS_CARD}
      ref={place}
      onToggle={event => setOpen(event.currentTarget.open)}
    >
      <summary>{words.lab.myLimits}</summary>
      <noscript>{words.lab.noScript}</noscript>
      {isOpen && <Card />}
    </details>
  );
}

/** A link that leads to the card, from this page or another, finds it open. */
function useOpenForLink(place: RefObject<HTMLDetailsElement | null>) {
  useEffect(() => {
    const open = () => {
      if (place.current && window.location.hash === `#${LIMITS_CARD}`) place.current.open = true;
    };
    open();
    window.addEventListener('hashchange', open);
    return () => window.removeEventListener('hashchange', open);
  }, [place]);
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
