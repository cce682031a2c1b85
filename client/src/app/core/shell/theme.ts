import { computed, effect, Injectable, signal } from '@angular/core';
import { readStored, writeStored } from '../stored';

const THEME_KEY = 'theme';
type ThemeChoice = 'light' | 'dark';
const isChoice = (value: string | null): value is ThemeChoice => value === 'light' || value === 'dark';

/** Light or dark: as the system says, until the person chooses. */
@Injectable({ providedIn: 'root' })
export class Theme {
  private readonly system = matchMedia('(prefers-color-scheme: dark)');
  private readonly systemIsDark = signal(this.system.matches);
  private readonly choice = signal<ThemeChoice | null>(this.stored());
  readonly isDark = computed(() => (this.choice() === null ? this.systemIsDark() : this.choice() === 'dark'));

  constructor() {
    this.system.addEventListener('change', ({ matches }) => this.systemIsDark.set(matches));
    effect(() => (document.documentElement.style.colorScheme = this.choice() ?? ''));
  }

  toggle(): void {
    const next = this.isDark() ? 'light' : 'dark';
    // Back to what the system says: nothing to keep, and later changes of the system are followed again.
    const choice = (next === 'dark') === this.systemIsDark() ? null : next;
    this.choice.set(choice);
    writeStored(THEME_KEY, choice);
  }

  private stored(): ThemeChoice | null {
    const value = readStored(THEME_KEY);
    return isChoice(value) ? value : null;
  }
}
