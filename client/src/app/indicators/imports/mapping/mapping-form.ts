import { Component, computed, ElementRef, inject, input, type OnInit, output, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { PERIODICITIES } from '@maillage/domain';
import { Session } from '../../../core';
import { UiControl, UiField, UiIcon, validate } from '../../../ui';
import { UiPeriodInput } from '../../../ui/field/period-input';
import { UiFormState } from '../../../ui/saving/form-state';
import { InlineSave } from '../../../ui/saving/inline-save';
import { PERIODICITY_LABELS } from '../../words/indicator-words';
import { IndicatorChoice } from '../../indicator-choice/indicator-choice';
import { IndicatorsGateway } from '../../indicators-gateway';
import { type ImportSample, ImportsGateway } from '../imports-gateway';
import { askOnlyWhatApplies, conditionControl, mappingForm, wordControl } from './mapping-controls';
import { mappedColumns, mappingInput, type MappingValues, placeColumns, proposedValues, wordsOf } from './mapping-values';
import { SampleTable } from './sample-table';

const EXAMPLES = 3;
/** From so many columns on, they are found by their name. */
const SEARCHED_FROM = 12;

/** Says once of which indicator each column of an unknown table is; the network remembers it. */
@Component({
  selector: 'app-mapping-form',
  imports: [ReactiveFormsModule, MatButton, IndicatorChoice, UiPeriodInput, SampleTable, UiControl, UiField, UiFormState, UiIcon],
  templateUrl: './mapping-form.html',
  styleUrl: './mapping-form.scss',
})
export class MappingForm implements OnInit {
  readonly importId = input.required<number>();
  readonly sample = input.required<ImportSample>();
  /** As the server proposes it: JSON. */
  readonly proposed = input<string | null>(null);
  readonly sent = output();

  private readonly gateway = inject(ImportsGateway);
  private readonly indicators = inject(IndicatorsGateway);
  private readonly session = inject(Session);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected form!: ReturnType<typeof mappingForm>;
  private readonly values = signal<MappingValues | null>(null);
  protected readonly saver = new InlineSave({
    form: () => this.form,
    name: 'Colonnes du fichier',
    row: () => this.importId(),
    fill: (values) => this.fill(values as MappingValues),
  });
  protected readonly search = signal('');
  protected readonly periodicities = PERIODICITIES.map((value) => ({ value, label: PERIODICITY_LABELS[value] }));

  private readonly catalogue = rxResource({
    params: () => this.session.networkId() ?? undefined,
    stream: ({ params }) => this.indicators.catalogue(params, false),
  });
  /** What is computed from others is never read from a file. */
  protected readonly choices = computed(() =>
    this.catalogue.hasValue() ? this.catalogue.value().filter(({ aggregation }) => aggregation !== 'computed') : [],
  );
  protected readonly isLong = computed(() => this.values()?.layout === 'long');
  protected readonly periodPlace = computed(() => this.values()?.periodPlace);
  protected readonly fixedPeriodicity = computed(() => this.values()?.fixedPeriodicity ?? 'year');
  protected readonly hasIndicatorColumn = computed(() => this.values()?.indicatorColumn !== null);
  protected readonly hasSearch = computed(() => this.sample().headers.length > SEARCHED_FROM);
  /** Columns that may be an indicator, with what stands in them. */
  protected readonly columns = computed(() => {
    const { headers, rows } = this.sample();
    const values = this.values();
    const taken = values ? placeColumns(values) : new Set<string>();
    const searched = this.search().trim().toLowerCase();
    return headers
      .map((header, place) => ({ header, place, examples: [...new Set(rows.map((row) => row[place]).filter(Boolean))].slice(0, EXAMPLES).join(' · ') }))
      .filter(({ header }) => !taken.has(header) && header.toLowerCase().includes(searched));
  });
  /** What each column was designated as, above the sample. */
  protected readonly roles = computed(() => {
    const values = this.values();
    if (!values) return new Map<string, string>();
    const names = new Map(this.choices().map(({ code, name }) => [code, name]));
    const mapped = values.layout === 'wide' ? mappedColumns(values, this.sample().headers) : [];
    const entries: [string | null, string][] = [
      ...mapped.map(({ column, indicatorCode }): [string, string] => [column, names.get(indicatorCode) ?? indicatorCode]),
      [values.territoryColumn, 'code du territoire'],
      [values.levelColumn, 'niveau du territoire'],
      [values.periodPlace === 'column' ? values.periodColumn : null, 'période'],
      [values.statusColumn, 'statut de la valeur'],
      [values.layout === 'long' ? values.indicatorColumn : null, 'indicateur'],
      [values.layout === 'long' ? values.valueColumn : null, 'valeur'],
    ];
    return new Map(entries.filter((entry): entry is [string, string] => !!entry[0]));
  });

  /** Fills the form once: nothing that is chosen is lost when the page asks again where the import stands. */
  ngOnInit(): void {
    this.form = mappingForm(proposedValues(this.sample(), this.proposed()));
    this.read();
    this.form.valueChanges.subscribe(() => this.read());
  }

  /** The words of the column on screen are offered beside those that have their indicator already. */
  protected offerWords(): void {
    const { words, indicatorColumn } = this.form.controls;
    // What stood for the whole file says nothing of one word of a column.
    const mapped = words.getRawValue().filter(({ column, indicatorCode }) => indicatorCode && (column !== '' || indicatorColumn.value === null));
    const known = new Set(mapped.map(({ column }) => column));
    const seen = wordsOf(this.sample(), indicatorColumn.value).filter((column) => !known.has(column));
    const all = [...mapped, ...seen.map((column) => ({ column, indicatorCode: null }))];
    words.clear();
    for (const word of all.length > 0 ? all : [{ column: '', indicatorCode: null }]) words.push(wordControl(word));
  }

  protected addWord(): void {
    this.form.controls.words.push(wordControl({ column: '', indicatorCode: null }));
  }

  protected addFilter(): void {
    this.form.controls.filters.push(conditionControl({ column: '', value: '' }));
  }

  protected async send(): Promise<void> {
    if (!validate(this.form, this.host)) return;
    const input = mappingInput(this.importId(), this.form.getRawValue(), this.sample().headers);
    if (input.columns.length === 0) return this.saver.message.set('Désignez au moins un indicateur\u202f: sans lui, rien ne serait repris.');
    const isSent = await this.saver.save({
      send: () => this.gateway.map(input),
      refused: (error) => {
        // The names of these columns say no period: one is asked for, where the fault can be seen.
        if (error.fields.some(({ path }) => path.endsWith('fixedPeriod'))) this.form.controls.periodPlace.setValue('fixed');
        return error;
      },
      done: 'Colonnes enregistrées. La lecture commence.',
    });
    if (isSent) this.sent.emit();
  }

  /** Its lists are as long as what is put into them. */
  private fill(values: MappingValues): void {
    const { words, filters } = this.form.controls;
    words.clear();
    for (const word of values.words) words.push(wordControl(word));
    filters.clear();
    for (const condition of values.filters) filters.push(conditionControl(condition));
    this.form.patchValue(values as Parameters<typeof this.form.patchValue>[0]);
  }

  private read(): void {
    askOnlyWhatApplies(this.form.controls);
    this.values.set(this.form.getRawValue());
  }
}
