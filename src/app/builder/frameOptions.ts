import { type PageState, PLAIN_PAGE, type Theme } from '../../scenario/index.ts';
import { FRAME_HEIGHT } from '../take/frameLine.ts';
import type { Promised } from '../take/takenAddress.ts';

/** What a reader of a frame may do with a control. */
export type Allowed = 'free' | 'locked' | 'hidden';

/** How wide a frame is: as its place, or so many pixels. */
export type FrameWidth = 'full' | '640' | '480' | '320';

/** All that the author of a frame decides beside its settings. */
export interface FrameOptions {
  readonly view: string;
  /** By the keys of links; what is not named is free. */
  readonly controls: Readonly<Record<string, Allowed>>;
  /** True where no controls stand but those that are named. */
  readonly only: boolean;
  readonly guess: boolean;
  readonly theme: Theme;
  readonly width: FrameWidth;
  readonly height: number;
  readonly headline: string;
  readonly caption: string;
  /** What a picture that stands for the frame shows. */
  readonly alt: string;
  readonly promised: Promised;
}

export function plainOptions(view: string): FrameOptions {
  return {
    view,
    controls: {},
    only: false,
    guess: false,
    theme: 'auto',
    width: 'full',
    height: FRAME_HEIGHT,
    headline: '',
    caption: '',
    alt: '',
    promised: 'current',
  };
}

/**
 * What the address of the frame says of its page.
 *
 * @param offered the keys of the controls that the builder offers, in their order.
 */
export function pageOf(options: FrameOptions, offered: readonly string[]): PageState {
  const { view, theme, guess, only } = options;
  const those = (allowed: Allowed) => offered.filter(key => (options.controls[key] ?? 'free') === allowed);
  const hidden = those('hidden');
  return {
    ...PLAIN_PAGE,
    view,
    theme,
    guess,
    lock: those('locked'),
    ...(only ? { only: offered.filter(key => !hidden.includes(key)) } : { hide: hidden }),
  };
}
