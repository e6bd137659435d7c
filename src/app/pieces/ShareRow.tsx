import { useState, useSyncExternalStore } from 'react';
import { PartNotLoaded } from '../../charts/loadPart.ts';
import { type SiteText, useSiteText } from '../../words/siteText.ts';
import { CopyRefused } from './copyText.ts';
import { LostPart } from './LostPart.tsx';
import { NotDone } from './notDone.ts';
import type { ScenarioPlace } from './PanelErrorBoundary.tsx';
import { THIS_PAGE } from './thisPage.ts';
import './ShareRow.css';
import '../../controls/inputs.css';

export interface ShareAction {
  readonly id: string;
  readonly label: string;
  readonly onRun: () => Promise<void> | void;
  /** Said when it worked: "Copied." */
  readonly done: string;
  /** Said while it waits for something; nothing, if left out. */
  readonly pending?: string | undefined;
  /** What a saved file holds, to be read where nobody can know whether it was saved. */
  readonly asText?: { readonly label: string; readonly text: () => string };
}

interface ShareRowProps {
  readonly actions: readonly ShareAction[];
  /** Where the reader is, for what may be lost on its way. */
  readonly place?: ScenarioPlace;
}

interface Report {
  readonly message: string;
  /** A text that could not be copied, for copying by hand. */
  readonly byHand: string | null;
  /** A text that the browser was asked to save, for whoever finds no file. */
  readonly asked?: { readonly label: string; readonly text: string } | undefined;
  /** What could not be done, because a part of the site did not arrive. */
  readonly lost?: ShareAction;
}

const SILENT: Report = { message: '', byHand: null };

/** What can be taken along: sentence, link, embed, table. What happened is said politely below. */
export function ShareRow({ actions, place = THIS_PAGE }: ShareRowProps) {
  const words = useSiteText().pieces.share;
  const [report, setReport] = useState(SILENT);
  const run = async (action: ShareAction) => {
    // Emptied first, so that the same message is spoken again.
    setReport({ message: action.pending ?? '', byHand: null });
    setReport(await reportOf(action, words));
  };
  return (
    <div className="share">
      <div className="share-row">
        {actions.map(action => (
          <button
            key={action.id}
            type="button"
            className="button button-quiet"
            onClick={() => {
              void run(action);
            }}
          >
            {action.label}
          </button>
        ))}
      </div>
      <div role="status">{report.message !== '' && <p className="share-status">{report.message}</p>}</div>
      {report.lost && <LostAction lost={report.lost} place={place} onAgain={run} />}
      {report.byHand !== null && (
        <textarea
          className="text-input"
          key={report.byHand}
          ref={focusAndSelect}
          aria-label={words.field}
          readOnly
          rows={2}
          value={report.byHand}
        />
      )}
      {report.asked !== undefined && (
        <details className="disclosure">
          <summary>{report.asked.label}</summary>
          <textarea
            className="text-input"
            aria-label={words.field}
            readOnly
            rows={6}
            value={report.asked.text}
          />
        </details>
      )}
    </div>
  );
}

interface LostActionProps {
  readonly lost: ShareAction;
  readonly place: ScenarioPlace;
  readonly onAgain: (action: ShareAction) => Promise<void>;
}

function LostAction({ lost, place, onAgain }: LostActionProps) {
  const link = useSyncExternalStore(place.follow, place.address, place.address);
  return <LostPart scenarioLink={link} onAgain={() => void onAgain(lost)} />;
}

async function reportOf(
  action: ShareAction,
  { byHand, failed }: SiteText['pieces']['share'],
): Promise<Report> {
  try {
    await action.onRun();
    const { asText } = action;
    const asked = asText && { label: asText.label, text: asText.text() };
    return { message: action.done, byHand: null, asked };
  } catch (error) {
    if (error instanceof CopyRefused) return { message: byHand, byHand: error.text };
    if (error instanceof NotDone) return { message: error.reason, byHand: error.text };
    return error instanceof PartNotLoaded ? { ...SILENT, lost: action } : { message: failed, byHand: null };
  }
}

function focusAndSelect(field: HTMLTextAreaElement | null): void {
  field?.focus();
  field?.select();
}
