import { Component, computed, inject, input, type OnInit, output, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { AGGREGATIONS, type FieldReason, INDICATOR_DIRECTIONS, INDICATOR_THEMES, PERIODICITIES } from '@maillage/domain';
import { Session } from '../../core';
import { ApiError, refusalText } from '../../errors';
import { UiControl, UiField } from '../../ui';
import { UiDateInput } from '../../ui/field/date-input';
import { UiNumberInput } from '../../ui/field/number-input';
import { UiFormState } from '../../ui/saving/form-state';
import { InlineSave } from '../../ui/saving/inline-save';
import { AGGREGATION_LABELS, INDICATOR_DIRECTION_LOOKS, INDICATOR_THEME_LABELS, PERIODICITY_LABELS } from '../words/indicator-words';
import { IndicatorChoice } from '../indicator-choice/indicator-choice';
import { IndicatorsGateway } from '../indicators-gateway';
import { AGGREGATION_EXPLANATIONS } from './aggregation-words';
import { BoundsInput } from './bounds-input';
import { BreaksInput } from './breaks-input';
import { codeOfName } from './code-of-name';
import { type EditedIndicator, EditorGateway } from './editor-gateway';
import { FormulaInput } from './formula-input';
import { askOnlyWhatApplies, indicatorForm } from './indicator-controls';
import { detailsOf, INDICATOR_FIELD_LABELS, type IndicatorValues, NEW_INDICATOR, valuesOf, wordOf } from './indicator-values';

/** What is proposed is sent inside a proposal: its faults are those of the form. */
const inOwnFields = ({ reason, params, fields, requestId }: ApiError): ApiError =>
  new ApiError(
    reason,
    params,
    fields.map((field) => ({ ...field, path: field.path.replace(/^(change|creation)\./, '') })),
    requestId,
  );

/** All that is known of an indicator, written: what it is, how it is added up, where it comes from, how it is drawn. */
@Component({
  selector: 'app-indicator-form',
  imports: [
    ReactiveFormsModule,
    MatButton,
    BoundsInput,
    BreaksInput,
    FormulaInput,
    IndicatorChoice,
    UiControl,
    UiDateInput,
    UiNumberInput,
    UiField,
    UiFormState,
  ],
  templateUrl: './indicator-form.html',
  styleUrl: './indicator-form.scss',
})
export class IndicatorForm implements OnInit {
  /** The one to change; null for a new one. */
  readonly indicator = input<EditedIndicator | null>(null);
  /** Code of what was saved. */
  readonly saved = output<string>();
  /** It was proposed to the administration. */
  readonly proposed = output();
  readonly cancelled = output();

  private readonly gateway = inject(EditorGateway);
  private readonly indicators = inject(IndicatorsGateway);
  private readonly session = inject(Session);
  protected readonly saver = new InlineSave({ form: () => this.form, name: () => (this.indicator() ? 'Modifier l’indicateur' : 'Nouvel indicateur') });
  protected readonly labels = INDICATOR_FIELD_LABELS;
  protected readonly themes = INDICATOR_THEMES.map((value) => ({ value, label: INDICATOR_THEME_LABELS[value] }));
  protected readonly directions = INDICATOR_DIRECTIONS.map((value) => ({ value, label: INDICATOR_DIRECTION_LOOKS[value].label }));
  protected readonly periodicities = PERIODICITIES.map((value) => ({ value, label: PERIODICITY_LABELS[value] }));
  protected readonly aggregations = AGGREGATIONS.map((value) => ({ value, label: AGGREGATION_LABELS[value] }));
  protected readonly decimalChoices = [0, 1, 2, 3, 4, 5, 6];

  protected form = indicatorForm(NEW_INDICATOR);
  protected readonly values = signal<IndicatorValues>(NEW_INDICATOR);
  /** Times that it was sent: parts that stand alone then show what is wrong with them. */
  protected readonly checks = signal(0);
  protected readonly isNew = computed(() => this.indicator() === null);
  protected readonly canShare = computed(() => this.session.can('indicators.manageShared', {}));
  protected readonly canPropose = computed(() => this.session.can('indicators.proposeShared'));
  protected readonly canKeep = computed(() => this.session.can('indicators.manage'));
  /** Shared definitions are the administration's: who is not proposes. */
  protected readonly isProposal = computed(() => this.values().isShared && !this.canShare());
  protected readonly explanation = computed(() => AGGREGATION_EXPLANATIONS[this.values().aggregation]);

  private readonly catalogue = rxResource({
    params: () => this.session.networkId() ?? undefined,
    stream: ({ params }) => this.indicators.catalogue(params, false),
  });
  /** Those that this one may be computed from: not itself. */
  protected readonly choices = computed(() => (this.catalogue.hasValue() ? this.catalogue.value().filter(({ code }) => code !== this.indicator()?.code) : []));
  /** What may stand above or below the line, or weigh: what can be added up, of the same periodicity. */
  protected readonly addable = computed(() =>
    this.choices().filter(({ aggregation, periodicity }) => (aggregation === 'sum' || aggregation === 'computed') && periodicity === this.values().periodicity),
  );

  /** Fills the form once, so that nothing that is typed is lost when the page refreshes. */
  ngOnInit(): void {
    const indicator = this.indicator();
    this.form = indicatorForm(indicator ? valuesOf(indicator) : { ...NEW_INDICATOR, isShared: !this.canKeep() });
    this.saver.version = indicator?.version ?? 0;
    this.read();
    this.form.valueChanges.subscribe(() => this.read());
    // Until somebody writes another, the code follows the name.
    this.form.controls.name.valueChanges.subscribe((name) => {
      const { code } = this.form.controls;
      if (this.isNew() && !code.dirty) code.setValue(codeOfName(name));
    });
  }

  /** What the server says of the masking, which has no field around it. */
  protected maskingFault(): string | null {
    const reason = this.form.controls.isMasked.getError('api') as FieldReason | null;
    return reason && refusalText(reason);
  }

  protected async save(): Promise<void> {
    const networkId = this.session.networkId();
    if (!networkId) return;
    this.checks.update((count) => count + 1);
    const indicator = this.indicator();
    const isProposal = this.isProposal();
    const values = () => this.form.getRawValue();
    const isSaved = await this.saver.save({
      labels: INDICATOR_FIELD_LABELS,
      values,
      present: (current) => ({ ...valuesOf(current as unknown as EditedIndicator) }),
      format: (value, key) =>
        wordOf(value, key, { periodicity: this.values().periodicity, nameOf: (id) => this.choices().find((choice) => choice.id === id)?.name ?? String(id) }),
      send: (version) => this.send(networkId, version),
      refused: inOwnFields,
      done: isProposal ? 'Proposition envoyée à l’administration.' : indicator ? 'Indicateur enregistré.' : 'Indicateur créé.',
    });
    if (isSaved && isProposal) this.proposed.emit();
    else if (isSaved) this.saved.emit(values().code);
  }

  private send(networkId: string, version: number): Promise<void> {
    const { code, isShared, periodicity, reason, ...values } = this.form.getRawValue();
    const details = detailsOf({ ...values, code, isShared, periodicity });
    const id = this.indicator()?.id;
    if (id === undefined) {
      const creation = { networkId, code, isShared, periodicity, ...details };
      return this.isProposal() ? this.gateway.propose({ networkId, reason, creation }) : this.gateway.create(creation);
    }
    const change = { id, networkId, version, ...details };
    return this.isProposal() ? this.gateway.propose({ networkId, reason, change }) : this.gateway.update(change);
  }

  private read(): void {
    this.values.set(this.form.getRawValue());
    askOnlyWhatApplies(this.form.controls, this.isNew(), this.isProposal());
  }
}
