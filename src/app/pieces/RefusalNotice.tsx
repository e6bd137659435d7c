import { useRef } from 'react';
import { pieceText } from './text.en.ts';
import './RefusalNotice.css';

interface RefusalNoticeProps {
  readonly refusals: readonly {
    readonly key: string;
    readonly text: string;
    readonly reason: string;
    /** What stands in its place, in words; empty if nothing does. */
    readonly used: string;
  }[];
  readonly onDismiss: () => void;
}

/** A link may be nothing but mistakes; the first of them explain enough. */
const MOST_SHOWN = 10;

/** What a link said that could not be used, and what is used instead. */
export function RefusalNotice({ refusals, onDismiss }: RefusalNoticeProps) {
  const place = useRef<HTMLElement>(null);
  const { heading, line, more, dismiss } = pieceText.refusals;
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
            {refusals.slice(0, MOST_SHOWN).map(({ key, text, reason, used }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a link may hold the same refused entry twice
              <li className="notice" key={index}>
                {line(key, text, reason, used)}
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
