/** Light or dark: what the computer says until a person chooses, then what was chosen, on this computer for good. */
import { useState } from 'react';

type Theme = 'light' | 'dark';

const current = (): Theme => {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
};

export function ThemeSwitch() {
  const [theme, setTheme] = useState(current);
  const other: Theme = theme === 'dark' ? 'light' : 'dark';
  const change = () => {
    document.documentElement.dataset.theme = other;
    localStorage.setItem('theme', other);
    setTheme(other);
  };
  return (
    <button type="button" className="tool" onClick={change} aria-label={`Switch to ${other} colours`}>
      <span aria-hidden="true">{theme === 'dark' ? '☀' : '☾'}</span>
    </button>
  );
}
