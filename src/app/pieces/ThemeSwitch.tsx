import { useSyncExternalStore } from 'react';
import { useSiteText } from '../../words/siteText.ts';
import './ThemeSwitch.css';
import '../../controls/inputs.css';

const THEMES = ['auto', 'light', 'dark', 'projector'] as const;

type Theme = (typeof THEMES)[number];

interface ThemeSwitchProps {
  readonly theme: Theme;
  readonly onPick: (theme: Theme) => void;
}

const DARK = '(prefers-color-scheme: dark)';

function onSystemChange(onChange: () => void): () => void {
  const media = typeof matchMedia === 'function' ? matchMedia(DARK) : null;
  media?.addEventListener('change', onChange);
  return () => media?.removeEventListener('change', onChange);
}

/** The theme that the reader's system asks for; null where it does not say. */
function systemTheme(): 'light' | 'dark' | null {
  if (typeof matchMedia !== 'function') return null;
  return matchMedia(DARK).matches ? 'dark' : 'light';
}

/** Light, dark, projector, or as the reader's system has it. */
export function ThemeSwitch({ theme, onPick }: ThemeSwitchProps) {
  const words = useSiteText().pieces.theme;
  const system = useSyncExternalStore(onSystemChange, systemTheme, () => null);
  return (
    <label className="theme-switch">
      <span aria-hidden="true">◐</span>
      <select
        className="select"
        aria-label={words.name}
        value={theme}
        onChange={event => {
          const picked = THEMES.find(name => name === event.target.value);
          if (picked !== undefined) onPick(picked);
        }}
      >
        {THEMES.map(name => (
          <option key={name} value={name}>
            {name === 'auto' && system !== null ? words.asSystem(words.names[system]) : words.names[name]}
          </option>
        ))}
      </select>
    </label>
  );
}
