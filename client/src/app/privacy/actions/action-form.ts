import { Component, computed, effect, inject, input, output, signal, viewChild } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { ACCOUNT_LIMITS, PRIVACY_LIMITS, PRIVACY_POINTS } from '@maillage/domain';
import { Session } from '../../core';
import { ApiError } from '../../errors';
import { PickersGateway, targetOf } from '../../pickers';
import type { RecordField } from '../../ui/record-form/record-field';
import { type SaveRecord, UiRecordForm } from '../../ui/record-form/record-form';
import type { CreatePrivacyActionInput } from '../../../generated/schema-types';
import { POINT_WORDS } from '../words/privacy-words';
import { type Action, ActionsGateway } from './actions-gateway';
import { PRIORITY_LABELS } from './action-words';

/** Choice of a name instead of an account. */
const OTHER = 'other';
const POINTS = PRIVACY_POINTS.map((value) => ({ value, label: POINT_WORDS[value].label }));
const PRIORITIES = ([1, 2, 3] as const).map((value) => ({ value, label: PRIORITY_LABELS[value] }));

/** An action, new or edited in its place, at one CCAS or at several. */
@Component({
  selector: 'app-action-form',
  imports: [UiRecordForm],
  templateUrl: './action-form.html',
  styles: `
    .ccas {
      margin-block: var(--space-3);
    }
    .choices {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr));
      gap: var(--space-1) var(--space-3);
      max-block-size: 16rem;
      overflow: auto;
      margin-block: var(--space-2);
    }
    .missing {
      color: var(--bad-fg);
    }
  `,
})
export class ActionForm {
  readonly action = input<Action | null>(null);
  /** The one CCAS of a new action; null: the CCAS are chosen. */
  readonly ccasId = input<string | null>(null);
  readonly closed = output();

  private readonly gateway = inject(ActionsGateway);
  private readonly pickers = inject(PickersGateway);
  private readonly session = inject(Session);
  private readonly form = viewChild.required(UiRecordForm);
  private readonly isRefused = signal(false);
  protected readonly isCcasMissing = computed(() => this.isRefused() && this.chosen().size === 0);

  private readonly loadedOwners = rxResource({ params: () => this.session.networkId() ?? undefined, stream: ({ params }) => this.gateway.owners(params) });
  /** Those that may carry it, and the one who does even when no longer among them. */
  protected readonly owners = computed(() => {
    const owners = this.loadedOwners.hasValue() ? this.loadedOwners.value() : [];
    const owner = this.action()?.owner;
    const isKnown = !owner?.accountId || owners.some(({ accountId }) => accountId === owner.accountId);
    return isKnown ? owners : [...owners, { accountId: owner.accountId, name: owner.name }];
  });
  private readonly ccasOfNetwork = rxResource({
    params: () => (this.ccasId() ? undefined : (this.session.networkId() ?? undefined)),
    stream: ({ params }) => this.pickers.ccas(params),
  });
  /** The CCAS for which this person plans. */
  protected readonly choices = computed(() => {
    const all = this.ccasOfNetwork.hasValue() ? this.ccasOfNetwork.value() : [];
    return all
      .filter((ccas) => this.session.can('privacy.plan', targetOf(ccas, this.session.network())))
      .map(({ id, commune }) => ({ id, name: commune.name }));
  });
  protected readonly chosen = signal<ReadonlySet<string>>(new Set());

  protected readonly fields = computed<readonly RecordField[]>(() => [
    {
      key: 'title',
      label: 'Intitulé',
      kind: 'text',
      isRequired: true,
      maxLength: PRIVACY_LIMITS.title,
      isWide: true,
      hint: 'Ce qu’il y a à faire, en une phrase.',
    },
    { key: 'description', label: 'Précisions', kind: 'long', maxLength: PRIVACY_LIMITS.description, hint: 'Sans donnée sur des personnes.', isWatched: true },
    { key: 'point', label: 'Point du socle', kind: 'choice', emptyLabel: 'Aucun', choices: POINTS },
    { key: 'priority', label: 'Priorité', kind: 'choice', isRequired: true, initial: 2, choices: PRIORITIES },
    { key: 'dueOn', label: 'Échéance', kind: 'date' },
    {
      key: 'ownerId',
      label: 'Responsable',
      kind: 'choice',
      emptyLabel: 'Personne pour l’instant',
      choices: [
        ...this.owners().flatMap(({ accountId, name }) => (accountId ? [{ value: accountId, label: name }] : [])),
        { value: OTHER, label: 'Quelqu’un sans compte…' },
      ],
    },
    {
      key: 'ownerName',
      label: 'Nom du ou de la responsable',
      kind: 'text',
      isRequired: true,
      maxLength: ACCOUNT_LIMITS.personName,
      isAsked: ({ ownerId }) => ownerId === OTHER,
    },
    {
      key: 'evidenceReference',
      label: 'Preuve',
      kind: 'text',
      maxLength: PRIVACY_LIMITS.evidenceReference,
      isWide: true,
      hint: 'Où voir que c’est fait\u202f: une référence, un lien.',
    },
  ]);
  protected readonly valuesOf = (action: object): object => {
    const { accountId = null, name = null } = (action as Partial<Action>).owner ?? {};
    return { ...action, ownerId: accountId ?? (name ? OTHER : null), ownerName: accountId ? null : name };
  };
  protected readonly save: SaveRecord = async ({ ownerId, ownerName, ...others }, { id, version }) => {
    const networkId = this.session.networkId();
    const ccasIds = [...this.chosen()];
    this.isRefused.set(ccasIds.length === 0);
    if (this.isRefused() || !networkId) throw new ApiError('INVALID_INPUT', {}, [{ path: 'ccasIds', reason: 'REQUIRED' }]);
    const owner = ownerId === null ? null : ownerId === OTHER ? { name: ownerName } : { accountId: ownerId };
    const typed = { ...others, owner, ccasIds } as unknown as Omit<CreatePrivacyActionInput, 'networkId'>;
    return id ? this.gateway.update({ id, version, ...typed }) : this.gateway.create({ networkId, ...typed });
  };

  constructor() {
    effect(() => {
      const action = this.action();
      const single = this.ccasId() ?? (this.choices().length === 1 ? this.choices()[0]?.id : undefined);
      if (action) this.chosen.set(new Set(action.ccas.map(({ ccas }) => ccas.id)));
      else if (single) this.chosen.set(new Set([single]));
    });
  }

  protected toggle(id: string): void {
    const next = new Set(this.chosen());
    if (!next.delete(id)) next.add(id);
    this.chosen.set(next);
    this.form().touch();
  }

  protected chooseAll(all: boolean): void {
    this.chosen.set(new Set(all ? this.choices().map(({ id }) => id) : []));
    this.form().touch();
  }
}
