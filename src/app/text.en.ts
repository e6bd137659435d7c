/** The reader's words of the pages around the panels. */
export const siteWords = {
  name: 'Faultline',
  skip: 'Skip to content',
  labs: 'Labs',
  comingLabs: [
    {
      name: 'Cascade',
      question: 'What if every AI sells at once?',
      line: 'Three platforms with similar models tighten together.',
    },
    {
      name: 'Guardrails',
      question: 'Bold or careful model: who survives?',
      line: 'It depends on when the crash comes.',
    },
  ],
  coming: 'coming',
  footer: { howWeKnow: 'How we know', about: 'About' },
  private: 'No account. Nothing leaves this page.',
  notAdvice: 'Education, not advice.',
  home: {
    title: '“Smart” is not “safe”. Try it yourself.',
    kicker: 'An article says: “20× … a 10 % liquidation rate during normal volatility.” Per hour? Per month?',
    line: 'Same bet, same market. Only the holding time differs.',
    description:
      'A risk explorer for leveraged crypto trading: what a leverage, a confident model or a splendid test really means, computed in your browser.',
    enter: 'Open the leverage lab',
    doors: [
      {
        title: 'Writing about this?',
        text: 'Every sentence and every picture’s numbers can be copied with their settings; the link brings readers to the same scenario.',
      },
      {
        title: 'Teaching a class?',
        text: 'Each story asks for a guess before it shows its answer. The seed in the link gives every laptop the same numbers.',
      },
      {
        title: 'Using such a platform?',
        text: 'One question to begin with: over which holding time, and in which market, is your liquidation rate measured?',
      },
    ],
  },
  lab: {
    settings: 'Settings',
    more: 'More settings',
    howWeKnow: 'How we know',
    guessFirst: 'Guess first',
    waiting: 'Computing …',
    guessing: 'Make your guess first; the answer is hidden.',
    embedSource: (seed: string, version: string) => `Seed ${seed} · model ${version} · not advice`,
    provenance: (seed: string, version: string, basis: string | undefined) =>
      [`Seed ${seed}`, `model ${version}`, basis, 'education, not advice.'].filter(Boolean).join(' · '),
    noScript:
      'Without scripts this page shows its own default setting, and its controls do nothing. The numbers are real: they were computed when the page was built.',
    copySentence: 'Copy sentence',
    copyLink: 'Copy link',
    copyEmbed: 'Copy embed',
    saveTable: 'CSV',
    copied: 'Copied.',
    material: {
      notInLink:
        'Your file and how its columns are read stay here: they are not in the link; the page’s settings are.',
      notKept:
        'Your file and how its columns are read were not kept: bring it again. The page’s settings were kept.',
    },
    saved: 'Saved.',
  },
  missing: {
    title: 'There is no such page',
    text: 'The address may be mistyped, or a link may be cut off. The labs are one step away:',
  },
} as const;

export type SiteWords = typeof siteWords;
