import { Component, input, signal, type Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { DossierPart } from './dossier-part';

@Component({ selector: 'app-one', template: 'Un {{ ccasId() }}' })
class One {
  readonly ccasId = input.required<string>();
}
@Component({ selector: 'app-other', template: 'Autre {{ ccasId() }}' })
class Other {
  readonly ccasId = input.required<string>();
}
@Component({ imports: [DossierPart], template: '<ng-container [appDossierPart]="part()" [ccasId]="id()" />' })
class Page {
  readonly part = signal<Type<unknown>>(One);
  readonly id = signal('a');
}

describe('a part of the dossier', () => {
  it('stands in its place, follows its CCAS, and gives way to another one', async () => {
    const fixture = TestBed.createComponent(Page);
    const shown = async (): Promise<string> => {
      await fixture.whenStable();
      return (fixture.nativeElement as HTMLElement).textContent;
    };
    expect(await shown()).toBe('Un a');
    fixture.componentInstance.id.set('b');
    expect(await shown()).toBe('Un b');
    fixture.componentInstance.part.set(Other);
    expect(await shown()).toBe('Autre b');
  });
});
