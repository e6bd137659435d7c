import {
  AnotherFile,
  FileDrop,
  FileFailed,
  FileHelp,
  type FileState,
  PasteField,
  useMaterial,
} from '../../../../controls/index.ts';
import type { ViewProps } from '../../../viewProps.ts';
import type { ReturnsOutcome } from '../../ownReturnsOutcomes.ts';
import { sampleReturns } from '../../sampleReturns.ts';
import type { OwnNumbersText, RealityGapText, VerdictText } from '../../types.ts';
import { ReturnsReport } from './ReturnsReport.tsx';
import './OwnReturns.css';
import '../../../../controls/ownFile.css';

const BYTES_PER_MEGABYTE = 1024 * 1024;

interface OwnReturnsProps extends Pick<ViewProps, 'material'> {
  /** Names the random numbers of the made-up file. */
  readonly seed: number;
  readonly text: RealityGapText;
  readonly words: VerdictText;
}

/** A reader's own returns: brought, measured by the worker, and told. */
export function OwnReturns({ material, seed, text, words }: OwnReturnsProps) {
  const { file } = words.own;
  const work = useMaterial<ReturnsOutcome>(material, 'returns');
  const { state } = work;
  return (
    <section className="own-file own-returns" aria-label={file.title}>
      <h4 className="figure-title">{file.title}</h4>
      <p className="picture-note">
        {file.what} {file.privacy}
      </p>
      {state.kind !== 'reading' && state.kind !== 'done' && state.kind !== 'failed' && (
        <div className="file-source">
          <FileDrop
            words={file}
            isReady={material !== null}
            isAwaited={state.kind === 'cancelled'}
            onFile={work.openFile}
          />
          <PasteField words={file} isReady={material !== null} onText={work.openText} />
          <div className="button-row">
            <button
              className="button"
              type="button"
              disabled={material === null}
              onClick={() => work.openText(sampleReturns(seed))}
            >
              {file.sample}
            </button>
          </div>
          <FileHelp words={file.reading.understood} />
        </div>
      )}
      <p className="file-status" role="status">
        {statusWords(state, file)}
      </p>
      {state.kind === 'reading' && (
        <div className="button-row">
          <progress value={state.fraction} max={1} aria-label={file.progress} />
          <button className="button" type="button" onClick={work.cancel}>
            {file.cancel}
          </button>
        </div>
      )}
      {state.kind === 'failed' && (
        <>
          <AnotherFile label={file.another} onClose={work.close} />
          <FileFailed failure={state} onAgain={work.again} />
        </>
      )}
      {state.kind === 'done' && (
        <>
          <AnotherFile label={file.another} onClose={work.close} />
          <ReturnsReport
            outcome={state.outcome}
            settings={work.settings}
            onChange={work.change}
            text={text}
            words={words}
          />
        </>
      )}
    </section>
  );
}

/** Said aloud when it changes; what an answer says stands in its own figure. */
function statusWords(state: FileState<ReturnsOutcome>, file: OwnNumbersText['file']): string {
  switch (state.kind) {
    case 'empty':
    case 'failed':
      return '';
    case 'reading':
      return file.readingRows;
    case 'done':
      return state.outcome.kind === 'refused' ? file.refused[state.outcome.fault] : '';
    case 'cancelled':
      return file.cancelled;
    case 'tooLarge':
      return file.tooLarge(state.bytes / BYTES_PER_MEGABYTE);
    case 'unreadable':
      return file.unreadable;
    default:
      return state satisfies never;
  }
}
