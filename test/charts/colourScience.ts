/** Colour arithmetic for the token test: WCAG contrast, Machado 2009 colour blindness, CIEDE2000 distance. */

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

function linearRgbOf(hex: string): Triple {
  const channel = (start: number) => {
    const encoded = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return encoded <= 0.04045 ? encoded / 12.92 : ((encoded + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function luminance([red, green, blue]: Triple): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2 contrast ratio of two hex colours. */
export function contrastRatio(one: string, other: string): number {
  const [a, b] = [luminance(linearRgbOf(one)), luminance(linearRgbOf(other))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Severity 1.0 matrices of Machado, Oliveira, Fernandes (2009), table 1; applied to linear RGB. */
export const VISIONS: Readonly<Record<string, Matrix>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function apply(matrix: Matrix, [x, y, z]: Triple): Triple {
  const row = (weights: Triple) => weights[0] * x + weights[1] * y + weights[2] * z;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

const SRGB_TO_XYZ: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];
const WHITE_D65: Triple = [0.95047, 1, 1.08883];

/** CIELAB (D65) of a hex colour as somebody with the named vision sees it. */
export function labSeenWith(vision: Matrix, hex: string): Triple {
  const seen = apply(vision, linearRgbOf(hex)).map(part => Math.min(1, Math.max(0, part)));
  const xyz = apply(SRGB_TO_XYZ, seen as unknown as Triple);
  const curve = (ratio: number) =>
    ratio > 216 / 24389 ? Math.cbrt(ratio) : (24389 / 27 / 116) * ratio + 16 / 116;
  const [fx, fy, fz] = [
    curve(xyz[0] / WHITE_D65[0]),
    curve(xyz[1] / WHITE_D65[1]),
    curve(xyz[2] / WHITE_D65[2]),
  ];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

const degrees = (radians: number) => (radians * 180) / Math.PI;
const radians = (angle: number) => (angle * Math.PI) / 180;
const hue = (a: number, b: number) => (a === 0 && b === 0 ? 0 : (degrees(Math.atan2(b, a)) + 360) % 360);
const chromaWeight = (chroma: number) => Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));

/** CIEDE2000 (Sharma, Wu, Dalal 2005, eqs. 2–22) with unit weights. */
export function ciede2000(one: Triple, other: Triple): number {
  const meanChroma = (Math.hypot(one[1], one[2]) + Math.hypot(other[1], other[2])) / 2;
  const stretch = 1 + 0.5 * (1 - chromaWeight(meanChroma));
  const [a1, a2] = [one[1] * stretch, other[1] * stretch];
  const [c1, c2] = [Math.hypot(a1, one[2]), Math.hypot(a2, other[2])];
  const [h1, h2] = [hue(a1, one[2]), hue(a2, other[2])];
  const grey = c1 * c2 === 0;
  const turn = grey ? 0 : ((h2 - h1 + 540) % 360) - 180;
  const far = Math.abs(h1 - h2) > 180;
  const hueMean = grey ? h1 + h2 : far ? (h1 + h2 + (h1 + h2 < 360 ? 360 : -360)) / 2 : (h1 + h2) / 2;
  const lightnessMean = (one[0] + other[0]) / 2;
  const chromaMean = (c1 + c2) / 2;
  const tilt =
    1 -
    0.17 * Math.cos(radians(hueMean - 30)) +
    0.24 * Math.cos(radians(2 * hueMean)) +
    0.32 * Math.cos(radians(3 * hueMean + 6)) -
    0.2 * Math.cos(radians(4 * hueMean - 63));
  const offset = (lightnessMean - 50) ** 2;
  const lightness = (other[0] - one[0]) / (1 + (0.015 * offset) / Math.sqrt(20 + offset));
  const chroma = (c2 - c1) / (1 + 0.045 * chromaMean);
  const hueStep = (2 * Math.sqrt(c1 * c2) * Math.sin(radians(turn) / 2)) / (1 + 0.015 * chromaMean * tilt);
  const rotation =
    -Math.sin(radians(60 * Math.exp(-(((hueMean - 275) / 25) ** 2)))) * 2 * chromaWeight(chromaMean);
  return Math.sqrt(lightness ** 2 + chroma ** 2 + hueStep ** 2 + rotation * chroma * hueStep);
}
