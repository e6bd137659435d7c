/** The pages of finished views for articles. */
export const viewsText = {
  title: 'Views ready for an article',
  description:
    'Finished pictures of leverage, confidence, backtests and crashes, to copy with their sources.',
  intro:
    'Each of these is finished: a picture, a sentence, one line for a frame, the numbers and a line to cite. They may be reused under CC BY 4.0. Every one leads to the settings that made it.',
  all: 'All labs',
  filter: 'Lab',
  shown: (count: number) => `${count} ${count === 1 ? 'view' : 'views'}`,
  /** One view. */
  open: 'Open it and change it',
  back: 'All ready views',
  picture: 'Picture (PNG, 1200 × 675)',
  numbers: 'Numbers (CSV)',
  fields: {
    sentence: 'Sentence',
    frame: 'Frame',
    link: 'Link, with version and seed',
    citation: 'To cite',
    alt: 'Description of the picture',
  },
  copy: (what: string) => `Copy: ${what}`,
  copied: 'Copied.',
  frameTitle: ({ site, question }: { site: string; question: string }) => `${site}: ${question}`,
  /** Read in place of the picture. */
  alt: ({ question, sentence }: { question: string; sentence: string }) => `${question} ${sentence}`,
  citation: ({ site, question, model, seed, address }: CitationTold) =>
    `${site}, “${question}”, model ${model}, seed ${seed}, CC BY 4.0, ${address}`,
  sentenceWithLink: (told: {
    readonly sentence: string;
    readonly settings: readonly string[];
    readonly address: string;
  }) => `${told.sentence} (${told.settings.join(', ')}) ${told.address}`,
  noSite:
    'This site does not know its own address yet, so a placeholder stands in these lines: put the address in its place. Whoever builds the site sets it once, as FAULTLINE_SITE.',
  /** The page that a link to a story leads to. */
  story: {
    start: 'Start the story',
    hidden: ({ question }: { question: string }) => `${question} The answer is hidden.`,
  },
};

interface CitationTold {
  readonly site: string;
  readonly question: string;
  readonly model: string;
  readonly seed: string;
  readonly address: string;
}
