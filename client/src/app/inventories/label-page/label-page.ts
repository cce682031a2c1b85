import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { LABEL_ANSWERS, LABEL_LIMITS, LABEL_OUTCOMES, type LabelDecision, type LabelFile, type LabelOutcome } from '@maillage/domain';
import { Session, today } from '../../core';
import { PickersGateway } from '../../pickers';
import { CivilDatePipe, keepLatest, UiChip, UiIcon, UiPageHeader, UiState } from '../../ui';
import { choicesOf, type RecordField } from '../../ui/record-form/record-field';
import { type AskedBesides, type SaveRecord, UiRecordForm } from '../../ui/record-form/record-form';
import { InventoriesGateway } from '../inventories-gateway';

const OUTCOMES: Readonly<Record<LabelOutcome, string>> = { awarded: 'Label décerné', deferred: 'Ajourné' };
const STANDINGS = {
  awarded: { label: 'Labellisée', tone: 'good' },
  under_way: { label: 'En cours', tone: 'info' },
  none: { label: 'Label non demandé', tone: 'neutral' },
} as const;
const REASON: RecordField = {
  ...{ key: 'reason', label: 'Ce qui manque', kind: 'long', isRequired: true, maxLength: LABEL_LIMITS.reason, isWatched: true },
  hint: 'Lu par ce CCAS, sa référence territoriale et la coordination.',
};

/** The label of the ABS of one CCAS: its criteria and where they are to be seen, what panels of peers decided, and, for the coordination, the act. */
@Component({
  selector: 'app-label-page',
  imports: [CivilDatePipe, MatButton, UiChip, UiIcon, UiPageHeader, UiRecordForm, UiState],
  templateUrl: './label-page.html',
  styles: `
    h2 {
      margin-block: var(--space-5) var(--space-2);
      font-size: var(--font-l);
    }
    h3 {
      margin-block: var(--space-3) var(--space-1);
      font-size: var(--font-m);
    }
    .readings {
      min-inline-size: 0;
      margin: var(--space-3) 0;
      padding: 0;
      border: 0;
    }
    .readings legend {
      padding: 0;
      font-weight: 600;
    }
    .reading {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1) var(--space-3);
      align-items: center;
      justify-content: space-between;
      max-inline-size: 40rem;
      padding-block: var(--space-1);
    }
    .reading select {
      flex: none;
      inline-size: 9rem;
    }
    table {
      table-layout: fixed;
    }
    .decision h3 {
      margin-block-start: 0;
    }
    .decision p {
      margin-block: var(--space-1);
    }
    li + li {
      margin-block-start: var(--space-3);
    }
    caption {
      padding-block: var(--space-3) var(--space-1);
      font-weight: 600;
      text-align: start;
    }
    /* on a phone each criterion is a card of its own */
    @media (min-width: 48rem) {
      th:first-child {
        inline-size: 34%;
      }
    }
  `,
})
export class LabelPage {
  readonly ccas = input.required<string>();
  private readonly gateway = inject(InventoriesGateway);
  private readonly pickers = inject(PickersGateway);
  private readonly session = inject(Session);
  protected readonly crumbs = [{ label: 'ABS et projet social', link: '/etats-des-lieux/abs' }];
  protected readonly choices = Object.entries(LABEL_ANSWERS).map(([code, label]) => ({ code, label }));
  protected readonly isOpen = signal(false);
  protected readonly withdrawn = signal<string | null>(null);
  protected readonly withdrawal: readonly RecordField[] = [{ ...REASON, label: 'Pourquoi la retirer' }];
  private readonly place = computed(() => {
    const networkId = this.session.networkId();
    return networkId ? { networkId, ccasId: this.ccas() } : undefined;
  });
  protected readonly loaded = rxResource({
    params: () => this.place(),
    stream: ({ params: { networkId, ccasId } }) => this.gateway.label(networkId, ccasId),
  });
  protected readonly file = keepLatest(this.loaded);
  protected readonly heading = computed(() => `Label de l’ABS${this.file() ? `, ${this.file()?.ccas.name ?? ''}` : ''}`);
  protected readonly standing = computed(() => STANDINGS[this.file()?.standing ?? 'none']);
  protected readonly canJudge = computed(() => this.session.can('inventories.judgeLabel'));
  protected readonly canDecide = computed(() => this.canJudge() && this.file()?.isAsked === true && this.file()?.standing !== 'awarded');
  protected readonly decisions = computed(() => this.file()?.decisions.map((one) => ({ ...one, title: OUTCOMES[one.outcome], peers: peersOf(one) })) ?? []);
  /** How the last panel whose decision stands read the criteria, as far as the reader is told. */
  protected readonly reading = computed(() => {
    const last = this.file()?.decisions.find(({ withdrawnOn }) => withdrawnOn === null);
    return last && Object.keys(last.readings).length > 0 ? last.readings : null;
  });
  /** How the panel reads each criterion: as the CCAS answers it, until the panel says otherwise. */
  protected readonly answers = linkedSignal<LabelFile | undefined, Readonly<Record<string, string>>>({
    source: () => this.file(),
    computation: (file) =>
      Object.fromEntries((file?.families ?? []).flatMap(({ criteria }) => criteria.flatMap(({ code, answer }) => (answer ? [[code, answer]] : [])))),
  });
  protected readonly readings: AskedBesides = { read: () => this.answers(), fill: (kept) => this.answers.set(kept as Readonly<Record<string, string>>) };
  private readonly peers = rxResource({
    params: () => (this.canDecide() ? (this.session.networkId() ?? undefined) : undefined),
    stream: ({ params }) => this.pickers.ccas(params),
  });
  protected readonly arePeersKnown = computed(() => this.peers.hasValue());
  protected readonly fields = computed((): readonly RecordField[] => {
    const own = this.file()?.ccas;
    const others = (this.peers.hasValue() ? this.peers.value() : []).filter(({ id, ept }) => id !== own?.id && (!ept || ept.id !== own?.ept?.id));
    return [
      { key: 'decidedOn', label: 'Décidé le', kind: 'date', isRequired: true, lastDay: today() },
      { key: 'outcome', label: 'Décision', kind: 'choice', isRequired: true, choices: choicesOf(LABEL_OUTCOMES, OUTCOMES) },
      {
        ...{ key: 'panelCcasIds', label: 'CCAS dont les pairs ont siégé', kind: 'choices', isRequired: true, isWide: true },
        hint: 'Trois au moins, tous d’autres EPT que celui du CCAS jugé. Des CCAS, jamais de noms de personnes.',
        many: others.map(({ id, name, ept }) => ({ value: id, label: name, group: ept?.name ?? 'Hors EPT' })),
      },
      { ...REASON, isAsked: ({ outcome }) => outcome === 'deferred' },
    ];
  });

  protected readonly save: SaveRecord = async (values) => {
    const place = this.place();
    if (!place) return;
    const typed = values as { decidedOn: string; outcome: LabelOutcome; panelCcasIds: string[] | null; reason: string | null };
    const readings = Object.entries(this.answers()).map(([criterion, answer]) => ({ criterion, answer }));
    await this.gateway.recordLabel({ ...place, ...typed, panelCcasIds: typed.panelCcasIds ?? [], readings });
  };

  protected readonly withdraw: SaveRecord = async ({ reason }) => {
    const [place, id] = [this.place(), this.withdrawn()];
    if (place && id) await this.gateway.withdrawLabel({ ...place, id, reason: String(reason) });
  };

  protected choose(criterion: string, event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    this.answers.update((all) => Object.fromEntries(Object.entries({ ...all, [criterion]: value }).filter(([, answer]) => answer !== '')));
  }

  protected wordOf(answer: string | null): string {
    return this.choices.find(({ code }) => code === answer)?.label ?? 'Sans réponse';
  }
}

const peersOf = ({ panel }: LabelDecision): string => panel.map(({ name }) => name).join(', ');
