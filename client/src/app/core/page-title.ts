import { inject, Injectable } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { type RouterStateSnapshot, TitleStrategy } from '@angular/router';

const PRODUCT = 'Maillage';

/** The title of the browser's tab, the page first: « Initiatives — Maillage ». */
@Injectable({ providedIn: 'root' })
export class PageTitle extends TitleStrategy {
  private readonly title = inject(Title);

  override updateTitle(snapshot: RouterStateSnapshot): void {
    this.set(this.buildTitle(snapshot));
  }

  /** For a page whose name is known only once it has loaded. */
  set(name: string | undefined): void {
    this.title.setTitle(name ? `${name} — ${PRODUCT}` : PRODUCT);
  }
}
