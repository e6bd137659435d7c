import { type RefObject, useCallback, useContext, useEffect, useRef, useState } from 'react';
import { useSiteText } from '../../words/siteText.ts';
import { PanelErrorBoundary, type ScenarioPlace } from '../pieces/PanelErrorBoundary.tsx';
import { useLoaded } from '../useLoaded.ts';
import { KeptLimitsContext, LIMITS_CARD } from './pageLimits.ts';
import './limitLines.css';

/** Where readers write down their limits: loaded once it is opened; nothing on pages that know no reader. */
export function LimitsPlace({ place }: { readonly place: ScenarioPlace }) {
  const words = useSiteText();
  const kept = useContext(KeptLimitsContext);
  const [isOpen, setOpen] = useState(false);
  const details = useRef<HTMLDetailsElement>(null);
  useOpenForLink(details);
  if (kept === null) return null;
  return (
    <details
      className="disclosure limits-place"
      id={LIMITS_CARD}
      ref={details}
      onToggle={event => setOpen(event.currentTarget.open)}
    >
      <summary>{words.lab.myLimits}</summary>
      <noscript>{words.lab.noScript}</noscript>
      {isOpen && (
        <PanelErrorBoundary place={place}>
          <Card />
        </PanelErrorBoundary>
      )}
    </details>
  );
}

/** A link that leads to the card, from this page or another, finds it open. */
function useOpenForLink(card: RefObject<HTMLDetailsElement | null>) {
  useEffect(() => {
    const open = () => {
      if (card.current && window.location.hash === `#${LIMITS_CARD}`) card.current.open = true;
    };
    open();
    window.addEventListener('hashchange', open);
    return () => window.removeEventListener('hashchange', open);
  }, [card]);
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
