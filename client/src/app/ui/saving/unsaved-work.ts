import { inject, Injectable } from '@angular/core';
import { FORM_MEMORY_MS, wordDuration } from '@maillage/domain';
import { Dialogs } from '../dialog/dialogs';

/** A form on screen in which a person types. */
export interface Work {
  /** Where it stands. */
  element(): HTMLElement;
  isUnsaved(): boolean;
}

/** What is typed and not saved, wherever it stands on screen: asked about once, before it goes. */
@Injectable({ providedIn: 'root' })
export class UnsavedWork {
  private readonly dialogs = inject(Dialogs);
  private readonly works = new Set<Work>();

  constructor() {
    // A reload, a closed tab, another site: the browser asks in its own words.
    addEventListener('beforeunload', (event) => {
      if (this.isAny()) event.preventDefault();
    });
  }

  /** Counts a form as long as it stands; gives what takes it out. */
  add(work: Work): () => void {
    this.works.add(work);
    return () => this.works.delete(work);
  }

  isAny(within: Node = document): boolean {
    return [...this.works].some((work) => within.contains(work.element()) && work.isUnsaved());
  }

  /** Whatever stands on screen is given up: its person signs out. */
  abandon(): void {
    this.works.clear();
  }

  /** Whether a place may be left: nothing in it is unsaved, or the person says so. */
  async mayLeave(within: Node = document): Promise<boolean> {
    return (
      !this.isAny(within) ||
      this.dialogs.confirm({
        title: 'Quitter sans enregistrer\u202f?',
        text: `Ce que vous avez saisi n’est pas enregistré. Ce navigateur le garde ${wordDuration(FORM_MEMORY_MS)}, et vous le proposera quand vous rouvrirez ce formulaire.`,
        confirmLabel: 'Quitter sans enregistrer',
        cancelLabel: 'Rester sur la page',
        tone: 'danger',
      })
    );
  }
}
