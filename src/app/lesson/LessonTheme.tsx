import { useState } from 'react';
import { useHost } from '../../host/useHost.ts';
import { ThemeSwitch } from '../pieces/ThemeSwitch.tsx';
import { showTheme } from '../useTheme.ts';

const THEMES = ['light', 'dark', 'projector'] as const;

/** Light, dark or projector, where no page of the site is around the lesson to choose it on; all its steps follow. */
export function LessonTheme() {
  const { themed } = useHost();
  const [theme, setTheme] = useState(
    () => THEMES.find(name => name === themed().dataset['theme']) ?? ('auto' as const),
  );
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
