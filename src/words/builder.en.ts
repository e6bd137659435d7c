import { say } from './say.en.ts';

type Kind = 'frame' | 'address' | 'marked-picture' | 'picture';

/** The page on which a frame for an article is put together. */
export const builderText = {
  lead: 'Pick a picture, set it, copy one line. It tracks nobody and needs no consent: no cookie, no storage, no request to another host.',
  needsScript:
    'The builder needs scripts. Without them, the address of a frame is that of its lab with /e/1 before it, as here:',
  noSite:
    'The address of this site is not set, so snippets say https://YOUR-SITE. Put your address there, or build with FAULTLINE_SITE (docs/deploying.md).',
  steps: { pick: 'Pick', set: 'Set', allow: 'What readers may change', look: 'Words and look', copy: 'Copy' },
  lab: 'Lab',
  preset: 'Start from',
  ownValues: 'the lab’s own settings',
  view: 'Picture',
  /** A control, as those who read the article meet it. */
  forReaders: (control: string) => `${control}, for readers`,
  allowed: { free: 'free', locked: 'fixed', hidden: 'not shown' },
  only: 'Show no other controls',
  guess: 'Readers guess first',
  headline: 'Headline',
  caption: 'Caption',
  alt: 'What the picture shows (alternative text)',
  suggested: 'Use the sentence of the picture',
  theme: 'Theme',
  themes: { auto: 'as the reader’s system', light: 'light', dark: 'dark', projector: 'projector' },
  width: 'Width',
  widths: { full: 'as wide as the text', '640': '640 pixels', '480': '480 pixels', '320': '320 pixels' },
  height: { label: 'Height', help: 'Of the frame, in pixels.' },
  takeHeight: (pixels: number) => `Use ${say.number(pixels)}`,
  preview: 'Preview',
  host: 'In a page that is',
  hosts: {
    plain: 'plain',
    dark: 'dark',
    phone: 'on a phone (320 pixels)',
    wordpress: 'like WordPress (sandbox)',
  },
  previewTitle: 'Preview of the frame',
  checks: 'Checks',
  check: {
    unclicked: {
      told: 'Readable without a click: yes.',
      asks: 'Readable without a click: no, it asks first.',
    },
    theme: {
      follows: 'Contrast: its own ground and at least 4.5, in the reader’s light or dark.',
      fixed: 'Contrast: its own ground and at least 4.5, whatever stands around it.',
    },
    height: {
      unknown: 'Height: not measured yet.',
      fits: 'Height: fits.',
      cut: 'Height: the end is cut off here; readers would have to scroll.',
      spare: 'Height: there is room to spare below.',
    },
    title: {
      own: 'Name for screen readers: your headline.',
      question: 'Name for screen readers: its question.',
    },
    alt: {
      given: 'Alternative text: given.',
      missing: 'Alternative text: missing. Say what the picture shows.',
      'not-needed': 'Alternative text: not needed, the frame says it itself.',
    },
  },
  target: 'Where does it go?',
  targets: {
    html: 'plain HTML',
    wordpress: 'WordPress',
    ghost: 'Ghost',
    moodle: 'Moodle or Canvas',
    notion: 'Notion',
    markdown: 'Markdown',
    medium: 'Medium',
    substack: 'Substack or mail',
    slides: 'Google Slides',
  },
  how: {
    html: 'Paste it where the picture is to stand.',
    wordpress: 'Add a block “Custom HTML” and paste it.',
    ghost: 'Add a card “HTML” and paste it.',
    moodle: 'Open the HTML source of the text and paste it.',
    notion: 'Type /embed and paste the address.',
    markdown: 'Save the picture from the lab under this name beside your text.',
    medium: 'It takes no frames: upload the picture from the lab, then paste these lines as its texts.',
    substack: 'It takes no frames: upload the picture from the lab, then paste these lines as its texts.',
    slides: 'It takes no frames: insert the picture from the lab, give it these words, and link it.',
  } satisfies Record<string, string>,
  openLab: 'Open it in the lab',
  promise: 'Which promise?',
  promises: {
    current: 'stays current: follows the site, corrections too',
    frozen: 'this number will not change: the copy of this release',
  },
  snippet: (kind: Kind) => (kind === 'frame' ? 'Line of HTML' : kind === 'address' ? 'Address' : 'Text'),
  copy: 'Copy',
  copied: 'Copied.',
};
