import { useRef } from 'react';
import type { RefusalWords } from '../../scenario/index.ts';
import { useSiteText } from '../../words/siteText.ts';
import './RefusalNotice.css';

interface RefusalNoticeProps {
  readonly refusals: readonly RefusalWords[];
  readonly onDismiss: () => void;
}

/** A link may be nothing but mistakes; the first of them explain enough. */
const MOST_SHOWN = 10;

/** What a link said that could not be used, and what is used instead. */
export function RefusalNotice({ refusals, onDismiss }: RefusalNoticeProps) {
  const place = useRef<HTMLElement>(null);
  const { heading, line, more, dismiss } = useSiteText().pieces.refusals;
  const dismissAll = () => {
    // The pressed button goes; the focus stays at this place of the page.
    place.current?.focus();
    onDismiss();
  };
  return (
    <section ref={place} tabIndex={-1} aria-label={refusals.length > 0 ? heading : undefined}>
      <div role="status">
        {refusals.length > 0 && (
          <ul className="notice-list">
            {refusals.slice(0, MOST_SHOWN).map((refusal, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a link may hold the same refused entry twice
              <li className="notice" key={index}>
                {line(refusal)}
              </li>
            ))}
            {refusals.length > MOST_SHOWN && <li className="notice">{more(refusals.length - MOST_SHOWN)}</li>}
          </ul>
        )}
      </div>
      {refusals.length > 0 && (
        <button type="button" className="button button-quiet" onClick={dismissAll}>
          {dismiss}
        </button>
      )}
    </section>
  );
}
