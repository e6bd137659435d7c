import type { PanelCover } from '../definePanel.ts';

/** What the table of contents says about the panel. */
export const leverageCover: PanelCover = {
  id: 'leverage',
  name: 'Leverage',
  title: 'I hold 20×. What are my odds?',
  description:
    'How likely a leveraged crypto position is to be liquidated within hours, a day, a week, a month, checked against what really happened since 2019.',
};
