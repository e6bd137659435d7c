import { downloadText } from '../../../../charts/downloadText.ts';
import { FileDrop, PasteField } from '../../../../controls/index.ts';
import { writeQuantity } from '../../../../schema/index.ts';
import type { OwnForecastsOutcome } from '../../ownForecastsOutcomes.ts';
import { ownForecastsWords } from '../../ownForecastsText.en.ts';
import type { CalibrationValues } from '../../params.ts';
import '../../../../controls/ownFile.css';
import '../../../../charts/ChartFigure.css';

interface FileSourceProps {
  readonly outcome: OwnForecastsOutcome;
  readonly values: CalibrationValues;
  /** False until the page is alive. */
  readonly isReady: boolean;
  readonly onFile: (file: File) => void;
  readonly onText: (text: string) => void;
}

/** Three ways to bring forecasts: a file dropped or chosen, rows pasted, a made-up file. */
export function FileSource({ outcome, values, isReady, onFile, onText }: FileSourceProps) {
  return (
    <div className="file-source">
      <FileDrop words={ownForecastsWords} isReady={isReady} onFile={onFile} />
      <PasteField words={ownForecastsWords} isReady={isReady} onText={onText} />
      <div className="button-row">
        <button className="button" type="button" disabled={!isReady} onClick={() => onText(outcome.sample)}>
          {ownForecastsWords.sample}
        </button>
        <button
          className="button button-quiet"
          type="button"
          disabled={!isReady}
          onClick={() => downloadText(outcome.sample, 'made-up-forecasts.csv', 'text/csv;charset=utf-8')}
        >
          {ownForecastsWords.saveSample}
        </button>
      </div>
      <p className="picture-note">
        {ownForecastsWords.sampleNote(
          writeQuantity('count', Math.round(values.accuracy * 1000) / 10),
          writeQuantity('fraction', values.realConfidence),
        )}
      </p>
      {!isReady && <p className="picture-note">{ownForecastsWords.waiting}</p>}
    </div>
  );
}
