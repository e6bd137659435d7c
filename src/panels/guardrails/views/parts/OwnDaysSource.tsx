import { FileDrop, FileHelp, PasteField } from '../../../../controls/index.ts';
import type { OwnCalmText } from '../../types.ts';
import '../../../../charts/ChartFigure.css';

interface OwnDaysSourceProps {
  readonly words: OwnCalmText;
  /** False until the page is alive. */
  readonly isReady: boolean;
  /** True where a reading was stopped. */
  readonly isAwaited: boolean;
  readonly onFile: (file: File) => void;
  readonly onText: (text: string) => void;
  readonly onSample: () => void;
}

/** Three ways to bring prices: a file dropped or chosen, rows pasted, a made-up file. */
export function OwnDaysSource({ words, isReady, isAwaited, onFile, onText, onSample }: OwnDaysSourceProps) {
  return (
    <div className="file-source">
      <FileDrop words={words} isReady={isReady} isAwaited={isAwaited} onFile={onFile} />
      <PasteField words={words} isReady={isReady} onText={onText} />
      <div className="button-row">
        <button className="button" type="button" disabled={!isReady} onClick={onSample}>
          {words.sample}
        </button>
      </div>
      <p className="picture-note">{words.sampleNote}</p>
      <FileHelp words={words.reading.understood} />
    </div>
  );
}
