/** What is said where the browser is asked to save a file; whether it did, no page can know. */
export const sharing = {
  asked: (file: string) => `Your browser was asked to save ${file}.`,
  byHand: 'No file can be saved from here. The text is selected: copy it with Ctrl+C or ⌘C.',
  asText: 'No file? The same as text',
  waiting: 'Waiting for the full answer …',
  stopped: 'This is only a first estimate. Press “Try again” under the picture first.',
};
