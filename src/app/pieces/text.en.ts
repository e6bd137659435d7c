/** The words of the generic pieces of a page. */
export const pieceText = {
  refusals: {
    heading: 'Not everything in this link could be used',
    line: (key: string, text: string, reason: string, used: string) =>
      `${key}=${text}: ${reason}${used === '' ? '' : `; using ${used}`}.`,
    more: (count: number) => `And ${count} more.`,
    dismiss: 'Dismiss',
  },
  guess: {
    name: 'Guess first',
    count: (question: number, total: number) => `Question ${question} of ${total}`,
    none: 'no guess yet',
    first: 'Make a guess first.',
    next: 'Next question',
    show: 'Show me',
    skip: 'Skip',
    close: 'Close',
  },
  stories: {
    name: 'Stories',
    count: (title: string, step: number, total: number) => `${title}: step ${step} of ${total}`,
    back: 'Back',
    next: 'Next',
    nextStory: (title: string) => `Next story: ${title}`,
    predict: 'Predict',
    reveal: 'Reveal',
    leave: 'Leave story',
    keys: 'Story keys ← → P R',
  },
  depth: {
    name: 'Go deeper',
    toggle: (viewName: string | null) => (viewName === null ? 'Go deeper' : `Go deeper: ${viewName}`),
  },
  share: {
    failed: (reason: string) => `That did not work: ${reason}`,
    byHand: 'This browser does not let the page copy. The text is selected: copy it with Ctrl+C or ⌘C.',
    field: 'Text to copy',
  },
  broken: {
    heading: 'This part of the page broke',
    rest: 'The rest of the page still works. To report it, send this link along:',
    link: 'Link to this scenario',
    again: 'Try again',
    reset: 'Reset the settings',
  },
  history: { name: 'History', undo: 'Undo', redo: 'Redo', reset: 'Reset' },
  theme: {
    name: 'Theme',
    names: { auto: 'as the system', light: 'light', dark: 'dark', projector: 'projector' },
  },
  run: {
    name: 'Computing',
    coarse: 'First estimate',
    refining: 'Refining',
    failed: (reason: string) => `This could not be computed${reason === '' ? '' : `: ${reason}`}`,
    cancelled: 'Stopped; the first estimate stands',
    cancel: 'Stop',
    retry: 'Try again',
  },
};
