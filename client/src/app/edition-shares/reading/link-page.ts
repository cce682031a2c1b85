import { Component, effect, ElementRef, inject, input, resource, signal, untracked } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import type { EditionContent } from '@maillage/domain';
import { readSession, writeSession } from '../../core';
import { applyApiError, required, UiControl, UiField, UiFormError, UiState, validate } from '../../ui';
import { EditionReading } from './edition-reading';
import { type OpenedEdition, ReadingsGateway } from './readings-gateway';

/** Key of the link that this tab has open. */
const OPENED = 'maillage.lecture';

const ENDED = {
  expired: { title: 'Ce lien a expiré', text: 'Demandez-en un nouveau à la personne qui vous l’a donné.' },
  closed: { title: 'Ce lien n’ouvre rien', text: 'Il a été révoqué, ou son adresse est incomplète.' },
} as const;

/** Where a link to an edition leads. Nothing opens, and nothing is noted, before the press: filters of mails open pages too. */
@Component({
  selector: 'app-link-page',
  imports: [EditionReading, MatButton, ReactiveFormsModule, UiControl, UiField, UiFormError, UiState],
  template: `
    @if (shown(); as reading) {
      <div class="page">
        <h1 class="visually-hidden">{{ reading.content.title }}</h1>
        <app-edition-reading
          [content]="reading.content"
          [opened]="reading.opened"
          [changes]="reading.opened.changes ?? null"
          note="le jour et l’heure, que la coordination lit pendant treize mois, jamais votre nom"
        />
      </div>
    } @else {
      <div class="page narrow">
        <section class="card stack">
          <ui-state [resource]="link" what="le lien" />
          @if (link.hasValue()) {
            @let state = link.value().state;
            @if (state !== 'open') {
              <h1>{{ ended[state].title }}</h1>
              <p>{{ ended[state].text }}</p>
            } @else {
              <h1>Une édition vous est ouverte</h1>
              <p class="muted">
                Sa lecture est notée, avec le jour et l’heure, et oubliée au bout de treize mois : la coordination du réseau sait ainsi que l’édition est lue.
              </p>
              <form class="stack" [formGroup]="form" (ngSubmit)="open()" novalidate>
                <ui-form-error [message]="message()" />
                @if (link.value().asksForPassword) {
                  <ui-field label="Mot de passe du lien" hint="La personne qui vous a donné le lien vous l’a communiqué à part.">
                    <input uiControl type="password" formControlName="password" autocomplete="off" enterkeyhint="go" />
                  </ui-field>
                }
                <button matButton="filled" type="submit" [disabled]="isBusy()">{{ isBusy() ? 'Ouverture…' : 'Lire l’édition' }}</button>
              </form>
            }
          }
        </section>
      </div>
    }
  `,
  styles: `
    .narrow {
      max-inline-size: 30rem;
      padding-block-start: clamp(var(--space-5), 9vh, 6rem);
    }
    .narrow .card {
      padding: var(--space-5);
    }
    p {
      margin: 0;
    }
  `,
})
export class LinkPage {
  readonly token = input.required<string>();
  private readonly gateway = inject(ReadingsGateway);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly ended = ENDED;
  protected readonly link = resource({ params: () => this.token(), loader: ({ params }) => this.gateway.look(params) });
  protected readonly form = new FormGroup({ password: new FormControl('', { nonNullable: true }) });
  protected readonly isBusy = signal(false);
  protected readonly message = signal<string | null>(null);
  protected readonly shown = signal<{ readonly content: EditionContent; readonly opened: OpenedEdition } | null>(null);

  constructor() {
    // this tab had it open: its browser reads on without the password, and that is not another reading
    effect(() => {
      if (this.link.hasValue() && this.link.value().state === 'open' && readSession(OPENED) === this.token()) untracked(() => void this.readOn());
    });
  }

  private async readOn(): Promise<void> {
    try {
      await this.read(null);
    } catch {
      // it is over in this browser: the page asks as it did the first time
      writeSession(OPENED, null);
    }
  }

  private async read(password: string | null): Promise<void> {
    const opened = await this.gateway.openLink(this.token(), password);
    const content = await this.gateway.contentOfLink(opened.linkKey ?? '');
    writeSession(OPENED, this.token());
    this.shown.set({ opened, content });
  }

  protected async open(): Promise<void> {
    const wants = this.link.hasValue() && this.link.value().asksForPassword;
    this.form.controls.password.setValidators(wants ? required : null);
    if (this.isBusy() || !validate(this.form, this.element)) return;
    this.message.set(null);
    this.isBusy.set(true);
    try {
      await this.read(wants ? this.form.controls.password.value : null);
    } catch (error) {
      this.message.set(applyApiError(this.form, error));
    } finally {
      this.isBusy.set(false);
    }
  }
}
