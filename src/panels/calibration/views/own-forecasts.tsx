import { AnotherFile, FileFailed, type FileState, useMaterial } from '../../../controls/index.ts';
import type { ViewProps } from '../../viewProps.ts';
import { stageAt } from '../fileStages.ts';
import type { FileOutcome, OwnForecastsOutcome } from '../ownForecastsOutcomes.ts';
import type { CalibrationValues } from '../params.ts';
import type { CalibrationText, OwnForecastsText } from '../types.ts';
import { FileReading, RejectedRows } from './parts/FileReading.tsx';
import { FileReport } from './parts/FileReport.tsx';
import { FileSource } from './parts/FileSource.tsx';
import '../../../controls/ownFile.css';

const BYTES_PER_MEGABYTE = 1024 * 1024;

interface OwnForecastsProps extends ViewProps<CalibrationValues, OwnForecastsOutcome, CalibrationText> {
  readonly words: OwnForecastsText;
}

/** The reader's own forecasts: brought, measured by the worker, and told. */
export function View({ values, outcome, text, material, words }: OwnForecastsProps) {
  const { state, settings, openText, openFile, change, again, cancel, close } = useMaterial<FileOutcome>(
    material,
    'forecasts',
  );
  const { kind } = state;
  return (
    <div className="own-file">
      <p className="picture-lead">{words.what}</p>
      <p className="picture-note">{words.privacy}</p>
      {kind !== 'reading' && kind !== 'done' && kind !== 'failed' && (
        <FileSource
          outcome={outcome}
          values={values}
          words={words}
          isReady={material !== null}
          isAwaited={kind === 'cancelled'}
          onFile={openFile}
          onText={openText}
        />
      )}
      <p className="file-status" role="status">
        {statusWords(state, words)}
      </p>
      {kind === 'reading' && <Reading fraction={state.fraction} words={words} onCancel={cancel} />}
      {kind === 'failed' && (
        <>
          <AnotherFile label={words.another} onClose={close} />
          <FileFailed failure={state} onAgain={again} />
        </>
      )}
      {kind === 'done' && (
        <>
          <AnotherFile label={words.another} onClose={close} />
          <FileReading outcome={state.outcome} settings={settings} words={words} onChange={change} />
          {state.outcome.kind === 'measured' && (
            <FileReport outcome={state.outcome} text={text} words={words} />
          )}
          {state.outcome.kind !== 'asked' && (
            <RejectedRows rejected={state.outcome.rejected} text={text} words={words} />
          )}
        </>
      )}
    </div>
  );
}

/** Said aloud when it changes; what an answer says stands in its own figures. */
function statusWords(state: FileState<FileOutcome>, words: OwnForecastsText): string {
  switch (state.kind) {
    case 'empty':
    case 'failed':
      return '';
    case 'reading':
      return words.stage(stageAt(state.fraction));
    case 'done':
      return outcomeWords(state.outcome, words);
    case 'cancelled':
      return words.cancelled;
    case 'tooLarge':
      return words.tooLarge({ megabytes: state.bytes / BYTES_PER_MEGABYTE });
    case 'unreadable':
      return words.unreadable;
    default:
      return state satisfies never;
  }
}

function outcomeWords(outcome: FileOutcome, words: OwnForecastsText): string {
  switch (outcome.kind) {
    case 'measured':
      return words.measured(outcome.counts);
    case 'asked':
      return '';
    case 'refused':
      return words.fileFaults[outcome.fault];
    default:
      return outcome satisfies never;
  }
}

interface ReadingProps {
  readonly fraction: number;
  readonly words: OwnForecastsText;
  readonly onCancel: () => void;
}

function Reading({ fraction, words, onCancel }: ReadingProps) {
  return (
    <div className="button-row">
      <progress value={fraction} max={1} aria-label={words.progress} />
      <button className="button" type="button" onClick={onCancel}>
        {words.cancel}
      </button>
    </div>
  );
}
