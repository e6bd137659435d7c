/** The words of the command line. */
export const exploreWords = {
  usage: 'usage: npm run -s explore -- PANEL [--KEY VALUE …]   (PANEL --help lists the keys)',
  panels: 'panels',
  columns: ['key', 'meaning', 'default', 'slider', 'limits'],
} as const;
