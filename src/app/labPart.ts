import type { Telling } from '../panels/defineTelling.ts';
import type { PanelPage } from './panelPage.ts';
import type { EngineState } from './usePanelEngine.ts';

/** What each part of a lab's page that shows an answer is given. */
export interface LabPart {
  readonly page: PanelPage;
  readonly telling: Telling;
  readonly engine: EngineState;
}
