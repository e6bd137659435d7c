import { useEffect, useRef, useState } from 'react';
import { SelectField } from '../../controls/SelectField.tsx';
import type { BuilderText } from './BuilderForm.tsx';
import { Step } from './BuilderForm.tsx';
import type { Measured } from './checks.ts';
import type { FrameOptions } from './frameOptions.ts';
import './Builder.css';

const HOSTS = ['plain', 'dark', 'phone', 'wordpress'] as const;
type PreviewHost = (typeof HOSTS)[number];

/** So long the settings rest before the frame is loaded anew. */
const REST_MS = 500;
const MEASURE_MS = 500;

interface PreviewProps {
  readonly words: BuilderText;
  readonly options: Pick<FrameOptions, 'width' | 'height' | 'headline' | 'caption'>;
  /** The address of the frame on this very site. */
  readonly address: string;
  readonly title: string;
  readonly onMeasure: (measured: Measured | null) => void;
}

/** The frame as it will stand in somebody's page. */
export function BuilderPreview({ words, options, address, title, onMeasure }: PreviewProps) {
  const [host, setHost] = useState<PreviewHost>('plain');
  const rested = useRested(address);
  const frame = useRef<HTMLIFrameElement>(null);
  // Nobody looks into a sandbox; what was measured before it still stands.
  const isOpen = host !== 'wordpress';
  useEffect(() => {
    if (!isOpen || rested === null) return;
    onMeasure(null);
    let height: number | null = null;
    const hear = ({ source, data }: MessageEvent) => {
      if (source === frame.current?.contentWindow) height = heightIn(data) ?? height;
    };
    window.addEventListener('message', hear);
    const timer = setInterval(() => onMeasure(measured(frame.current, height)), MEASURE_MS);
    return () => {
      window.removeEventListener('message', hear);
      clearInterval(timer);
    };
  }, [isOpen, rested, onMeasure]);
  const { width, height, headline, caption } = options;
  const size = { width: width === 'full' ? '100%' : `${width}px`, height: `${height}px` };
  return (
    <Step heading={words.preview}>
      <SelectField
        label={words.host}
        value={host}
        options={HOSTS.map(value => ({ value, name: words.hosts[value] }))}
        onPick={picked => setHost(picked as PreviewHost)}
      />
      <div className="builder-host" data-host={host}>
        {headline !== '' && <p className="builder-headline">{headline}</p>}
        {rested === null ? (
          <div className="builder-frame" style={size} />
        ) : (
          <iframe
            // A sandbox is made with its frame.
            key={String(isOpen)}
            ref={frame}
            className="builder-frame"
            src={rested}
            title={`${words.previewTitle}: ${title}`}
            style={size}
            {...(!isOpen && { sandbox: 'allow-scripts' })}
          />
        )}
        {caption !== '' && <p>{caption}</p>}
      </div>
    </Step>
  );
}

/** The address once it has rested; null until the page is alive. */
function useRested(address: string): string | null {
  const [rested, setRested] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setRested(address), rested === null ? 0 : REST_MS);
    return () => clearTimeout(timer);
  }, [address, rested]);
  return rested;
}

/** The height that a frame tells its host (docs/embedding.md); null for any other message. */
function heightIn(data: unknown): number | null {
  const { ns, type, height } = Object(data) as Readonly<Record<string, unknown>>;
  return ns === 'faultline' && type === 'height' && typeof height === 'number' ? height : null;
}

/** What a frame of this site needs and says; null where nothing can be seen of it yet. */
function measured(frame: HTMLIFrameElement | null, height: number | null): Measured | null {
  const sentence = frame?.contentDocument?.querySelector('[data-sentence]')?.textContent ?? '';
  return height === null || sentence === '' ? null : { height, sentence };
}
