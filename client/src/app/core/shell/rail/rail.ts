import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { UiIcon } from '../../../ui/icon/icon';
import { mediaMatches } from '../../media';
import { readStored, writeStored } from '../../stored';
import { Navigation, type NavigationEntry, type NavigationSpace } from '../navigation';

/** Where room is scarce the rail starts as icons: what a person chose there says nothing of elsewhere. */
const KEYS = { scarce: 'rail-etroit', ample: 'rail' } as const;
const FOLDED = 'replie';
const UNFOLDED = 'deplie';

/** The spaces and their second level, unfolded; as icons on a page that wants the width, and in a narrow window. */
@Component({
  selector: 'app-rail',
  imports: [RouterLink, UiIcon],
  templateUrl: './rail.html',
  styleUrl: './rail.scss',
})
export class Rail {
  protected readonly navigation = inject(Navigation);
  private readonly isNarrow = mediaMatches('(max-width: 74.99rem)');
  private readonly key = computed(() => {
    const entry = this.navigation.place()?.entry;
    return this.isNarrow() || (entry?.isWide && entry.link === this.navigation.address()) ? 'scarce' : 'ample';
  });
  private readonly chosen = signal({ scarce: readStored(KEYS.scarce), ample: readStored(KEYS.ample) });
  protected readonly isFolded = computed(() => {
    const chosen = this.chosen()[this.key()];
    return chosen ? chosen === FOLDED : this.key() === 'scarce';
  });

  protected toggle(): void {
    const choice = this.isFolded() ? UNFOLDED : FOLDED;
    writeStored(KEYS[this.key()], choice);
    this.chosen.update((chosen) => ({ ...chosen, [this.key()]: choice }));
  }

  /** A line was chosen: what opened over the page closes. */
  protected fold(lines: HTMLElement): void {
    if (this.isFolded()) lines.hidePopover();
  }

  /** The lines of a space; a page of its own comes first where only icons show. */
  protected linesOf(space: NavigationSpace): readonly NavigationEntry[] {
    const { title, link, entries } = space;
    return this.isFolded() && this.hasOwnPage(space) ? [{ title, link, isWide: false, keeps: false }, ...entries] : entries;
  }

  protected hasOwnPage({ link, entries }: NavigationSpace): boolean {
    return entries.every((entry) => entry.link !== link);
  }

  protected isHere({ name }: NavigationSpace): boolean {
    return this.navigation.place()?.space.name === name;
  }

  protected handling({ keeps }: NavigationEntry): 'preserve' | null {
    return keeps && this.navigation.place()?.entry?.keeps ? 'preserve' : null;
  }

  /** `page` on the page itself, `true` on those that are found under it. */
  protected current({ link }: NavigationEntry): 'page' | 'true' | null {
    if (this.navigation.address() === link) return 'page';
    return this.navigation.place()?.entry?.link === link ? 'true' : null;
  }
}
