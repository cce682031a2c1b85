import { Component, computed, inject, input, type OnInit, output, signal } from '@angular/core';
import { rxResource, toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { CONVENTION_LIMITS, CONVENTION_VOLETS, type ConventionVolet, CRC_FOLLOW_UPS, type CrcFollowUp } from '@maillage/domain';
import { Session } from '../../core';
import { type CcasChoice, ccasOption } from '../../pickers';
import { formatDate, maxLength, required, UiControl, UiField } from '../../ui';
import { UiInlineForm } from '../../ui/focus/inline-form';
import { UiDateInput } from '../../ui/field/date-input';
import { UiPersonalDataHint } from '../../ui/personal-data-hint/personal-data-hint';
import { UiFormState } from '../../ui/saving/form-state';
import { InlineSave } from '../../ui/saving/inline-save';
import { VOLET_LABELS } from '../words/convention-words';
import { CRC_FOLLOW_UP_LOOKS } from '../words/crc-follow-up-words';
import { CrcGateway, type CrcRecommendation } from './crc-gateway';

const LABELS = {
  reportedOn: 'Date du rapport',
  number: 'Numéro',
  body: 'Texte de la recommandation',
  volet: 'Volet concerné',
  followUp: 'Suite donnée',
  followUpNote: 'Ce qui a été fait',
};

const wordValue = (value: unknown, key: keyof typeof LABELS): string => {
  if (!value) return '(vide)';
  if (key === 'reportedOn') return formatDate(String(value));
  if (key === 'volet') return VOLET_LABELS[value as ConventionVolet];
  return key === 'followUp' ? CRC_FOLLOW_UP_LOOKS[value as CrcFollowUp].label : String(value);
};

/** A recommendation of the chamber, new or changed. */
@Component({
  selector: 'app-crc-form',
  imports: [MatButton, ReactiveFormsModule, UiControl, UiDateInput, UiField, UiFormState, UiInlineForm, UiPersonalDataHint],
  templateUrl: './crc-form.html',
  styles: `
    fieldset {
      display: grid;
      gap: var(--space-1);
      margin: 0;
      padding: 0;
      border: 0;
    }
    fieldset label {
      display: flex;
      gap: var(--space-2);
      align-items: center;
      padding-block: 3px;
    }
    legend {
      padding: 0;
      font-weight: 600;
    }
  `,
})
export class CrcForm implements OnInit {
  /** CCAS for which one may be recorded. */
  readonly choices = input.required<readonly CcasChoice[]>();
  protected readonly options = computed(() => this.choices().map(ccasOption));
  /** The one to change; none to add one. */
  readonly recommendation = input<CrcRecommendation | null>(null);
  readonly ccasId = input<string | null>(null);
  readonly closed = output();

  private readonly gateway = inject(CrcGateway);
  private readonly session = inject(Session);
  protected readonly saver = new InlineSave({
    form: () => this.form,
    name: () => (this.recommendation() ? 'Modifier la recommandation' : 'Nouvelle recommandation'),
    row: () => this.recommendation()?.id,
    read: () => ({ ...this.form.getRawValue(), conventionIds: [...this.chosen()] }),
    fill: (values) => {
      const { conventionIds, ...others } = values as { conventionIds: string[] };
      this.form.patchValue(others);
      this.chosen.set(new Set(conventionIds));
    },
  });
  protected readonly labels = LABELS;
  protected readonly volets = CONVENTION_VOLETS.map((value) => ({ value, label: VOLET_LABELS[value] }));
  protected readonly followUps = CRC_FOLLOW_UPS.map((value) => ({ value, label: CRC_FOLLOW_UP_LOOKS[value].label }));
  protected readonly form = new FormGroup({
    ccasId: new FormControl('', { nonNullable: true, validators: required }),
    reportedOn: new FormControl<string | null>(null, required),
    number: new FormControl<string | null>(null, maxLength(CONVENTION_LIMITS.crcNumber)),
    body: new FormControl('', { nonNullable: true, validators: [required, maxLength(CONVENTION_LIMITS.crcBody)] }),
    volet: new FormControl<ConventionVolet | null>(null),
    followUp: new FormControl<CrcFollowUp>('open', { nonNullable: true }),
    followUpNote: new FormControl<string | null>(null, maxLength(CONVENTION_LIMITS.followUpNote)),
  });
  protected readonly texts = toSignal(this.form.valueChanges);
  private readonly chosenCcas = toSignal(this.form.controls.ccasId.valueChanges);
  protected readonly chosen = signal<ReadonlySet<string>>(new Set());
  private readonly known = rxResource({
    params: () => {
      const [networkId, ccasId] = [this.session.networkId(), this.chosenCcas()];
      return networkId && ccasId ? { networkId, ccasId } : undefined;
    },
    stream: ({ params }) => this.gateway.conventionsOf(params.networkId, params.ccasId),
  });
  protected readonly conventions = computed(() => (this.known.hasValue() ? this.known.value() : []));

  /** Fills the form once, when the panel opens, so that nothing that is typed is lost when the page refreshes. */
  ngOnInit(): void {
    const one = this.recommendation();
    this.saver.version = one?.version ?? 0;
    this.form.reset(one ? { ...one, ccasId: one.ccas.id } : { ccasId: this.ccasId() ?? (this.choices().length === 1 ? (this.choices()[0]?.id ?? '') : '') });
    this.chosen.set(new Set(one?.conventions.map(({ id }) => id)));
    if (one) this.form.controls.ccasId.disable({ emitEvent: false });
  }

  /** The conventions of another CCAS answer nothing of this one. */
  protected changeCcas(): void {
    this.chosen.set(new Set());
  }

  protected toggle(id: string): void {
    const chosen = new Set(this.chosen());
    if (!chosen.delete(id)) chosen.add(id);
    this.chosen.set(chosen);
    this.form.markAsDirty();
  }

  protected async save(): Promise<void> {
    const id = this.recommendation()?.id;
    const isSaved = await this.saver.save({
      labels: LABELS,
      values: () => this.values(),
      format: wordValue,
      send: (version) => {
        const conventionIds = [...this.chosen()];
        return id
          ? this.gateway.update({ id, version, ...this.values(), conventionIds })
          : this.gateway.create({ ccasId: this.form.getRawValue().ccasId, ...this.values(), conventionIds });
      },
      done: 'Recommandation enregistrée.',
    });
    if (isSaved) this.closed.emit();
  }

  private values() {
    const { reportedOn, number, body, volet, followUp, followUpNote } = this.form.getRawValue();
    return { reportedOn: reportedOn ?? '', number: number?.trim() || null, body: body.trim(), volet, followUp, followUpNote: followUpNote?.trim() || null };
  }
}
