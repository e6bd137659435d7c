import type { ScenarioPlace } from './PanelErrorBoundary.tsx';

/** Where the address of the page itself leads back to what the reader looks at: an address that is left out is that one. */
export const THIS_PAGE: ScenarioPlace = { address: () => '', follow: () => () => undefined };
