import type { PanelCover } from '../definePanel.ts';

/** What the table of contents says about the panel. */
export const realityGapCover: PanelCover = {
  id: 'reality-gap',
  name: 'Reality gap',
  title: 'Why did it work only in the test?',
  description:
    'One trading strategy as a test, on paper and with real money in the same random markets: which cause takes how much, and whether the gap is real at all.',
};
