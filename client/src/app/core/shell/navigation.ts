import { computed, inject, Injectable, signal } from '@angular/core';
import { FACES, type FaceCreation, type SpaceEntry, type SpaceName, SPACES } from '../../faces';
import type { IconName } from '../../ui/icon/icon-paths';
import type { Crumb } from '../../ui/page-header/page-place';
import { Session } from '../session/session';

/** A line of the second level, as this person has it. */
export interface NavigationEntry {
  readonly title: string;
  readonly link: string;
  readonly isWide: boolean;
  /** Shows the same things as its neighbours that say so: going from one to another keeps what was chosen. */
  readonly keeps: boolean;
}

/** A space with what this person may open of it: at least one line, or a page of its own. */
export interface NavigationSpace {
  readonly name: SpaceName;
  readonly title: string;
  readonly icon: IconName;
  /** Its first page. */
  readonly link: string;
  readonly entries: readonly NavigationEntry[];
}

/** Where an address stands: its space, and the line under which it is found. */
export interface Place {
  readonly space: NavigationSpace;
  readonly entry: NavigationEntry | null;
}

const HOME = '/';
/** Whether a page is found under an address; under home there is home alone. */
export const isWithin = (address: string, link: string): boolean => address === link || (link !== HOME && address.startsWith(`${link}/`));

/** Where this person can go, by what their roles allow: the spaces in the order of the product, their lines in the order of the features. */
@Injectable({ providedIn: 'root' })
export class Navigation {
  private readonly session = inject(Session);
  private readonly faces = inject(FACES);
  private readonly pages = this.faces.flatMap(({ pages = [] }) => pages);
  private readonly declared = this.faces.flatMap(({ entries = [] }) => entries);

  /** Address on screen, without its parameters. */
  readonly address = signal(HOME);

  readonly spaces = computed<readonly NavigationSpace[]>(() =>
    (Object.keys(SPACES) as SpaceName[]).flatMap((name) => {
      const entries = this.declared.filter((entry) => entry.space === name && this.isOpen(entry)).map((entry) => this.toEntry(entry));
      const link = name === 'home' && this.mayOpen('') ? HOME : entries[0]?.link;
      return link ? [{ name, ...SPACES[name], link, entries }] : [];
    }),
  );

  /** Whoever has one page has it before them: nothing to choose. */
  readonly isChoice = computed(() => this.spaces().reduce((count, { entries }) => count + entries.length, 0) > 1);
  readonly place = computed(() => this.placeOf(this.address()));
  /** The way to the page on screen: its space, and the line under which it is found unless it is that line's own page. */
  readonly trail = computed<readonly Crumb[]>(() => {
    const [address, place] = [this.address(), this.place()];
    if (!place || address === HOME) return [];
    const step = (label: string, link: string): Crumb => ({ label, link: link === address ? null : link });
    const { space, entry } = place;
    return [step(space.title, space.link), ...(entry && entry.link !== address ? [step(entry.title, entry.link)] : [])];
  });
  readonly creations = computed<readonly FaceCreation[]>(() =>
    this.faces.flatMap(({ creations = [] }) => creations).filter(({ operations }) => operations.some((operation) => this.session.canSomewhere(operation))),
  );

  /** An address as the faces declare it, for this person. */
  linkOf(path: string): string {
    return `/${path.replace(':ccas', this.session.ownCcas()[0]?.id ?? '')}`;
  }

  /** The longest address among the lines says where a page stands; null where none leads to it. */
  placeOf(address: string): Place | null {
    const places = this.spaces().flatMap((space) => space.entries.map((entry) => ({ space, entry })));
    const holding = places.filter(({ entry }) => isWithin(address, entry.link)).sort((a, b) => b.entry.link.length - a.entry.link.length);
    const home = this.spaces().find(({ link }) => link === HOME);
    return holding[0] ?? (address === HOME && home ? { space: home, entry: null } : null);
  }

  private isOpen({ path, operations, isOfOwnCcas }: SpaceEntry): boolean {
    if (isOfOwnCcas && this.session.ownCcas().length === 0) return false;
    return operations ? operations.some((operation) => this.session.canSomewhere(operation)) : this.mayOpen(path);
  }

  /** What the pages under the first part of an address ask for. */
  private mayOpen(path: string): boolean {
    const page = this.pages.find((one) => one.path === path.split('/')[0]);
    return !!page && (!page.operation || this.session.canSomewhere(page.operation));
  }

  private toEntry({ title, path, isWide, keeps }: SpaceEntry): NavigationEntry {
    return { title, link: this.linkOf(path), isWide: !!isWide, keeps: !!keeps };
  }
}
