import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { FormControl, FormGroup } from '@angular/forms';
import { ApiError } from '../../errors';
import { InlineSave } from './inline-save';

@Component({
  template: `
    <main>
      <h1>Collecte</h1>
      <section>
        @if (!isGone()) {
          <button type="button" [disabled]="saver.isSaving()" (click)="act()">{{ isClosed() ? 'Rouvrir' : 'Clore' }}</button>
        }
        <a href="#">Voir les résultats</a>
      </section>
    </main>
  `,
})
class Page {
  readonly saver = new InlineSave();
  readonly isClosed = signal(false);
  readonly isGone = signal(false);
  /** What becomes of the page when the act is done. */
  becomes: () => void = () => this.isClosed.set(true);

  act(): void {
    void this.saver.act(async () => {
      // as a browser does when the button is switched off
      (document.activeElement as HTMLElement).blur();
      await Promise.resolve();
      this.becomes();
    }, null);
  }
}

const settled = () => new Promise((done) => setTimeout(done, 5));

async function pressed(becomes?: (page: Page) => void): Promise<Element | null> {
  const fixture = TestBed.createComponent(Page);
  const page = fixture.componentInstance;
  if (becomes) page.becomes = () => becomes(page);
  document.body.append(fixture.nativeElement as HTMLElement);
  await fixture.whenStable();
  const button = document.querySelector('button');
  button?.focus();
  button?.click();
  await fixture.whenStable();
  await settled();
  return document.activeElement;
}

afterEach(() => document.body.replaceChildren());

describe('an act without a form', () => {
  it('gives the focus back to its button, whatever that says now', async () => {
    expect((await pressed())?.textContent).toBe('Rouvrir');
  });

  it('gives it to what stands beside where the button is gone', async () => {
    expect((await pressed(({ isGone }) => isGone.set(true)))?.textContent).toBe('Voir les résultats');
  });

  it('leaves it where the person went meanwhile', async () => {
    expect((await pressed(() => document.querySelector('a')?.focus()))?.textContent).toBe('Voir les résultats');
  });
});

describe('a form that is made anew while it is sent, since its choices have come', () => {
  @Component({ template: '' })
  class Page {
    readonly form = signal(new FormGroup({ title: new FormControl('Bilan') }));
    readonly saver = new InlineSave({ form: this.form, name: 'Nouvelle édition', row: () => undefined });
    save(answer: () => Promise<unknown>): Promise<boolean> {
      this.form().markAsDirty();
      const send = async (): Promise<unknown> => {
        this.form.set(new FormGroup({ title: new FormControl('Bilan') }));
        this.form().markAsDirty();
        return answer();
      };
      return this.saver.save({ send, done: null });
    }
  }

  it('has nothing left to lose once it is saved', async () => {
    const page = TestBed.createComponent(Page).componentInstance;
    expect(await page.save(async () => ({}))).toBe(true);
    expect(page.form().dirty).toBe(false);
  });

  it('shows a refusal on its fields as they stand now', async () => {
    const page = TestBed.createComponent(Page).componentInstance;
    const refuse = () => Promise.reject(new ApiError('INVALID_INPUT', {}, [{ path: 'title', reason: 'TOO_LONG' }]));
    expect(await page.save(refuse)).toBe(false);
    expect(page.form().controls.title.errors).not.toBeNull();
  });
});
