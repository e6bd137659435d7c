import type { ReadingText } from '../reader-files/readingText.ts';
import type { MaterialSettings } from '../schema/index.ts';
import type { FileChoice } from './fileRole.ts';
import { recognisedChoice } from './recognisedChoice.ts';

/** What a reader can say of a file of returns beyond its columns; jumps only once they were asked about. */
export function returnsChoices(settings: MaterialSettings, words: ReadingText): readonly FileChoice[] {
  const { labels, asRecognised } = words;
  const choice = (key: keyof typeof labels, names: Readonly<Record<string, string>>) =>
    recognisedChoice(key, names, { settings, labels, asRecognised });
  const { fraction, percent, bps } = words.units;
  return [
    choice('content', words.contents),
    choice('scale', { fraction: fraction!, percent: percent!, bps: bps! }),
    choice('decimal', words.decimals),
    choice('dateOrder', words.orders),
    choice('duplicates', words.duplicates),
    ...(typeof settings['jumps'] === 'string' ? [choice('jumps', words.jumps)] : []),
  ];
}
