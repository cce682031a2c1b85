import { DOCUMENT, inject, Injectable } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { formatDateTime } from '../../ui/format/format';
import { Session } from '../session/session';
import { filtersInForce } from './filters-in-force';

/**
 * What stands around a printed page: the network, what the header says of it (`data-printed`), the moment and the filters in force above it; on each sheet its title and
 * « page n sur N » (`styles/_print.scss`). Written by hand when printing begins: a browser takes its picture right after the event.
 */
@Injectable({ providedIn: 'root' })
export class PrintedPage {
  private readonly document = inject(DOCUMENT);
  private readonly session = inject(Session);
  private readonly title = inject(Title);
  private readonly head = this.document.createElement('p');

  constructor() {
    this.head.className = 'printed-head';
    this.document.defaultView?.addEventListener('beforeprint', () => this.begin());
    this.document.defaultView?.addEventListener('afterprint', () => this.head.remove());
  }

  private begin(): void {
    const page = this.document.querySelector('.printed-alone') ?? this.document.querySelector('main');
    if (!page) return;
    const network = this.session.network()?.name;
    const moment = `Imprimé le ${formatDateTime(new Date().toISOString())}`;
    const said = [...this.document.querySelectorAll('[data-printed]')].map(({ textContent }) => textContent.trim());
    this.head.textContent = [network, ...said, moment, ...filtersInForce(page)].filter((part) => !!part).join('\u2002·\u2002');
    page.prepend(this.head);
    this.document.documentElement.style.setProperty('--printed-title', quoted([network, this.title.getTitle()].filter((part) => !!part).join(' — ')));
  }
}

/** A text as CSS writes it. */
const quoted = (text: string): string => `"${text.replace(/\s+/g, ' ').replace(/["\\]/g, '\\$&')}"`;
