import type { ReturnsFileSettings } from '../../reader-files/returnsFile.ts';
import type { MaterialSettings } from '../../schema/index.ts';
import type { FileComputation } from '../defineComputation.ts';
import { measureReturns } from './measureReturns.ts';
import type { RealityGapValues } from './params.ts';

/** What is made of a reader's own returns. */
export const files: FileComputation<RealityGapValues> = {
  readings: {
    returns: {
      read: ({ text, settings }, values) => measureReturns(text, values, fileSettingsOf(settings)),
    },
  },
};

function numberIn(settings: MaterialSettings, name: string): number | null {
  const value = settings[name];
  return typeof value === 'number' ? value : null;
}

function fileSettingsOf(settings: MaterialSettings): Partial<ReturnsFileSettings> {
  const { content, scale } = settings;
  return {
    dateColumn: numberIn(settings, 'dateColumn'),
    testColumn: numberIn(settings, 'testColumn'),
    paperColumn: numberIn(settings, 'paperColumn'),
    liveColumn: numberIn(settings, 'liveColumn'),
    content: content === 'returns' || content === 'equity' ? content : null,
    scale: scale === 'fraction' || scale === 'percent' ? scale : null,
  };
}
