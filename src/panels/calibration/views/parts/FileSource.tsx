import { downloadText } from '../../../../charts/downloadText.ts';
import { FileDrop, FileHelp, PasteField } from '../../../../controls/index.ts';
import type { OwnForecastsOutcome } from '../../ownForecastsOutcomes.ts';
import type { CalibrationValues } from '../../params.ts';
import type { OwnForecastsText } from '../../types.ts';
import '../../../../controls/ownFile.css';
import '../../../../charts/ChartFigure.css';

interface FileSourceProps {
  readonly outcome: OwnForecastsOutcome;
  readonly values: CalibrationValues;
  readonly words: OwnForecastsText;
  /** False until the page is alive. */
  readonly isReady: boolean;
  /** True where a reading was stopped. */
  readonly isAwaited: boolean;
  readonly onFile: (file: File) => void;
  readonly onText: (text: string) => void;
}

/** Three ways to bring forecasts: a file dropped or chosen, rows pasted, a made-up file. */
export function FileSource({ outcome, values, words, isReady, isAwaited, onFile, onText }: FileSourceProps) {
  return (
    <div className="file-source">
      <FileDrop words={words} isReady={isReady} isAwaited={isAwaited} onFile={onFile} />
      <PasteField words={words} isReady={isReady} onText={onText} />
      <div className="button-row">
        <button className="button" type="button" disabled={!isReady} onClick={() => onText(outcome.sample)}>
          {words.sample}
        </button>
        <button
          className="button button-quiet"
          type="button"
          disabled={!isReady}
          onClick={() => downloadText(outcome.sample, 'made-up-forecasts.csv', 'text/csv;charset=utf-8')}
        >
          {words.saveSample}
        </button>
      </div>
      <p className="picture-note">
        {words.sampleNote({ accuracy: values.accuracy, real: values.realConfidence })}
      </p>
      <FileHelp words={words.reading.understood} />
      {!isReady && <p className="picture-note">{words.waiting}</p>}
    </div>
  );
}
