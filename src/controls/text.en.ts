/** The words that all controls share; a panel's own words come with its parameters. */
export const controlText = {
  help: (label: string) => `What is “${label}”?`,
  reset: (label: string) => `Reset ${label}`,
  clear: (label: string) => `Clear ${label}`,
  locked: 'Fixed on this page',
  notSet: 'not set',
  unlessSet: (quantity: string) => `${quantity}, unless you set your own`,
  newSeed: 'New seed',
  /** Some reasons quote the text themselves. */
  refusal: (text: string, reason: string, used: string) =>
    `${reason.startsWith('“') ? '' : `“${text}”: `}${reason}${used === '' ? '' : `; using ${used}`}.`,
};
