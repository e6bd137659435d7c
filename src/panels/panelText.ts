import type { AnyValues, AnyWords, Say } from '../schema/index.ts';
import type { PanelSceneWords } from './defineScene.ts';
import type { ViewWords } from './panelTypes.ts';

/** The parts of a panel's words that are asked for where the panel is not known. */
interface AnyParts extends Pick<PanelSceneWords, 'scenes'> {
  /** What is asked in each known answer, by its id. */
  readonly knownAnswers: Readonly<Record<string, string>>;
}

/** A panel's words where the panel is not known: what every panel says about itself. */
export interface AnyPanelText extends Pick<PanelSceneWords, 'stories'> {
  readonly say: Say;
  readonly basis?: string;
  readonly bases?: Readonly<Record<string, string>>;
  readonly fileBases?: Readonly<Record<string, string>>;
  readonly parameters: AnyWords;
  readonly views: Readonly<Record<string, ViewWords>>;
  readonly presets: Readonly<Record<string, string>>;
  readonly rules: Readonly<Record<string, (values: AnyValues) => string>>;
  readonly question: (values: AnyValues) => string;
  readonly part: <Name extends keyof AnyParts>(name: Name) => Promise<AnyParts[Name]>;
}
