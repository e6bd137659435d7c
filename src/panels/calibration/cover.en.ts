import type { PanelCover } from '../definePanel.ts';

/** What the table of contents says about the panel. */
export const calibrationCover: PanelCover = {
  id: 'calibration',
  name: 'Calibration',
  title: 'It says 90\u202f% sure. Is it?',
  description:
    'Being right often and knowing how sure to be are two things: move them apart on a model whose truth is known, and see what stated confidence does to money.',
};
