import type { AnyValues, AnyWords, Say } from '../schema/index.ts';
import type { PanelSceneWords } from './defineScene.ts';
import type { ViewWords } from './panelTypes.ts';

/** A panel's words where the panel is not known: what every panel says about itself. */
export interface AnyPanelText extends PanelSceneWords {
  readonly say: Say;
  readonly basis?: string;
  readonly parameters: AnyWords;
  readonly views: Readonly<Record<string, ViewWords>>;
  readonly presets: Readonly<Record<string, string>>;
  readonly rules: Readonly<Record<string, (values: AnyValues) => string>>;
  readonly question: (values: AnyValues) => string;
  /** What is asked in each known answer, by its id. */
  readonly part: (name: 'knownAnswers') => Promise<Readonly<Record<string, string>>>;
}
