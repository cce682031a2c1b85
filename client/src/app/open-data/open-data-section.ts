import { Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { OPEN_DATA_LIMITS } from '@maillage/domain';
import { formatDateTime, keepLatest, plural, UiChip, UiIcon, UiState } from '../ui';
import { RecordDialogs } from '../ui/record-form/record-dialogs';
import type { RecordField } from '../ui/record-form/record-field';
import { OpenDataGateway, type OpenDataStanding } from './open-data-gateway';

const REFUSALS = {
  few: 'reste fermée\u202f: un de ses nombres porte sur moins de cinq CCAS pour qui connaît le sien',
  beside: 'reste fermée\u202f: à côté des données déjà ouvertes, elle laisserait deviner un nombre sur moins de cinq CCAS',
  masked: 'reste fermée\u202f: elle donnerait un nombre qu’une édition ouverte garde secret, ou l’inverse',
} as const;

/** What of a published edition everybody reads, and what could be opened or withdrawn. */
@Component({
  selector: 'app-open-data',
  imports: [MatButton, UiChip, UiIcon, UiState],
  host: { class: 'no-print' },
  template: `
    <section aria-labelledby="open-data">
      <ui-state [resource]="loaded" what="les données ouvertes" />
      @if (standing(); as shown) {
        <h2 id="open-data">
          Données ouvertes
          @if (shown.state !== 'closed') {
            <ui-chip [tone]="shown.state === 'open' ? 'good' : 'neutral'">{{ shown.state === 'open' ? 'ouverte à tous' : 'retirée' }}</ui-chip>
          }
        </h2>
        @if (shown.state === 'open') {
          <p class="muted">
            Ouverte le {{ moment(shown.openedAt) }}{{ shown.openedByName ? ' par ' + shown.openedByName : '' }}. Tout le monde lit
            <a [href]="shown.address" target="_blank" rel="noopener">{{ shown.address }}<ui-icon name="external" /></a>
          </p>
        } @else if (shown.state === 'withdrawn') {
          <p class="muted">Retirée le {{ moment(shown.withdrawnAt) }}. À son adresse, tout le monde lit le motif : « {{ shown.withdrawnReason }} ».</p>
        } @else if (!shown.isForAll) {
          <p class="muted">Cette édition est écrite pour un seul financeur : elle ne s’ouvre pas à tous. Publiez-en une pour tous les financeurs.</p>
        } @else if (shown.tables.length === 0) {
          <p class="muted">Cette édition n’a aucune table à ouvrir. Les éditions publiées avec des initiatives, des conventions ou des indicateurs en ont.</p>
        } @else {
          <p class="muted">Rien n’est ouvert. Les textes, les CCAS, les personnes et les montants ne le sont jamais ; les tables, si vous le décidez.</p>
        }
        @if (shown.tables.length > 0) {
          <ul class="tables">
            @for (table of shown.tables; track table.id) {
              @if (shown.state === 'closed' || table.isOpen) {
                <li>
                  {{ table.title }} <span class="muted small">{{ rows(table.rowsCount) }}{{ table.refusal ? ', ' + refusals[table.refusal] : '' }}</span>
                </li>
              }
            }
          </ul>
        }
        @if (shown.state === 'closed' && openable().length > 0) {
          <button matButton="outlined" type="button" (click)="open(shown)">Ouvrir à tous</button>
        }
        @if (shown.state === 'open') {
          <button matButton="text" type="button" (click)="withdraw(shown)">Retirer les données</button>
        }
      }
    </section>
  `,
  styles: `
    h2 {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      align-items: center;
    }
    .tables {
      margin: 0 0 var(--space-2);
      padding-inline-start: 20px;
    }
    a {
      overflow-wrap: anywhere;
    }
  `,
})
export class OpenDataSection {
  readonly editionId = input.required<string>();
  private readonly gateway = inject(OpenDataGateway);
  private readonly questions = inject(RecordDialogs);
  protected readonly loaded = rxResource({ params: () => this.editionId(), stream: ({ params }) => this.gateway.standing(params) });
  protected readonly standing = keepLatest(this.loaded);
  protected readonly openable = computed(() => this.standing()?.tables.filter(({ refusal }) => !refusal) ?? []);
  protected readonly refusals = REFUSALS;

  protected rows(count: number): string {
    return plural(count, 'ligne', 'lignes');
  }

  protected moment(at: string | null | undefined): string {
    return at ? formatDateTime(at) : '';
  }

  protected async open({ slug, isSlugSettled, siret, address }: OpenDataStanding): Promise<void> {
    const choices = this.openable().map(({ file, title }) => ({ value: file, label: title }));
    const naming: readonly RecordField[] = isSlugSettled
      ? []
      : [
          {
            key: 'slug',
            label: 'Nom du réseau dans les adresses',
            kind: 'text',
            isRequired: true,
            isWide: true,
            maxLength: OPEN_DATA_LIMITS.slug,
            initial: slug,
            hint: 'Choisi une fois pour toutes\u202f: d’autres garderont l’adresse.',
          },
        ];
    await this.questions.ask({
      heading: 'Ouvrir ces données à tous',
      text: `Tout le monde pourra lire, télécharger et réutiliser les tables choisies, sans compte ni mot de passe, sous Licence Ouverte 2.0${isSlugSettled ? `, à l’adresse ${address}` : ''}. Le titre, le numéro et la période de l’édition seront publics\u202f; ses textes, les CCAS, les personnes et les montants ne le seront pas. Ce qui a été téléchargé ne se reprend pas.`,
      fields: [
        {
          key: 'tables',
          label: 'Tables à ouvrir',
          kind: 'choices',
          isRequired: true,
          isWide: true,
          many: choices,
          initial: choices.map(({ value }) => value),
        },
        ...naming,
        {
          key: 'siret',
          label: 'SIRET de l’union',
          kind: 'text',
          maxLength: OPEN_DATA_LIMITS.siret,
          initial: siret ?? null,
          hint: 'Avec lui, le catalogue se déclare au format SCDL.',
        },
      ],
      save: async (values) => {
        const { tables, slug: name, siret: number } = values as { tables: readonly string[] | null; slug?: string | null; siret: string | null };
        return this.gateway.open({ editionId: this.editionId(), tables: [...(tables ?? [])], slug: name ?? null, siret: number });
      },
      done: 'Les données sont ouvertes à tous.',
      submitLabel: 'Ouvrir à tous',
    });
  }

  protected async withdraw({ address }: OpenDataStanding): Promise<void> {
    await this.questions.ask({
      heading: 'Retirer les données',
      text: `Les adresses qui commencent par ${address} répondront que l’édition est retirée, avec votre motif. Elle ne s’ouvrira plus\u202f: ouvrez une édition rectificative à la place.`,
      fields: [
        {
          key: 'reason',
          label: 'Motif, que tout le monde lira',
          kind: 'long',
          isRequired: true,
          isWide: true,
          maxLength: OPEN_DATA_LIMITS.reason,
          isWatched: true,
        },
      ],
      save: async ({ reason }) => this.gateway.withdraw({ editionId: this.editionId(), reason: String(reason) }),
      done: 'Les données sont retirées.',
      submitLabel: 'Retirer les données',
    });
  }
}
