import { useSiteText } from '../../words/siteText.ts';
import './ThemeSwitch.css';
import '../../controls/inputs.css';

const THEMES = ['auto', 'light', 'dark', 'projector'] as const;

type Theme = (typeof THEMES)[number];

interface ThemeSwitchProps {
  readonly theme: Theme;
  readonly onPick: (theme: Theme) => void;
}

/** Light, dark, projector, or as the reader's system has it. */
export function ThemeSwitch({ theme, onPick }: ThemeSwitchProps) {
  const words = useSiteText().pieces.theme;
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
            {words.names[name]}
          </option>
        ))}
      </select>
    </label>
  );
}
