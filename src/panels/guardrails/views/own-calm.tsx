import { AnotherFile, FileFailed, type FileState, LeftOut, useMaterial } from '../../../controls/index.ts';
import type { ViewProps } from '../../viewProps.ts';
import type { OwnCalmOutcome, OwnCalmReading } from '../ownCalmOutcomes.ts';
import { ownAsked } from '../ownCalmTold.ts';
import { ownWindow } from '../ownWindow.ts';
import type { GuardrailsValues } from '../params.ts';
import { samplePrices } from '../samplePrices.ts';
import type { GuardrailsText, OwnCalmText } from '../types.ts';
import { OwnDaysReading } from './parts/OwnDaysReading.tsx';
import { OwnDaysReport } from './parts/OwnDaysReport.tsx';
import { OwnDaysSource } from './parts/OwnDaysSource.tsx';
import { OwnWindowControls } from './parts/OwnWindowControls.tsx';
import '../../../controls/ownFile.css';

const BYTES_PER_MEGABYTE = 1024 * 1024;

type OwnCalmProps = ViewProps<GuardrailsValues, OwnCalmOutcome, GuardrailsText> & {
  readonly words: OwnCalmText;
};

/** The reader's own prices: brought, learned from by the worker, and told as it learns. */
export function View({ values, outcome, text, words, material, onPick }: OwnCalmProps) {
  const work = useMaterial<OwnCalmReading>(material, 'prices');
  const { state } = work;
  const read = readSoFar(state);
  return (
    <div className="own-file">
      <p className="picture-lead">{ownAsked(outcome, words)}</p>
      <p className="picture-note">{words.privacy}</p>
      {state.kind !== 'reading' && state.kind !== 'done' && state.kind !== 'failed' && (
        <OwnDaysSource
          words={words}
          isReady={material !== null}
          isAwaited={state.kind === 'cancelled'}
          onFile={work.openFile}
          onText={work.openText}
          onSample={() => work.openText(samplePrices(values.seed))}
        />
      )}
      <p className="file-status" role="status">
        {statusWords(state, words)}
      </p>
      {state.kind === 'reading' && read === null && (
        <div className="button-row">
          <progress value={state.fraction} max={1} aria-label={words.progress} />
          <button className="button" type="button" onClick={work.cancel}>
            {words.cancel}
          </button>
        </div>
      )}
      {state.kind === 'failed' && (
        <>
          <AnotherFile label={words.another} onClose={work.close} />
          <FileFailed failure={state} onAgain={work.again} />
        </>
      )}
      {read !== null && (
        <>
          <AnotherFile label={words.another} onClose={work.close} />
          <OwnDaysReading outcome={read} settings={work.settings} words={words} onChange={work.change} />
          {read.kind === 'learned' && (
            <>
              <OwnWindowControls
                own={read.own}
                window={ownWindow(read.own, values)}
                {...{ text, words, onPick }}
              />
              <OwnDaysReport learned={read} values={values} text={text} words={words} onPick={onPick} />
            </>
          )}
          <LeftOut
            title={words.rejectedTitle(rejectedIn(read).length)}
            lines={rejectedIn(read).map(words.rejectedRow)}
            moreRows={words.moreRows}
          />
        </>
      )}
    </div>
  );
}

/** What the file says, also while a network learns from it; null where nothing is known of it. */
function readSoFar(state: FileState<OwnCalmReading>): OwnCalmReading | null {
  return state.kind === 'done' || state.kind === 'reading' ? state.outcome : null;
}

function rejectedIn(read: OwnCalmReading) {
  if (read.kind === 'asked') return [];
  return read.kind === 'refused' ? read.rejected : read.file.rejected;
}

/** Said aloud when it changes; what was learned is told by its figure. */
function statusWords(state: FileState<OwnCalmReading>, words: OwnCalmText): string {
  switch (state.kind) {
    case 'empty':
    case 'failed':
      return '';
    case 'reading':
      return state.outcome?.kind === 'learned' ? '' : words.readingRows;
    case 'done':
      return refusedWords(state.outcome, words);
    case 'cancelled':
      return words.cancelled;
    case 'tooLarge':
      return words.tooLarge(state.bytes / BYTES_PER_MEGABYTE);
    case 'unreadable':
      return words.unreadable;
    default:
      return state satisfies never;
  }
}

function refusedWords(outcome: OwnCalmReading, words: OwnCalmText): string {
  if (outcome.kind === 'refused') return words.refused[outcome.fault];
  return outcome.kind === 'unfit' ? words.unfit(outcome.unfit) : '';
}
