import { Directive, effect, inject, type Injector, input, inputBinding, type Type, untracked, ViewContainerRef } from '@angular/core';

/** Puts what a feature gives the dossier in its place, with the CCAS that it is of. */
@Directive({ selector: '[appDossierPart]' })
export class DossierPart {
  readonly component = input.required<Type<unknown>>({ alias: 'appDossierPart' });
  readonly ccasId = input.required<string>();
  /** What the part may ask for beside what the page has. */
  readonly around = input<Injector>();

  constructor() {
    const place = inject(ViewContainerRef);
    effect(() => {
      const component = this.component();
      untracked(() => {
        place.clear();
        place.createComponent(component, { bindings: [inputBinding('ccasId', this.ccasId)], injector: this.around() });
      });
    });
  }
}
