/** What a picture to send on shows: the question, the reader's number and the truth, where to check it. */
export interface ScenePicture {
  readonly question: string;
  /** "I said 28. It is 12 of 100." */
  readonly said: string;
  readonly source: string;
  /** Each number that was guessed; none where it was a choice. */
  readonly rows: readonly SceneRow[];
  /** True where each is drawn as a hundred dots. */
  readonly asDots: boolean;
}

export interface SceneRow {
  /** Where it was guessed, where there are several: "50×". */
  readonly name: string;
  readonly guess: SceneBar;
  readonly truth: SceneBar;
}

interface SceneBar {
  readonly words: string;
  /** Of the whole, 0 to 1. */
  readonly share: number;
}

const WIDTH = 1200;
const HEIGHT = 675;
const SIDE = 64;
const ROW = 10;
const PITCH = 27;
const LINE = 56;
/** Where bars begin, behind their names, and the length of the whole. */
const BARS = 260;
const BAR = 560;

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
  { question, said, source, rows, asDots }: ScenePicture,
  styleOf: (name: string) => string,
): void {
  const pen = penOf(context, styleOf);
  context.fillStyle = styleOf('--paper');
  context.fillRect(0, 0, WIDTH, HEIGHT);
  const top = SIDE + 32 + pen.paragraph(question, SIDE + 32, ['--serif', 600, 40]);
  if (asDots) for (const row of rows) drawDotRow(context, pen, row, top);
  else {
    const pitch = Math.min(2 * LINE, (HEIGHT - 120 - top) / Math.max(rows.length, 1));
    for (const [at, row] of rows.entries()) drawBars(context, pen, row, { top: top + at * pitch, pitch });
  }
  if (rows.length === 0) pen.paragraph(said, top + LINE, ['--sans', 600, 40]);
  else pen.write(said, [SIDE, HEIGHT - 76], ['--sans', 600, 32], '--ink');
  pen.write(source, [SIDE, HEIGHT - 32], ['--sans', 400, 22], '--ink-3');
}

type Face = readonly [family: '--sans' | '--serif', weight: number, size: number];
type Pen = ReturnType<typeof penOf>;

function penOf(context: CanvasRenderingContext2D, styleOf: (name: string) => string) {
  const setFont = ([family, weight, size]: Face) => {
    context.font = [weight, `${size}px`, styleOf(family)].join(' ');
  };
  const write = (text: string, [x, y]: readonly [number, number], face: Face, colour: string) => {
    setFont(face);
    context.fillStyle = styleOf(colour);
    context.fillText(text, x, y);
  };
  return {
    styleOf,
    write,
    /** Writes a text over the whole width and says how high it is. */
    paragraph(text: string, top: number, face: Face): number {
      setFont(face);
      const lines = wrapped(text, WIDTH - 2 * SIDE, part => context.measureText(part).width);
      for (const [at, line] of lines.entries()) write(line, [SIDE, top + at * LINE], face, '--ink');
      return lines.length * LINE;
    },
  };
}

/** The guess and the truth as a hundred dots each, side by side. */
function drawDotRow(context: CanvasRenderingContext2D, pen: Pen, { guess, truth }: SceneRow, top: number) {
  const both = [
    { ...guess, colour: '--guess' },
    { ...truth, colour: '--loss' },
  ];
  for (const [at, { words, share, colour }] of both.entries()) {
    const left = SIDE + at * ((WIDTH - 2 * SIDE) / 2);
    pen.write(words, [left, top + 16], ['--sans', 600, 28], colour);
    context.fillStyle = pen.styleOf(colour);
    context.strokeStyle = pen.styleOf('--axis');
    drawDots(context, share, left, top + 40);
  }
}

/** The guess and the truth as bars from a common edge, one over the other. */
function drawBars(
  context: CanvasRenderingContext2D,
  pen: Pen,
  { name, guess, truth }: SceneRow,
  { top, pitch }: { readonly top: number; readonly pitch: number },
) {
  const thickness = pitch * 0.36;
  pen.write(name, [SIDE, top + thickness], ['--sans', 600, 28], '--ink');
  const both = [
    { ...guess, colour: '--guess' },
    { ...truth, colour: '--loss' },
  ];
  for (const [at, { words, share, colour }] of both.entries()) {
    const y = top + at * (thickness + 4);
    context.fillStyle = pen.styleOf(colour);
    context.fillRect(BARS, y, BAR * share, thickness);
    pen.write(words, [BARS + BAR * share + 12, y + thickness * 0.8], ['--sans', 600, 26], colour);
  }
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
