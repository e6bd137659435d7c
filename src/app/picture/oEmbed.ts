import { HEIGHT, WIDTH } from '../../pictures/paper.ts';
import { discoveredFrame, FRAME_HEIGHT, FRAME_WIDTH } from '../take/frameLine.ts';
import { cardPath, readyPath } from './cards.ts';
import type { ReadyCard } from './readyCard.ts';

/** What a host learns where somebody pastes the address of a ready view (oembed.com, 2.3.4.4: type rich). */
export interface OEmbed {
  readonly type: 'rich';
  readonly version: '1.0';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
  readonly author_url: string;
}

interface Site {
  /** An address below the site's base, in full. */
  readonly at: (path: string) => string;
  readonly name: string;
  readonly title: string;
}

/** A ready view as oEmbed: the frame and nothing else, since hosts take away whatever stands around it. */
export function oEmbedOf({ id, embed }: Pick<ReadyCard, 'id' | 'embed'>, { at, name, title }: Site): OEmbed {
  return {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: name,
    provider_url: at('/'),
    html: discoveredFrame({ address: at(embed), title }),
    width: FRAME_WIDTH,
    height: FRAME_HEIGHT,
    thumbnail_url: at(cardPath({ kind: 'ready', id })),
    thumbnail_width: WIDTH,
    thumbnail_height: HEIGHT,
    author_url: at(readyPath(id)),
  };
}
