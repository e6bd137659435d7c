import { type FileState, useMaterial } from '../../../controls/index.ts';
import { writeNumber } from '../../../schema/index.ts';
import type { ViewProps } from '../../viewProps.ts';
import { stageAt } from '../fileStages.ts';
import type {
  FileOutcome,
  MeasuredFile,
  OwnForecastsOutcome,
  RefusedOutcome,
} from '../ownForecastsOutcomes.ts';
import { FILE_FAULTS, ownForecastsWords, STAGE_WORDS } from '../ownForecastsText.en.ts';
import type { CalibrationValues } from '../params.ts';
import { FileReading, RejectedRows } from './parts/FileReading.tsx';
import { FileReport } from './parts/FileReport.tsx';
import { FileSource } from './parts/FileSource.tsx';
import '../../../controls/ownFile.css';

const BYTES_PER_MEGABYTE = 1024 * 1024;

/** The reader's own forecasts: brought, measured by the worker, and told. */
export function View({ values, outcome, material }: ViewProps<CalibrationValues, OwnForecastsOutcome>) {
  const { state, settings, openText, openFile, change, cancel, close } = useMaterial<FileOutcome>(
    material,
    'forecasts',
  );
  const { kind } = state;
  return (
    <div className="own-file">
      <p className="picture-lead">{ownForecastsWords.what}</p>
      <p className="picture-note">{ownForecastsWords.privacy}</p>
      {kind !== 'reading' && kind !== 'done' && (
        <FileSource
          outcome={outcome}
          values={values}
          isReady={material !== null}
          onFile={openFile}
          onText={openText}
        />
      )}
      <p className="file-status" role="status">
        {statusWords(state)}
      </p>
      {kind === 'reading' && <Reading fraction={state.fraction} onCancel={cancel} />}
      {kind === 'done' && (
        <>
          <div className="button-row">
            <button className="button" type="button" onClick={close}>
              {ownForecastsWords.another}
            </button>
          </div>
          {state.outcome.kind === 'measured' ? (
            <Measured outcome={state.outcome} settings={settings} onChange={change} />
          ) : (
            <Refused outcome={state.outcome} />
          )}
        </>
      )}
    </div>
  );
}

/** Said aloud when it changes; what an answer says stands in its own figures. */
function statusWords(state: FileState<FileOutcome>): string {
  switch (state.kind) {
    case 'empty':
      return '';
    case 'reading':
      return `${STAGE_WORDS[stageAt(state.fraction)]} …`;
    case 'done':
      return state.outcome.kind === 'measured'
        ? ownForecastsWords.measured(
            writeNumber(state.outcome.counts.forecasts),
            writeNumber(state.outcome.counts.rejected),
          )
        : FILE_FAULTS[state.outcome.fault];
    case 'cancelled':
      return ownForecastsWords.cancelled;
    case 'failed':
      return ownForecastsWords.failed(state.message);
    case 'tooLarge':
      return ownForecastsWords.tooLarge(`${writeNumber(state.bytes / BYTES_PER_MEGABYTE)} MB`);
    case 'unreadable':
      return ownForecastsWords.unreadable;
    default:
      return state satisfies never;
  }
}

function Reading({ fraction, onCancel }: { readonly fraction: number; readonly onCancel: () => void }) {
  return (
    <div className="button-row">
      <progress value={fraction} max={1} aria-label={ownForecastsWords.progress} />
      <button className="button" type="button" onClick={onCancel}>
        {ownForecastsWords.cancel}
      </button>
    </div>
  );
}

function Refused({ outcome }: { readonly outcome: RefusedOutcome }) {
  return (
    <>
      {outcome.names.length > 0 && (
        <p className="picture-note">{ownForecastsWords.refusedNames(outcome.names.join(', '))}</p>
      )}
      <RejectedRows rejected={outcome.rejected} />
    </>
  );
}

interface MeasuredProps {
  readonly outcome: MeasuredFile;
  readonly settings: Parameters<typeof FileReading>[0]['settings'];
  readonly onChange: Parameters<typeof FileReading>[0]['onChange'];
}

function Measured({ outcome, settings, onChange }: MeasuredProps) {
  return (
    <>
      <FileReport outcome={outcome} />
      <FileReading outcome={outcome} settings={settings} onChange={onChange} />
      <RejectedRows rejected={outcome.rejected} />
    </>
  );
}
