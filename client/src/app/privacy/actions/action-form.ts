import { Component, computed, effect, ElementRef, inject, input, output, resource, signal, untracked } from '@angular/core';
import { rxResource, toSignal } from '@angular/core/rxjs-interop';
import { NonNullableFormBuilder, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { PRIVACY_POINTS, type PrivacyPoint } from '@maillage/domain';
import { Session } from '../../core';
import { formatDate, InlineSave, maxLength, required, UiControl, UiDateInput, UiField, UiFormError, UiPersonalDataHint } from '../../ui';
import { POINT_WORDS } from '../../words/privacy-labels';
import { type Action, ActionsGateway } from './actions-gateway';
import { PRIORITY_LABELS } from './action-labels';

/** Choice of a name instead of an account. */
const OTHER = 'other';
const LABELS = {
  title: 'Intitulé',
  description: 'Précisions',
  point: 'Point du socle',
  priority: 'Priorité',
  dueOn: 'Échéance',
  ownerId: 'Responsable',
  ownerName: 'Nom du ou de la responsable',
  evidenceReference: 'Preuve',
};
const collator = new Intl.Collator('fr');

/** An action, new or edited in its place, at one CCAS or at several. */
@Component({
  selector: 'app-action-form',
  imports: [ReactiveFormsModule, MatButton, UiControl, UiDateInput, UiField, UiFormError, UiPersonalDataHint],
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
  private readonly session = inject(Session);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly builder = inject(NonNullableFormBuilder);
  protected readonly saver = new InlineSave();
  protected readonly other = OTHER;
  protected readonly points = PRIVACY_POINTS.map((value) => ({ value, label: POINT_WORDS[value].label }));
  protected readonly priorities = ([1, 2, 3] as const).map((value) => ({ value, label: PRIORITY_LABELS[value] }));
  protected readonly form = this.builder.group({
    title: ['', [required, maxLength(200)]],
    description: this.builder.control<string | null>(null, maxLength(2000)),
    point: this.builder.control<PrivacyPoint | null>(null),
    priority: [2],
    dueOn: this.builder.control<string | null>(null),
    ownerId: this.builder.control<string | null>(null),
    ownerName: this.builder.control<string | null>(null, maxLength(200)),
    evidenceReference: this.builder.control<string | null>(null, maxLength(500)),
  });
  private readonly ownerId = toSignal(this.form.controls.ownerId.valueChanges);
  protected readonly isOther = computed(() => this.ownerId() === OTHER);
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
  private readonly loadedCcas = resource({
    params: () => (this.ccasId() ? undefined : (this.session.networkId() ?? undefined)),
    loader: ({ params }) => this.gateway.ccas(params),
  });
  /** The CCAS for which this person plans. */
  protected readonly choices = computed(() => {
    const network = this.session.network();
    const all = this.loadedCcas.hasValue() ? this.loadedCcas.value() : [];
    return all
      .filter(({ id, commune, ept }) =>
        this.session.can('privacy.plan', {
          networkId: network?.id,
          ccasId: id,
          territoryIds: [commune.id, ...(ept ? [ept.id] : []), ...(network ? [network.territoryId] : [])],
        }),
      )
      .map(({ id, commune }) => ({ id, name: commune.name }))
      .sort((a, b) => collator.compare(a.name, b.name));
  });
  protected readonly chosen = signal<ReadonlySet<string>>(new Set());

  constructor() {
    effect(() => {
      const action = this.action();
      const single = this.ccasId() ?? (this.choices().length === 1 ? this.choices()[0]?.id : undefined);
      untracked(() => {
        if (!action) {
          if (single) this.chosen.set(new Set([single]));
          return;
        }
        if (this.form.dirty) return;
        this.saver.version = action.version;
        const { accountId = null, name = null } = action.owner ?? {};
        this.form.reset({ ...action, ownerId: accountId ?? (name ? OTHER : null), ownerName: accountId ? null : name });
        this.chosen.set(new Set(action.ccas.map(({ ccas }) => ccas.id)));
      });
    });
  }

  protected toggle(id: string): void {
    const next = new Set(this.chosen());
    if (!next.delete(id)) next.add(id);
    this.chosen.set(next);
    this.form.markAsDirty();
  }

  protected chooseAll(all: boolean): void {
    this.chosen.set(new Set(all ? this.choices().map(({ id }) => id) : []));
    this.form.markAsDirty();
  }

  protected async save(): Promise<void> {
    const id = this.action()?.id;
    const networkId = this.session.networkId();
    this.isRefused.set(this.chosen().size === 0);
    if (this.isRefused() || !networkId) return;
    const ccasIds = [...this.chosen()];
    const isSaved = await this.saver.save({
      form: this.form,
      root: this.host.nativeElement,
      labels: LABELS,
      values: () => this.form.getRawValue(),
      present: (current) => {
        const owner = current['owner'] as Action['owner'];
        return { ...current, ownerId: owner?.accountId ?? (owner ? OTHER : null), ownerName: owner?.accountId ? null : (owner?.name ?? null) };
      },
      format: (value, key) => this.wordOf(value, key),
      send: (version) => (id ? this.gateway.update({ id, version, ccasIds, ...this.values() }) : this.gateway.create({ networkId, ccasIds, ...this.values() })),
      done: id ? 'Action enregistrée.' : 'Action ajoutée au plan.',
    });
    if (isSaved) this.closed.emit();
  }

  private wordOf(value: unknown, key: keyof typeof LABELS): string {
    if (value === null) return '(vide)';
    if (key === 'point') return POINT_WORDS[value as PrivacyPoint].label;
    if (key === 'priority') return PRIORITY_LABELS[value as 1 | 2 | 3];
    if (key === 'dueOn') return formatDate(value as string);
    if (key === 'ownerId') return this.owners().find(({ accountId }) => accountId === value)?.name ?? 'Quelqu’un sans compte';
    return String(value);
  }

  private values() {
    const { title, ownerId, ownerName, ...rest } = this.form.getRawValue();
    const owner = ownerId === null ? null : ownerId === OTHER ? { name: ownerName } : { accountId: ownerId };
    return { ...rest, title: title.trim(), owner };
  }
}
