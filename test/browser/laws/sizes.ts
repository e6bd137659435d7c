/** The inner viewports at which the laws of a lab hold. */
export interface Size {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** What is added to every address. */
  readonly query: string;
}

export const SIZES = {
  smallest: { name: '320 × 568', width: 320, height: 568, query: '' },
  phone: { name: '390 × 664', width: 390, height: 664, query: '' },
  tablet: { name: '768 × 1024', width: 768, height: 1024, query: '' },
  laptop: { name: '1280 × 650', width: 1280, height: 650, query: '' },
  projector: { name: 'projector, 1280 × 720', width: 1280, height: 720, query: '&theme=projector' },
} as const satisfies Readonly<Record<string, Size>>;

export const LAWS = [
  'question, picture, answer and button are in view together, and the page does not scroll by itself',
  'no two labels overlap, none leaves its frame, none is cut',
  'every guess can be made by pointer, keyboard and number, on the picture or at least 240 pixels',
  'nothing shifts through guess, reveal and steps',
  'nothing tells the answer while it is asked for',
] as const;

export type Law = (typeof LAWS)[number];

/** What was found, by the law that it breaks. */
export class Faults {
  readonly #found = new Map<Law, string[]>();

  add(law: number, where: string, faults: readonly string[]): void {
    const list = this.of(LAWS[law]!);
    list.push(...faults.map(fault => `${where}: ${fault}`));
    this.#found.set(LAWS[law]!, list);
  }

  of(law: Law): string[] {
    return this.#found.get(law) ?? [];
  }
}
