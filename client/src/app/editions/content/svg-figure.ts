import { Directive, effect, ElementRef, inject, input } from '@angular/core';

/** Puts a drawing of ours, as its markup says it, into its element: parsed as SVG, never as HTML. */
@Directive({ selector: '[appSvgFigure]' })
export class SvgFigure {
  readonly markup = input.required<string>({ alias: 'appSvgFigure' });

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    effect(() => {
      const drawn = new DOMParser().parseFromString(this.markup(), 'image/svg+xml').documentElement;
      host.replaceChildren(document.importNode(drawn, true));
    });
  }
}
