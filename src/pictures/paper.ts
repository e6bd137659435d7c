/** Pictures leave the site, so they are always on light paper: the light theme of app/styles/tokens.css, which a test compares. */
export const PAPER = {
  paper: '#fcfbf8',
  ink: '#1a1c20',
  ink2: '#474c55',
  ink3: '#636973',
  axis: '#7f858f',
  hair: '#dedad2',
  model: '#1765d8',
  b: '#0d6657',
  guess: '#691470',
  loss: '#a8390f',
} as const;

export type Colour = keyof typeof PAPER;

export const WIDTH = 1200;
export const HEIGHT = 675;
/** Nothing is written nearer to the edge. */
export const MARGIN = 44;

/** A part of the picture, in its own units. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
