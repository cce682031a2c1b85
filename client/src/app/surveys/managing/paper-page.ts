import { Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { surveyQuestions } from '@maillage/domain';
import { CivilDatePipe, keepLatest, UiIcon, UiPageHeader, UiState } from '../../ui';
import { UiLightText } from '../../ui/light-text/light-text';
import { SurveysGateway } from '../surveys-gateway';

/** A survey as a sheet of A4, for who answers by hand. */
@Component({
  selector: 'app-paper-page',
  imports: [CivilDatePipe, MatButton, UiIcon, UiLightText, UiPageHeader, UiState],
  template: `
    <div class="page page-narrow">
      <ui-state [resource]="loaded" what="le questionnaire" />
      @if (survey(); as shown) {
        <ui-page-header
          [heading]="shown.title"
          [crumbs]="[
            { label: 'Enquêtes', link: '/enquetes' },
            { label: shown.title, link: '/enquetes/' + shown.id },
          ]"
        >
          <span>À rendre avant le {{ shown.closesOn | civilDate }}</span>
          <ng-container pageActions>
            <button matButton="filled" type="button" (click)="print()"><ui-icon matButtonIcon name="print" />Imprimer</button>
          </ng-container>
        </ui-page-header>
        <ui-light-text [text]="shown.definition.introduction" />
        <p class="told">
          <strong>Anonyme.</strong> N’écrivez ni votre nom, ni rien qui vous fasse reconnaître. Rendez cette feuille pliée, dans l’urne ou l’enveloppe commune :
          la coordination saisit la réponse, puis détruit le papier. Aucun groupe de moins de cinq personnes n’est montré.
        </p>
        <ol>
          @for (question of questions(); track question.code) {
            <li>
              <h2>
                {{ question.label }}
                @if (question.kind === 'text' || (question.kind === 'choice' && !question.isRequired)) {
                  <span class="optional">(facultatif)</span>
                }
              </h2>
              @if (question.help) {
                <p class="small">{{ question.help }}</p>
              }
              @switch (question.kind) {
                @case ('text') {
                  <div class="lines" aria-hidden="true"><span></span><span></span><span></span></div>
                }
                @default {
                  <p class="small">{{ question.kind === 'choice' ? 'Cochez une case.' : 'Cochez autant de cases que vous voulez, ou aucune.' }}</p>
                  <ul>
                    @for (option of $any(question).options; track option.code) {
                      <li><span class="box" aria-hidden="true"></span>{{ option.label }}</li>
                    }
                  </ul>
                }
              }
            </li>
          }
        </ol>
      }
    </div>
  `,
  styles: `
    .told {
      padding: var(--space-3);
      border: 1px solid var(--line-strong);
    }
    ol {
      padding-inline-start: 1.6rem;
    }
    ol > li {
      margin-block: var(--space-4);
      break-inside: avoid;
    }
    ol > li::marker {
      font-weight: 600;
    }
    h2 {
      margin: 0;
      font-size: var(--font-m);
      font-weight: 600;
    }
    .optional {
      font-weight: 400;
    }
    p {
      margin-block: var(--space-1);
    }
    ul {
      padding: 0;
      list-style: none;
    }
    ul li {
      display: flex;
      gap: var(--space-3);
      align-items: center;
      min-block-size: 2rem;
    }
    .box {
      flex: none;
      inline-size: 1.1rem;
      block-size: 1.1rem;
      border: 1.5px solid currentColor;
    }
    .lines {
      display: grid;
    }
    .lines span {
      block-size: 2.2rem;
      border-block-end: 1px solid var(--line-strong);
    }
  `,
})
export class PaperPage {
  readonly id = input.required<string>();
  private readonly gateway = inject(SurveysGateway);
  protected readonly loaded = rxResource({ params: () => this.id(), stream: ({ params }) => this.gateway.one(params) });
  protected readonly survey = keepLatest(this.loaded);
  protected readonly questions = computed(() => {
    const survey = this.survey();
    return survey ? surveyQuestions(survey.definition) : [];
  });

  protected print(): void {
    print();
  }
}
