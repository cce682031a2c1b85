import { Component, inject, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { UiInlineForm } from './inline-form';
import { LastPress } from './last-press';

@Component({
  imports: [UiInlineForm],
  template: `
    <main>
      <h1>Page</h1>
      @for (name of lines(); track name) {
        <section>
          <h2>{{ name }}</h2>
          @if (opened() === name) {
            <form uiInlineForm><input [attr.aria-label]="name" /><button type="button" (click)="opened.set(null)">Annuler</button></form>
          } @else if (!isClosed()) {
            <button type="button" (click)="opened.set(name)">{{ act() }} {{ name }}</button>
          }
        </section>
      }
      <button type="button">Ailleurs</button>
    </main>
  `,
})
class Page {
  readonly lines = signal(['Jalon', 'Météo']);
  readonly opened = signal<string | null>(null);
  readonly act = signal('Modifier');
  readonly isClosed = signal(false);
  protected readonly presses = inject(LastPress);
}

const settled = () => new Promise((done) => setTimeout(done));

async function page() {
  const fixture = TestBed.createComponent(Page);
  document.body.append(fixture.nativeElement as HTMLElement);
  await fixture.whenStable();
  const press = async (text: string) => {
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === text);
    button?.focus();
    button?.click();
    await fixture.whenStable();
    await settled();
  };
  return { fixture, page: fixture.componentInstance, press, focused: () => document.activeElement };
}

afterEach(() => document.body.replaceChildren());

describe('a form that opens in place of its button', () => {
  it('takes the focus to its first field', async () => {
    const { press, focused } = await page();
    await press('Modifier Météo');
    expect(focused()?.getAttribute('aria-label')).toBe('Météo');
  });

  it('gives it back to the button that stands there again', async () => {
    const { press, focused } = await page();
    await press('Modifier Météo');
    await press('Annuler');
    expect(focused()?.textContent).toBe('Modifier Météo');
  });

  it('gives it to what the button became', async () => {
    const {
      page: { act },
      press,
      focused,
    } = await page();
    await press('Modifier Météo');
    act.set('Mettre à jour');
    await press('Annuler');
    expect(focused()?.textContent).toBe('Mettre à jour Météo');
  });

  it('gives it to the heading where no act is left', async () => {
    const {
      page: { isClosed },
      press,
      focused,
    } = await page();
    await press('Modifier Météo');
    isClosed.set(true);
    await press('Annuler');
    expect(focused()?.textContent).toBe('Météo');
  });

  it('gives it to the button when that is drawn later, and again when the page draws it anew', async () => {
    const {
      page: { isClosed },
      press,
      focused,
    } = await page();
    await press('Modifier Météo');
    isClosed.set(true);
    await press('Annuler');
    isClosed.set(false);
    await settled();
    expect(focused()?.textContent).toBe('Modifier Météo');
    isClosed.set(true);
    await settled();
    isClosed.set(false);
    await settled();
    expect(focused()?.textContent).toBe('Modifier Météo');
  });

  it('lets go of the focus at the first act of the person', async () => {
    const {
      page: { isClosed },
      press,
      focused,
    } = await page();
    await press('Modifier Météo');
    isClosed.set(true);
    await press('Annuler');
    await press('Ailleurs');
    (focused() as HTMLElement).blur();
    isClosed.set(false);
    await settled();
    expect(focused()).toBe(document.body);
  });

  it('leaves the focus where the person went meanwhile', async () => {
    const {
      fixture,
      page: { opened },
      press,
      focused,
    } = await page();
    await press('Modifier Météo');
    [...document.querySelectorAll('button')].find((one) => one.textContent === 'Ailleurs')?.focus();
    opened.set(null);
    await fixture.whenStable();
    await settled();
    expect(focused()?.textContent).toBe('Ailleurs');
  });

  it('leaves the focus alone where the page opens with it', async () => {
    const {
      fixture,
      page: { opened },
      focused,
    } = await page();
    opened.set('Météo');
    await fixture.whenStable();
    expect(focused()).toBe(document.body);
  });
});
