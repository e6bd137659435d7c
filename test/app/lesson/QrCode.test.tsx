import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { QrCode } from '../../../src/app/lesson/QrCode.tsx';
import { renderWithWords as render } from '../../words.tsx';

const PIXELS = 4;

/** The code as a camera sees it, from the path that is drawn. */
function pictureOf(svg: SVGElement) {
  const size = Number(svg.getAttribute('viewBox')!.split(' ')[2]);
  const side = size * PIXELS;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  const path = svg.querySelector('.qr-modules')!.getAttribute('d')!;
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * PIXELS; row < (Number(y) + 1) * PIXELS; row++) {
      const from = (row * side + Number(x) * PIXELS) * 4;
      for (let at = from; at < from + Number(length) * PIXELS * 4; at += 4) pixels.fill(0, at, at + 3);
    }
  }
  return { pixels, side };
}

describe('the code of an address', () => {
  it.each([
    'https://faultline.example/teach/how-long/play/?step=2&seed=12345',
    `https://faultline.example/${'long/'.repeat(30)}?step=12&seed=4294967295`,
  ])('is read by another library: %s', address => {
    const { container } = render(<QrCode address={address} label="Code" />);
    const { pixels, side } = pictureOf(container.querySelector('svg')!);
    expect(jsQR(pixels, side, side)?.data).toBe(address);
  });

  it('has four modules of white around it', () => {
    const { container } = render(<QrCode address="https://faultline.example/" label="Code" />);
    const path = container.querySelector('.qr-modules')!.getAttribute('d')!;
    const starts = [...path.matchAll(/M(\d+) (\d+)/g)];
    expect(Math.min(...starts.flatMap(([, x, y]) => [Number(x), Number(y)]))).toBe(4);
  });
});
