/** The words of the development page that shows every panel in every state. */
export const galleryText = {
  title: 'Gallery',
  width: 'Width',
  theme: 'Theme',
  default: 'default',
  allAtStart: 'all at the slider’s start',
  allAtEnd: 'all at the slider’s end',
  atHardLimit: (key: string) => `${key} at its hard limit`,
  mistakes: 'a link full of mistakes',
};
