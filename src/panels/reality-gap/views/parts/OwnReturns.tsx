import { FileDrop, type FileState, PasteField, useMaterial } from '../../../../controls/index.ts';
import { writeNumber } from '../../../../schema/index.ts';
import type { ViewProps } from '../../../viewProps.ts';
import type { ReturnsOutcome } from '../../ownReturnsOutcomes.ts';
import { RETURNS_FAULTS, returnsWords } from '../../ownReturnsText.en.ts';
import { ReturnsReport } from './ReturnsReport.tsx';
import './OwnReturns.css';
import '../../../../controls/ownFile.css';

const BYTES_PER_MEGABYTE = 1024 * 1024;

/** A reader's own returns: brought, measured by the worker, and told. */
export function OwnReturns({ material }: Pick<ViewProps, 'material'>) {
  const work = useMaterial<ReturnsOutcome>(material, 'returns');
  const { state } = work;
  return (
    <section className="own-file own-returns" aria-label={returnsWords.title}>
      <h4 className="figure-title">{returnsWords.title}</h4>
      <p className="picture-note">
        {returnsWords.what} {returnsWords.privacy}
      </p>
      {state.kind !== 'reading' && state.kind !== 'done' && (
        <div className="file-source">
          <FileDrop words={returnsWords} isReady={material !== null} onFile={work.openFile} />
          <PasteField words={returnsWords} isReady={material !== null} onText={work.openText} />
        </div>
      )}
      <p className="file-status" role="status">
        {statusWords(state)}
      </p>
      {state.kind === 'reading' && (
        <div className="button-row">
          <progress value={state.fraction} max={1} aria-label={returnsWords.progress} />
          <button className="button" type="button" onClick={work.cancel}>
            {returnsWords.cancel}
          </button>
        </div>
      )}
      {state.kind === 'done' && (
        <>
          <div className="button-row">
            <button className="button" type="button" onClick={work.close}>
              {returnsWords.another}
            </button>
          </div>
          <ReturnsReport outcome={state.outcome} settings={work.settings} onChange={work.change} />
        </>
      )}
    </section>
  );
}

/** Said aloud when it changes; what an answer says stands in its own figure. */
function statusWords(state: FileState<ReturnsOutcome>): string {
  switch (state.kind) {
    case 'empty':
      return '';
    case 'reading':
      return returnsWords.reading;
    case 'done':
      return state.outcome.kind === 'refused' ? RETURNS_FAULTS[state.outcome.fault] : '';
    case 'cancelled':
      return returnsWords.cancelled;
    case 'failed':
      return returnsWords.failed(state.message);
    case 'tooLarge':
      return returnsWords.tooLarge(`${writeNumber(state.bytes / BYTES_PER_MEGABYTE)} MB`);
    case 'unreadable':
      return returnsWords.unreadable;
    default:
      return state satisfies never;
  }
}
