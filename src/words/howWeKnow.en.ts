import type { Prose } from '../schema/index.ts';
import { say } from './say.en.ts';

/** What holds for every panel; each brings its own sections. */
const prose: Prose = {
  title: 'How we know',
  sections: [
    {
      heading: null,
      paragraphs: [
        'Every number on these pages is computed by one model that is open to read, and every function of it is checked a second way. Simulated numbers carry their error; it stands in the tables, the files and under “Method”, and is small beside the range that matters: calm to stressed.',
      ],
    },
  ],
};

/** Method, errors, sources and limits, and the check that readers can run. */
export const howWeKnowText = {
  ...prose,
  facts: {
    inputs: 'Inputs',
    setting: 'Setting',
    inLinks: 'In links',
    default: 'Default',
    range: 'Range',
    between: ({ from, to }: { from: string; to: string }) => `${from} to ${to}`,
    options: (names: readonly string[]) => names.join(', '),
    corrections: 'Corrections: this is the first release; nothing published has been corrected.',
    cite: ({
      lab,
      release,
      model,
      address,
    }: {
      lab: string;
      release: string;
      model: string;
      address: string;
    }) =>
      `Cite: Faultline, ${lab}, release ${release} (model ${model}), the sentence it shows, its link (${address}), the day. CC BY 4.0.`,
  },
  check: {
    heading: 'Check it here',
    introduction:
      'Known answers, computed elsewhere with high precision or by another method, run again in your browser:',
    run: 'Run the known answers',
    columns: { what: 'What', expected: 'Known', received: 'Here' },
    same: 'All are exactly the same.',
    /** The largest relative difference, in whole powers of ten. */
    agree: (parts: number) => `All agree within one part in ${say.largeMoney(parts)}.`,
  },
};
