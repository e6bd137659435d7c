/** Whether the name of a column speaks of prices, alone or with other words; apart from how files are read, so that a page can ask it too. */
export function isOfPrices(name: string): boolean {
  return /close|price|kurs|^\s*last\s*$/i.test(name);
}
