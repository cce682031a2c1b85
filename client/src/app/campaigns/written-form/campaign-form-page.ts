import { Component, computed, effect, inject, input, signal, untracked, viewChild } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { Router } from '@angular/router';
import { CAMPAIGN_LIMITS, type CampaignSectionKind } from '@maillage/domain';
import { of } from 'rxjs';
import { Session } from '../../core';
import { ApiError } from '../../errors';
import { Words } from '../../faces';
import { ScopeChoicesReader } from '../../scope/scope-choices';
import { UiPageHeader, UiState } from '../../ui';
import type { RecordField } from '../../ui/record-form/record-field';
import { type AskedBesides, type SaveRecord, UiRecordForm } from '../../ui/record-form/record-form';
import { type Campaign, CampaignsGateway } from '../campaigns-gateway';
import { type ChosenItems, SectionChoices } from './section-choices';

/** « all », « ept:<code> », « cohort:<id> », as the one field has them. */
const audienceOf = ({ audience, ept, cohort }: Campaign): string => (audience === 'all' ? 'all' : `${audience}:${ept?.code ?? cohort?.id ?? ''}`);

interface Typed {
  readonly title: string;
  readonly purpose: string | null;
  readonly message: string | null;
  readonly dueOn: string;
  readonly minutes: number | null;
  readonly audience: string;
}

/** A campaign as it is prepared: what is asked, of whom, by when. Nobody is told before it is checked and opened, on its page. */
@Component({
  selector: 'app-campaign-form-page',
  imports: [SectionChoices, UiPageHeader, UiRecordForm, UiState],
  template: `<div class="page page-narrow">
    <ui-page-header [heading]="id() ? 'Modifier la campagne' : 'Nouvelle campagne'" [crumbs]="[{ label: 'Campagnes', link: '/campagnes' }]">
      <span>Rien n’est envoyé avant que vous n’ayez vérifié qui recevra quoi.</span>
    </ui-page-header>
    <ui-state [resource]="loaded" what="ce qui peut être demandé" />
    @if (id()) {
      <ui-state [resource]="stored" what="la campagne" />
    }
    @if (fields(); as all) {
      <section class="card">
        <ui-record-form
          [heading]="id() ? 'Modifier la campagne' : 'Nouvelle campagne'"
          [fields]="all"
          [record]="record()"
          [valuesOf]="valuesOf"
          [save]="save"
          [besides]="sections"
          [done]="null"
          submitLabel="Enregistrer et vérifier"
          (closed)="leave()"
        >
          <app-section-choices [choices]="choices()" [chosen]="chosen()" [isMissing]="isMissing()" (chosenChange)="choose($event)" />
        </ui-record-form>
      </section>
    }
  </div>`,
})
export class CampaignFormPage {
  /** Of a campaign that exists. */
  readonly id = input<string>();
  /** In the address: what a new one asks to begin with, « form:<id> ». */
  readonly demande = input<string>();

  private readonly gateway = inject(CampaignsGateway);
  private readonly session = inject(Session);
  private readonly scopes = inject(ScopeChoicesReader);
  private readonly router = inject(Router);
  private readonly words = inject(Words);
  private readonly form = viewChild(UiRecordForm);
  private savedId: string | null = null;

  protected readonly loaded = rxResource({
    params: () => this.session.networkId() ?? undefined,
    stream: ({ params }) => this.words.beside(this.gateway.choices(params)),
  });
  private readonly audiences = rxResource({ params: () => this.session.networkId() ?? undefined, stream: ({ params }) => this.scopes.all(params) });
  protected readonly stored = rxResource({ params: () => this.id(), stream: ({ params }) => (params ? this.gateway.one(params) : of(undefined)) });
  protected readonly record = computed(() => (this.stored.hasValue() ? (this.stored.value() ?? null) : null));
  /** What the address asks for, where that is offered. */
  private readonly wanted = computed(() => {
    const [kind, item] = this.id() ? [] : (this.demande()?.split(':') ?? []);
    const choices = this.loaded.hasValue() ? (this.loaded.value().find((one) => one.kind === kind)?.choices ?? []) : [];
    const choice = choices.find((one) => one.item === item);
    return choice && { ...choice, kind: kind as CampaignSectionKind };
  });
  protected readonly choices = computed(() => {
    const all = this.loaded.hasValue() ? this.loaded.value() : [];
    const first = this.wanted()?.kind;
    return [...all.filter(({ kind }) => kind === first), ...all.filter(({ kind }) => kind !== first)];
  });
  protected readonly chosen = signal<ChosenItems>({});
  private readonly isRefused = signal(false);
  private readonly asked = computed(() =>
    (Object.entries(this.chosen()) as [CampaignSectionKind, ReadonlySet<string>][]).flatMap(([kind, items]) =>
      items.size > 0 ? [{ kind, items: [...items] }] : [],
    ),
  );
  protected readonly isMissing = computed(() => this.isRefused() && this.asked().length === 0);
  /** What is ticked is kept with what is typed. */
  protected readonly sections: AskedBesides = {
    read: () => this.asked(),
    fill: (kept) => this.chosen.set(asChosen(kept as { kind: CampaignSectionKind; items: string[] }[])),
  };
  protected readonly valuesOf = (record: object): object => ({ ...record, audience: audienceOf(record as Campaign) });
  protected readonly fields = computed<readonly RecordField[] | null>(() => {
    if (!this.loaded.hasValue() || !this.audiences.hasValue() || (this.id() && !this.record())) return null;
    const scopes = this.audiences.value().filter(({ ref }) => ref.kind === 'ept' || ref.kind === 'cohort');
    return [
      {
        key: 'title',
        label: 'Titre',
        kind: 'text',
        isRequired: true,
        maxLength: CAMPAIGN_LIMITS.title,
        isWide: true,
        initial: this.wanted()?.label ?? null,
        hint: 'Ce que liront les directions\u202f: «\u00a0Point de décembre\u00a0».',
      },
      { key: 'dueOn', label: 'À répondre d’ici le', kind: 'date', isRequired: true },
      { key: 'minutes', label: 'Minutes à y passer', kind: 'number', range: CAMPAIGN_LIMITS.minutes, hint: 'Une estimation honnête donne envie de répondre.' },
      {
        key: 'audience',
        label: 'À qui',
        kind: 'choice',
        isRequired: true,
        initial: 'all',
        choices: [
          { value: 'all', label: 'Tous les CCAS du réseau' },
          ...scopes.map(({ ref, name, detail }) => ({
            value: `${ref.kind}:${ref.key}`,
            label: ref.kind === 'cohort' ? `Groupe\u202f: ${name} (${detail})` : name,
          })),
        ],
      },
      { key: 'purpose', label: 'À quoi serviront les réponses', kind: 'long', maxLength: CAMPAIGN_LIMITS.purpose },
      {
        key: 'message',
        label: 'Un mot aux directions',
        kind: 'long',
        maxLength: CAMPAIGN_LIMITS.message,
        hint: 'Il accompagne le courriel et la page de réponse.',
        isWatched: true,
        isLight: true,
      },
    ];
  });

  constructor() {
    effect(() => {
      const record = this.record();
      if (record) this.chosen.set(asChosen(record.sections));
    });
    effect(() => {
      const wanted = this.wanted();
      if (wanted) untracked(() => this.choose({ ...this.chosen(), [wanted.kind]: new Set([wanted.item]) }));
    });
  }

  protected readonly save: SaveRecord = async (values, { id, version }) => {
    const networkId = this.session.networkId();
    this.isRefused.set(this.asked().length === 0);
    if (this.isRefused() || !networkId) throw new ApiError('CAMPAIGN_ASKS_NOTHING', {}, []);
    const { audience: whom, ...words } = values as unknown as Typed;
    const [audience = 'all', key = null] = whom.split(':') as ['all' | 'ept' | 'cohort', string?];
    const input = { ...words, audience, ept: audience === 'ept' ? key : null, cohort: audience === 'cohort' ? key : null, sections: this.asked() };
    const saved = id ? await this.gateway.change({ id, version, ...input }) : await this.gateway.create({ networkId, ...input });
    this.savedId = saved.id;
    return saved;
  };

  protected choose(chosen: ChosenItems): void {
    this.chosen.set(chosen);
    this.form()?.touch();
  }

  protected leave(): void {
    const id = this.savedId ?? this.id();
    void this.router.navigate(id ? ['/campagnes', id] : ['/campagnes']);
  }
}

const asChosen = (sections: readonly { readonly kind: CampaignSectionKind; readonly items: readonly string[] }[]): ChosenItems =>
  Object.fromEntries(sections.map(({ kind, items }) => [kind, new Set(items)]));
