import { escaped, frameLine } from '../take/frameLine.ts';
import type { FrameOptions } from './frameOptions.ts';

/** Where an article stands. */
export const TARGETS = [
  'html',
  'wordpress',
  'ghost',
  'moodle',
  'notion',
  'markdown',
  'medium',
  'substack',
  'slides',
] as const;
export type Target = (typeof TARGETS)[number];

/** What such a place takes: a frame, the address of one, a picture with a link as marked text, or by hand. */
export type SnippetKind = 'frame' | 'address' | 'marked-picture' | 'picture';

export const KIND_OF: Readonly<Record<Target, SnippetKind>> = {
  html: 'frame',
  wordpress: 'frame',
  ghost: 'frame',
  moodle: 'frame',
  notion: 'address',
  markdown: 'marked-picture',
  medium: 'picture',
  substack: 'picture',
  slides: 'picture',
};

export interface SnippetParts {
  readonly options: Pick<FrameOptions, 'headline' | 'caption' | 'alt' | 'theme' | 'width' | 'height'>;
  /** The name of the frame: its headline, or the question that it answers. */
  readonly title: string;
  /** The address of the frame, and that of the same in the lab. */
  readonly frame: string;
  readonly link: string;
  /** The name of the picture's file. */
  readonly picture: string;
}

/** What is pasted at a target: where frames are allowed a frame, with nothing around it but the author's own words. */
export function snippetFor(target: Target, parts: SnippetParts): string {
  const { options, title, frame, link, picture } = parts;
  const { headline, caption, alt } = options;
  switch (KIND_OF[target]) {
    case 'frame': {
      const width = options.width === 'full' ? '100%' : options.width;
      const { theme, height } = options;
      return lines([
        headline && `<p><strong>${escaped(headline)}</strong></p>`,
        frameLine({ address: frame, title, theme, width, height }),
        caption && `<p>${escaped(caption)}</p>`,
      ]);
    }
    case 'address':
      return frame;
    case 'marked-picture':
      return lines([
        headline && `**${marked(headline)}**\n`,
        `[![${marked(alt)}](${picture})](${link})`,
        caption && `\n${marked(caption)}`,
      ]);
    case 'picture':
      return lines([headline, alt, caption, link]);
    default:
      return KIND_OF[target] satisfies never;
  }
}

function lines(parts: readonly string[]): string {
  return parts.filter(Boolean).join('\n');
}

/** A text that Markdown takes as it is. */
function marked(text: string): string {
  return text.replace(/[\\`*_[\]<>#|!]/g, '\\$&').replace(/\s+/g, ' ');
}
