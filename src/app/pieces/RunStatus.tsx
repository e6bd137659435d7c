import type { ReactNode } from 'react';
import { type SiteText, useSiteText } from '../../words/siteText.ts';
import './RunStatus.css';

interface RunStatusProps {
  readonly status: 'waiting' | 'coarse' | 'refining' | 'done' | 'failed' | 'cancelled';
  /** The share of the work that is done, 0 to 1. */
  readonly progress?: number | undefined;
  /** Why there is no answer, as a reader is told. */
  readonly fault?: keyof SiteText['pieces']['run']['failed'] | null | undefined;
  /** What a developer can read of it. */
  readonly message?: string | null | undefined;
  readonly onCancel?: (() => void) | undefined;
  readonly onRetry?: (() => void) | undefined;
  /** What can be done besides. */
  readonly beside?: ReactNode;
}

/**
 * How far the answer has come. Its line is always there, so that nothing jumps; only a failure or a stop is spoken, the
 * answers themselves are told by the pictures.
 */
export function RunStatus({ status, progress, fault, message, onCancel, onRetry, beside }: RunStatusProps) {
  const words = useSiteText().pieces.run;
  const ended = status === 'failed' || status === 'cancelled';
  return (
    <div className="run-status" data-status={status} data-failure={message}>
      <span>
        {status === 'coarse' && words.coarse}
        {status === 'refining' && words.refining}
      </span>
      {status === 'refining' && <progress aria-label={words.name} value={progress} />}
      {status === 'refining' && onCancel && (
        <button type="button" className="button button-quiet" onClick={onCancel}>
          {words.cancel}
        </button>
      )}
      <span role="status">
        {status === 'failed' && words.failed[fault ?? 'threw']}
        {status === 'cancelled' && words.cancelled}
      </span>
      {ended && onRetry && (
        <button type="button" className="button button-quiet" onClick={onRetry}>
          {words.retry}
        </button>
      )}
      {beside}
    </div>
  );
}
