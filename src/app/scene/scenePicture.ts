/** What a picture to send on shows: the question, the reader's number and the truth, where to check it. */
export interface ScenePicture {
  readonly question: string;
  /** "I said 28. It is 12 of 100." */
  readonly said: string;
  readonly source: string;
  /** Shares of the whole, 0 to 1: the reader's and the truth's, each with its words. */
  readonly bars: readonly { readonly words: string; readonly share: number; readonly colour: Colour }[];
  /** True where each is drawn as a hundred dots. */
  readonly asDots: boolean;
}

type Colour = '--guess' | '--loss';

const WIDTH = 1200;
const HEIGHT = 675;
const SIDE = 64;
const ROW = 10;
const PITCH = 27;
const LINE = 56;

/** Draws it and hands it to the reader as a file. */
export async function saveScenePicture(
  picture: ScenePicture,
  themed: HTMLElement,
  fileName: string,
): Promise<void> {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser draws no pictures');
  drawScenePicture(context, picture, name => getComputedStyle(themed).getPropertyValue(name).trim());
  const blob = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('This browser saves no pictures');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
}

/** Draws it on a canvas of 1200 × 675; `styleOf` gives the theme's colours and faces by their names. */
export function drawScenePicture(
  context: CanvasRenderingContext2D,
  { question, said, source, bars, asDots }: ScenePicture,
  styleOf: (name: string) => string,
): void {
  const fontOf = (family: '--sans' | '--serif', weight: number, size: number) =>
    [weight, `${size}px`, styleOf(family)].join(' ');

  const write = (text: string, [x, y]: readonly [number, number], font: string, colour: string) => {
    context.font = font;
    context.fillStyle = styleOf(colour);
    context.fillText(text, x, y);
  };
  context.fillStyle = styleOf('--paper');
  context.fillRect(0, 0, WIDTH, HEIGHT);
  context.font = fontOf('--serif', 600, 40);
  const lines = wrapped(question, WIDTH - 2 * SIDE, text => context.measureText(text).width);
  for (const [at, line] of lines.entries())
    write(line, [SIDE, SIDE + 32 + at * LINE], fontOf('--serif', 600, 40), '--ink');
  const top = SIDE + 32 + lines.length * LINE;
  for (const [at, { words, share, colour }] of bars.entries()) {
    const left = SIDE + at * ((WIDTH - 2 * SIDE) / bars.length);
    write(words, [left, top + 16], fontOf('--sans', 600, 28), colour);
    context.fillStyle = styleOf(colour);
    context.strokeStyle = styleOf('--axis');
    if (asDots) drawDots(context, share, left, top + 40);
    else {
      context.strokeRect(left, top + 40, 480, 60);
      context.fillRect(left, top + 40, 480 * share, 60);
    }
  }
  write(said, [SIDE, HEIGHT - 76], fontOf('--sans', 600, 32), '--ink');
  write(source, [SIDE, HEIGHT - 32], fontOf('--sans', 400, 22), '--ink-3');
}

function drawDots(context: CanvasRenderingContext2D, share: number, left: number, top: number): void {
  const filled = Math.round(share * ROW * ROW);
  for (let dot = 0; dot < ROW * ROW; dot++) {
    context.beginPath();
    context.arc(
      left + (dot % ROW) * PITCH + PITCH / 2,
      top + Math.floor(dot / ROW) * PITCH + PITCH / 2,
      10,
      0,
      2 * Math.PI,
    );
    if (dot < filled) context.fill();
    else context.stroke();
  }
}

/** A text in lines that are no wider than the room. */
export function wrapped(text: string, room: number, widthOf: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
