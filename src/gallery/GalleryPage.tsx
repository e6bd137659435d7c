import { type KeyboardEvent, useRef, useState } from 'react';
import { PANELS } from '../panels/allPanels.ts';
import { siteAddress, THEMES, type Theme } from '../scenario/index.ts';
import { type GalleryText, galleryCases } from './galleryCases.ts';
import './gallery.css';

const WIDTHS = [320, 600, 900] as const;

/** The development page that shows every panel in every state; ← and → move from tile to tile. */
export function GalleryPage({ words }: { readonly words: GalleryText }) {
  const [width, setWidth] = useState<number>(WIDTHS[1]);
  const [theme, setTheme] = useState<Theme>('auto');
  const tiles = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step === undefined || event.target instanceof HTMLSelectElement) return;
    const all = [...(tiles.current?.querySelectorAll<HTMLElement>('.tile') ?? [])];
    const next = all[all.indexOf(document.activeElement as HTMLElement) + step];
    next?.focus();
    next?.scrollIntoView({ block: 'center' });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys only move the focus between tiles that Tab reaches too
    <div className="gallery" onKeyDown={move}>
      <header className="gallery-head">
        <h1>{words.title}</h1>
        <label>
          {words.width}{' '}
          <select value={width} onChange={event => setWidth(Number(event.target.value))}>
            {WIDTHS.map(option => (
              <option key={option}>{option}</option>
            ))}
          </select>
        </label>
        <label>
          {words.theme}{' '}
          <select value={theme} onChange={event => setTheme(event.target.value as Theme)}>
            {THEMES.map(option => (
              <option key={option}>{option}</option>
            ))}
          </select>
        </label>
      </header>
      <div ref={tiles}>
        {PANELS.map(panel => (
          <section key={panel.id}>
            <h2>{panel.id}</h2>
            <div className="tiles">
              {galleryCases(panel, words).map(({ name, path }) => (
                <Tile key={name} name={name} address={themed(siteAddress(path), theme)} width={width} />
              ))}
            </div>
          </section>
        ))}
      </div>
    </div>
  );
}

function Tile({
  name,
  address,
  width,
}: {
  readonly name: string;
  readonly address: string;
  readonly width: number;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: tiles are walked through with the arrow keys
    <section className="tile" tabIndex={0} aria-label={name}>
      <h3>
        <a href={address}>{name}</a>
      </h3>
      <iframe title={name} src={address} width={width} height={560} loading="lazy" />
    </section>
  );
}

function themed(address: string, theme: Theme): string {
  return theme === 'auto' ? address : `${address}${address.includes('?') ? '&' : '?'}theme=${theme}`;
}
