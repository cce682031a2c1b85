import { Component, computed, ElementRef, inject, input, signal, viewChild } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { SurveyAnswers } from '@maillage/domain';
import { messageOf } from '../../errors';
import { keepLatest, Toasts, UiFormError, UiPageHeader, UiState } from '../../ui';
import { newKey } from '../../ui/saving/creation-key';
import { SurveyQuestions } from '../answering/survey-questions';
import { SurveysGateway } from '../surveys-gateway';

/** What somebody answered on paper, typed in: one after the other, under the link that she would have used. */
@Component({
  selector: 'app-entry-page',
  imports: [MatButton, RouterLink, SurveyQuestions, UiFormError, UiPageHeader, UiState],
  template: `
    <div class="page page-narrow">
      <ui-state [resource]="loaded" what="l’enquête" />
      @if (survey(); as shown) {
        <ui-page-header
          heading="Saisir une réponse papier"
          [crumbs]="[
            { label: 'Enquêtes', link: '/enquetes' },
            { label: shown.title, link: '/enquetes/' + shown.id },
          ]"
        >
          <span>Elle compte comme les autres, et rien ne dit qui l’a saisie. Détruisez le papier ensuite.</span>
        </ui-page-header>
        @if (shown.state !== 'open') {
          <p>Cette enquête n’est pas ouverte : on n’y saisit plus de réponse.</p>
        } @else if (links().length === 0) {
          <p>Créez d’abord un lien, sur <a [routerLink]="['/enquetes', shown.id]">la page de l’enquête</a> : il dit à quel CCAS la réponse compte.</p>
        } @else {
          <form class="stack" novalidate (submit)="$event.preventDefault(); send()">
            <ui-form-error [message]="message()" />
            <label class="control">
              <span class="strong">Réponse reçue de</span>
              <select #list (change)="linkId.set(list.value)">
                @for (link of links(); track link.id) {
                  <option [value]="link.id" [selected]="link.id === chosen()">{{ link.ccas?.name ?? link.label }}</option>
                }
              </select>
            </label>
            @for (round of [count()]; track round) {
              <app-survey-questions [definition]="shown.definition" [(answers)]="answers" />
            }
            <div class="row">
              <button matButton="filled" type="submit" [disabled]="isBusy()">{{ isBusy() ? 'Envoi…' : 'Compter cette réponse' }}</button>
              <a matButton="text" [routerLink]="['/enquetes', shown.id]">Terminer</a>
              <span class="muted" role="status">{{ said() }}</span>
            </div>
          </form>
        }
      }
    </div>
  `,
  styles: `
    form {
      gap: var(--space-5);
    }
    .control {
      display: grid;
      gap: var(--space-1);
      max-inline-size: 28rem;
    }
  `,
})
export class EntryPage {
  readonly id = input.required<string>();
  private readonly gateway = inject(SurveysGateway);
  private readonly toasts = inject(Toasts);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly questions = viewChild(SurveyQuestions);
  protected readonly loaded = rxResource({ params: () => this.id(), stream: ({ params }) => this.gateway.one(params) });
  protected readonly survey = keepLatest(this.loaded);
  protected readonly links = computed(() => (this.survey()?.links ?? []).filter(({ endedAt }) => !endedAt));
  protected readonly linkId = signal<string | null>(null);
  protected readonly chosen = computed(() => this.linkId() ?? this.links()[0]?.id ?? '');
  protected readonly answers = signal<SurveyAnswers>({});
  protected readonly isBusy = signal(false);
  protected readonly message = signal<string | null>(null);
  /** How many were typed in since the page stands. */
  protected readonly count = signal(0);
  protected readonly said = computed(() => (this.count() === 0 ? '' : `${this.count()} saisie${this.count() > 1 ? 's' : ''} depuis l’ouverture de cette page`));
  private key = newKey();

  protected async send(): Promise<void> {
    const answers = this.questions()?.read();
    this.message.set(answers ? null : 'Une question attend une réponse\u202f: elle est signalée plus bas.');
    if (!answers || this.isBusy()) return;
    this.isBusy.set(true);
    try {
      await this.gateway.enter(this.chosen(), this.key, answers);
      this.key = newKey();
      this.answers.set({});
      this.count.update((count) => count + 1);
      this.toasts.show('Réponse comptée.');
      setTimeout(() => this.element.querySelector<HTMLElement>('fieldset input, fieldset textarea')?.focus());
    } catch (error) {
      this.message.set(messageOf(error));
    } finally {
      this.isBusy.set(false);
    }
  }
}
