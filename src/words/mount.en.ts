import { say } from './say.en.ts';

interface RefusedMount {
  readonly fault: 'no-panel' | 'no-view' | 'no-site' | 'no-language' | 'not-loaded';
  /** What was asked for, as far as it has a name. */
  readonly asked: string;
  /** What could have been asked for. */
  readonly known: readonly string[];
}

/** What stands in a foreign page in place of a panel that cannot be shown there; read by who writes that page. */
export const mountText = {
  refusal: ({ fault, asked, known }: RefusedMount): string => {
    switch (fault) {
      case 'no-panel':
        return 'Faultline shows nothing here: what was handed over as “panel” is none.';
      case 'no-view':
        return `Faultline shows nothing here: this panel has no view “${asked}”. Its views are ${say.list(known)}.`;
      case 'no-site':
        return 'Faultline shows nothing here: “site” must be the full address at which Faultline stands, such as https://example.org/faultline.';
      case 'no-language':
        return `Faultline shows nothing here: it does not speak “${asked}”. It speaks ${say.list(known)}.`;
      case 'not-loaded':
        return 'Faultline shows nothing here: a part of it could not be loaded. Load the page again.';
      default:
        return fault satisfies never;
    }
  },
};
