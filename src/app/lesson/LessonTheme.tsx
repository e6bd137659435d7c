import { useEffect, useState } from 'react';
import { useHost } from '../../host/useHost.ts';
import { ThemeSwitch } from '../pieces/ThemeSwitch.tsx';
import { showTheme } from '../useTheme.ts';

const THEMES = ['light', 'dark', 'projector'] as const;

/** Light, dark or projector; all steps of the lesson follow. */
export function LessonTheme() {
  const { themed } = useHost();
  const [theme, setTheme] = useState<(typeof THEMES)[number] | 'auto'>('auto');
  // The page from the server knows no theme.
  useEffect(() => setTheme(THEMES.find(name => name === themed().dataset['theme']) ?? 'auto'), [themed]);
  return (
    <ThemeSwitch
      theme={theme}
      onPick={picked => {
        showTheme(themed(), picked);
        setTheme(picked);
      }}
    />
  );
}
