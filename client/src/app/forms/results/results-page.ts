import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { entriesOf, type FormEntry, isFreeAnswer, isOfOpenRow } from '@maillage/domain';
import { Session } from '../../core';
import { Scope } from '../../scope';
import { DateTimePipe, Dialogs, formatNumber, keepLatest, UiIcon, UiPageHeader, UiState } from '../../ui';
import { fileSlug } from '../../ui/export/file-slug';
import { UiExportButtons } from '../../ui/export/export-buttons';
import type { MenuGroup } from '../../ui/menu/menu';
import { exportTable, type ExportFormat } from '../../ui/export/table-export';
import { UiRatio } from '../../ui/ratio/ratio';
import { InlineSave } from '../../ui/saving/inline-save';
import { periodText } from '../words/period-words';
import { FreeAnswers } from './free-answers';
import { OpenRows } from './open-rows';
import { openTablesOf } from './open-tables';
import { ResultsMap } from './results-map';
import { answersTable, totalsTable } from './result-tables';
import { cellState, cellText, entryName, optionLabel, panelText, rawText, shareText, spreadText, totalHint, totalText } from './result-texts';
import { type ResultLine, type Results, ResultsGateway, type ResultTotal } from './results-gateway';

const VIEWS = { totals: 'Totaux', districts: 'Par territoire', answers: 'Réponse par réponse', map: 'Carte' } as const;
type View = keyof typeof VIEWS;

/** What comes out of a collection: how many were heard, totals, what changed, and each answer that one may read. */
@Component({
  selector: 'app-results-page',
  imports: [DateTimePipe, FreeAnswers, MatButton, OpenRows, ResultsMap, RouterLink, UiExportButtons, UiIcon, UiPageHeader, UiRatio, UiState],
  templateUrl: './results-page.html',
  styleUrl: './results-page.scss',
})
export class ResultsPage {
  readonly id = input.required<string>();
  private readonly gateway = inject(ResultsGateway);
  private readonly dialogs = inject(Dialogs);
  private readonly session = inject(Session);
  protected readonly scope = inject(Scope);
  protected readonly saver = new InlineSave();
  protected readonly periodText = periodText;
  protected readonly isToShare = signal(false);
  protected readonly view = signal<View>('totals');
  protected readonly views = Object.entries(VIEWS) as [View, string][];
  /** A group of CCAS crosses the EPT: its totals are told to who reads every return, and on no paper (docs/adr/0065-results-of-forms.md). */
  protected readonly cohortId = computed(() => {
    const networkId = this.session.networkId();
    const readsEvery = networkId !== null && this.session.can('forms.check', { networkId });
    return this.scope.kind() === 'cohort' && readsEvery && !this.isToShare() ? this.scope.key() : null;
  });
  /** Of what the totals are. */
  protected readonly whole = computed(() => (this.cohortId() === null ? 'Réseau' : (this.scope.name() ?? 'Groupe')));
  /** What of the scope the totals are not of. */
  protected readonly untoldScope = computed(() => {
    if (this.scope.isWhole() || this.cohortId() !== null) return '';
    const name = this.scope.name() ?? 'votre périmètre';
    return this.scope.kind() === 'cohort'
      ? `Les totaux sont ceux du réseau\u202f: ceux d’un groupe de CCAS ne se lisent pas à part, ils feraient deviner la réponse de l’un d’eux.`
      : `Les totaux sont ceux du réseau, et de chaque EPT dans «\u202fPar territoire\u202f»\u202f; les réponses et la carte, celles de ${name}.`;
  });
  private readonly asked = computed(() => ({ collectionId: this.id(), isToShare: this.isToShare(), cohortId: this.cohortId() }));
  protected readonly loaded = rxResource({ params: () => this.asked(), stream: ({ params }) => this.gateway.of(params) });
  protected readonly results = keepLatest(this.loaded);
  private readonly entries = computed(() => {
    const definition = this.results()?.definition;
    return new Map((definition ? entriesOf(definition) : []).map((entry) => [entry.key, entry]));
  });
  protected readonly sections = computed(() => {
    const withLines = new Set([...this.entries().values()].filter(({ holds }) => holds.kind !== 'table').map(({ section }) => section.code));
    return (this.results()?.definition.sections ?? []).filter(({ code }) => withLines.has(code));
  });
  protected readonly section = linkedSignal(() => this.firstSection());
  private readonly firstSection = computed(() => {
    const counted = new Set(this.results()?.lines.map(({ entry }) => this.entries().get(entry)?.section.code));
    return (this.sections().find(({ code }) => counted.has(code)) ?? this.sections()[0])?.code ?? '';
  });
  protected readonly lines = computed(() => this.told(this.results()).filter(({ entry }) => entry.section.code === this.section()));
  protected readonly districts = computed(() => this.results()?.lines[0]?.byEpt.map(({ ept }) => ept) ?? []);
  protected readonly matrixLoaded = rxResource({
    params: () => ((this.view() === 'answers' || this.view() === 'map') && this.section() ? { asked: this.asked(), section: this.section() } : undefined),
    stream: ({ params }) => this.gateway.matrix(params.asked, params.section),
  });
  private readonly latestMatrix = keepLatest(this.matrixLoaded);
  /** Of the CCAS that stand in the scope. */
  protected readonly matrix = computed(() => {
    const matrix = this.latestMatrix();
    if (!matrix || this.scope.ccasIds() === null) return matrix;
    const places = matrix.ccas.flatMap(({ id }, index) => (this.scope.holds(id) ? [index] : []));
    const within = <T>(all: readonly T[]): T[] => places.flatMap((place) => all[place] ?? []);
    return { ...matrix, ccas: within(matrix.ccas), rows: matrix.rows.map(({ cells, ...row }) => ({ ...row, cells: within(cells) })) };
  });
  /** The question that a narrow screen shows of each CCAS. */
  protected readonly question = linkedSignal(() => this.answers().columns[0]?.key ?? '');
  /** Words are read as a list; what fits a cell as a table. */
  protected readonly answers = computed(() => {
    const matrix = this.matrix();
    const rows = (matrix?.rows ?? []).flatMap(({ entry: key, cells, tags }) => {
      const entry = this.entries().get(key);
      return entry && entry.section.code === this.section() ? [{ key, entry, name: entryName(entry), isWords: entry.holds.kind === 'text', cells, tags }] : [];
    });
    const tables = openTablesOf(rows, matrix?.ccas ?? []);
    const columns = rows.filter(({ entry, isWords }) => !isWords && !isOfOpenRow(entry));
    const said = rows
      .filter(({ entry }) => isFreeAnswer(entry))
      .map(({ key, name, cells, tags }) => ({
        ...{ key, name, tags: tags.map(({ tag, ccas }) => ({ ...tag, ccas })) },
        texts: cells.flatMap(({ ccas, value }, index) => (value ? [{ ccasId: ccas, ccas: matrix?.ccas[index]?.name ?? '', text: value }] : [])),
      }));
    const ccas = (matrix?.ccas ?? []).map(({ id, name }, index) => ({
      id,
      name,
      cells: columns.map(({ key, entry, name: label, cells }) => {
        const cell = cells[index];
        return { key, label, text: cell ? cellText(cell, entry.holds) : '', state: cell ? cellState(cell) : '', files: cell?.files ?? [] };
      }),
    }));
    return { columns, ccas, said, tables, canTag: matrix?.canTag ?? false };
  });
  protected readonly formatNumber = formatNumber;
  protected readonly exported = () => {
    const results = this.results();
    return totalsTable(this.fileName('resultats'), results?.lines ?? [], this.entries(), this.notes(), this.whole());
  };
  protected readonly more: readonly MenuGroup[] = [
    {
      heading: 'Toutes les réponses que vous lisez',
      choices: [
        { label: 'Excel', told: 'Exporter les réponses en Excel', run: () => this.exportAnswers('xlsx') },
        { label: 'CSV', told: 'Exporter les réponses en CSV', run: () => this.exportAnswers('csv') },
      ],
    },
  ];

  protected choose(event: Event): void {
    this.section.set((event.target as HTMLSelectElement).value);
  }

  protected ask(event: Event): void {
    this.question.set((event.target as HTMLSelectElement).value);
  }

  protected share(event: Event): void {
    this.isToShare.set((event.target as HTMLInputElement).checked);
  }

  protected optionsOf({ options, count: of }: ResultTotal, { entry: { holds } }: { readonly entry: FormEntry }) {
    return (options ?? []).map(({ code, count }) => ({ label: optionLabel(code, holds), count, share: shareText(count, of) }));
  }

  protected inDistrict(line: ResultLine, id: number | undefined): ResultTotal | undefined {
    return line.byEpt.find(({ ept }) => ept?.id === id);
  }

  protected readonly totalText = totalText;
  protected readonly totalHint = totalHint;

  protected async publish({ id, publishedAt }: Results): Promise<void> {
    const isSure = await this.dialogs.confirm({
      title: publishedAt ? 'Publier ces résultats à la place des précédents\u202f?' : 'Publier ces résultats dans le réseau\u202f?',
      text: 'Les CCAS liront les totaux des réponses validées à cette heure, et les réponses des autres autant que le formulaire l’avait dit. Ce qui est validé ensuite attend la publication suivante.',
      confirmLabel: 'Publier les résultats',
    });
    if (!isSure) return;
    await this.saver.act(() => this.gateway.publish(id), 'Résultats publiés dans le réseau.');
    this.loaded.reload();
  }

  private told(results: Results | undefined | null) {
    return (results?.lines ?? []).flatMap((line) => {
      const entry = this.entries().get(line.entry);
      if (!entry) return [];
      const { holds } = entry;
      return [{ line, entry, name: entryName(entry), spread: spreadText(line, holds), panel: panelText(line, holds), raw: rawText(line, holds) }];
    });
  }

  protected notes(): string[] {
    const results = this.results();
    if (!results) return [];
    const { answered, expected } = results.coverage;
    return [
      `${results.title}\u202f: ${answered} CCAS sur ${expected}.`,
      ...(this.cohortId() === null ? [] : [`Groupe de CCAS\u202f: ${this.scope.name() ?? ''}.`]),
      results.isAsPublished ? 'Comme le réseau le lit.' : 'Pour la coordination\u202f: ne pas diffuser.',
    ];
  }

  protected fileName(what: string): string {
    return `${what}-${fileSlug(this.results()?.title ?? '')}`;
  }

  private async exportAnswers(format: ExportFormat): Promise<void> {
    const matrices = await this.gateway.matrices(
      this.asked(),
      this.sections().map(({ code }) => code),
    );
    await exportTable({ ...answersTable(this.fileName('reponses'), matrices, this.entries(), this.notes()), format });
  }
}
