import { Component, computed, effect, inject, input, numberAttribute } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { formatPeriod, INDICATOR_THEMES, type IndicatorTheme } from '@maillage/domain';
import { PageTitle, Session, today } from '../../../core';
import { PickersGateway } from '../../../pickers';
import { formatDate, type IconName, keepLatest, NumPipe, plural, UiIcon, UiPageHeader, UiState } from '../../../ui';
import { UiExportButtons } from '../../../ui/export/export-buttons';
import { fileSlug } from '../../../ui/export/file-slug';
import { tableOf } from '../../../ui/export/table-export';
import { UiPositionStrip } from '../../../ui/chart/position-strip';
import { UiSparkline } from '../../../ui/chart/sparkline';
import { INDICATOR_THEME_LABELS } from '../../words/indicator-words';
import { comparedText, figureText, unitBeside } from '../figure-text';
import { noticesOf } from '../perimeter';
import { PortraitGateway } from '../portrait-gateway';
import { groupsOf, type PortraitGroup, type PortraitRow, rowsOf } from '../portrait-rows';
import { partsText, positionText, saidByRates, stripMarks } from '../position';
import { RANK_ORDER, rankWords, sizeClassWords } from '../rank-words';
import { SourceList } from '../source-list';
import { sourcesOf } from '../sources';
import { sparkPointsOf } from '../spark-points';
import { JUDGEMENT_WORDS, type Trend } from '../trend';
import { comparedPlaces, portraitColumns } from './portrait-columns';
import { printedSize } from './print-size';
import { TERRITORY_KIND_LABELS } from '../../../territories';

/** On paper the région makes room for the position in the département. */
const UNPRINTED_PLACE = 2;
/** Letters of which a small curve takes the room. */
const SPARK_LETTERS = 9;

/** One territory through all its indicators, beside those around it; one page once printed. */
@Component({
  selector: 'app-portrait-page',
  imports: [MatButton, NumPipe, RouterLink, SourceList, UiExportButtons, UiIcon, UiPageHeader, UiPositionStrip, UiSparkline, UiState],
  templateUrl: './portrait-page.html',
  styleUrls: ['../stacked-table.scss', './portrait-page.scss'],
  host: { '[style.--printed-size.pt]': 'printedSize()', '[style.--figures]': 'printedFigures()' },
})
export class PortraitPage {
  readonly id = input.required({ transform: numberAttribute });
  readonly theme = input<string>();
  readonly tous = input<string>();

  private readonly gateway = inject(PortraitGateway);
  private readonly pickers = inject(PickersGateway);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly networkId = computed(() => this.session.networkId() ?? undefined);

  protected readonly themes = INDICATOR_THEMES;
  protected readonly themeLabels = INDICATOR_THEME_LABELS;
  protected readonly kindLabels = TERRITORY_KIND_LABELS;
  protected readonly judgementWords = JUDGEMENT_WORDS;
  protected readonly rankOrder = RANK_ORDER;
  protected readonly rankWords = rankWords;
  protected readonly figureText = figureText;
  protected readonly comparedText = comparedText;
  protected readonly unitBeside = unitBeside;
  protected readonly partsText = partsText;
  protected readonly positionText = positionText;
  protected readonly stripMarks = stripMarks;
  protected readonly sparkPointsOf = sparkPointsOf;
  protected readonly unprintedPlace = UNPRINTED_PLACE;
  protected readonly moves: Readonly<Record<Trend['move'], IconName>> = { up: 'arrow-up', down: 'arrow-down', flat: 'arrow-right' };
  protected readonly formerPerimeter = 'ancien périmètre';
  protected readonly printedOn = formatDate(today());

  protected readonly resource = rxResource({
    params: () => {
      const networkId = this.networkId();
      return networkId === undefined ? undefined : { networkId, id: this.id() };
    },
    stream: ({ params: { networkId, id } }) => this.gateway.sheet(networkId, id),
  });
  private readonly sheet = computed(() => (this.resource.hasValue() ? this.resource.value() : undefined));
  protected readonly portrait = computed(() => this.sheet()?.portrait);
  private readonly catalogue = rxResource({
    params: () => {
      const networkId = this.networkId();
      return networkId === undefined ? undefined : { networkId, id: this.id() };
    },
    stream: ({ params: { networkId, id } }) => this.gateway.indicators(networkId, id),
  });
  private readonly indicators = keepLatest(this.catalogue);
  private readonly networkCcas = rxResource({
    params: () => (this.session.can('network.read') ? this.networkId() : undefined),
    stream: ({ params }) => this.pickers.ccas(params),
  });
  protected readonly ccas = computed(() => (this.networkCcas.hasValue() ? this.networkCcas.value() : []).filter(({ commune }) => commune.id === this.id()));

  protected readonly notices = computed(() => {
    const sheet = this.sheet();
    return sheet ? noticesOf(sheet.territory) : [];
  });
  protected readonly filter = computed(() => ({
    theme: INDICATOR_THEMES.find((theme) => theme === this.theme()) ?? null,
    isFilledOnly: this.tous() !== '1',
  }));
  private readonly rows = computed(() => {
    const sheet = this.sheet();
    return sheet ? rowsOf(this.indicators() ?? [], sheet) : [];
  });
  protected readonly groups = computed(() => groupsOf(this.rows(), this.filter()));
  protected readonly places = computed(() => {
    const portrait = this.portrait();
    return portrait ? comparedPlaces(portrait) : [];
  });
  protected readonly columnsCount = computed(() => 4 + this.places().length);
  /** Columns of figures on paper, the position being as wide as two. */
  protected readonly printedFigures = computed(() => this.printedPlaces().length + 2);
  private readonly printedPlaces = computed(() => this.places().filter(({ index }) => index !== UNPRINTED_PLACE));
  protected readonly isRanked = computed(() => this.portrait()?.territory.kind === 'commune');
  protected readonly caption = computed(() => {
    const { peerSizeClass = null, peerRegionName = null } = this.portrait() ?? {};
    return [
      `Dernière valeur connue de chaque indicateur${this.isRanked() ? `\u202f; rang parmi les communes du département, ${RANK_ORDER}` : ''}.`,
      peerSizeClass === null
        ? ''
        : `Communes semblables\u202f: médiane des communes de ${sizeClassWords(peerSizeClass)}${peerRegionName ? `, ${peerRegionName}` : ''}.`,
      'Position\u202f: de la commune la plus basse à la plus haute du département, parmi celles dont la valeur est montrée\u202f; point\u202f: ce territoire, trait court\u202f: l’EPT, trait long\u202f: le département.',
      'n.\u202fd.\u202f: non disponible\u202f; ≈\u202f: estimé.',
    ]
      .filter(Boolean)
      .join(' ');
  });
  protected readonly hasFormer = computed(() => this.groups().some(({ rows }) => rows.some(({ isFormerPerimeter }) => isFormerPerimeter)));
  protected readonly filledCount = computed(() => this.rows().filter(({ current }) => current !== null).length);
  protected readonly count = computed(() => {
    const shown = this.groups().flatMap(({ rows }) => rows);
    const filled = shown.filter(({ current }) => current !== null).length;
    const counted = plural(shown.length, 'indicateur', 'indicateurs');
    return filled < shown.length ? `${counted}, dont ${plural(filled, 'renseigné', 'renseignés')}` : counted;
  });
  protected readonly sources = computed(() =>
    sourcesOf(this.groups().flatMap(({ rows }) => rows.map(({ indicator, current }) => ({ indicator, period: current?.period ?? null })))),
  );
  protected readonly saidElsewhere = computed(() => saidByRates(this.groups().flatMap(({ rows }) => rows)));
  /** Letters on paper as large as one page lets them be. */
  protected readonly printedSize = computed(() => {
    const groups = this.groups().map(({ rows }) => rows.filter((row) => this.isPrinted(row)));
    return printedSize({
      rows: groups.flat().map((row) => this.printedLengths(row)),
      themesCount: groups.filter((rows) => rows.length > 0).length,
      noticesCount: this.notices().length,
      sourcesLength: this.sources().reduce((length, { producer, about }) => length + producer.length + about.length + 5, 0),
    });
  });
  /** What to lay this territory beside. */
  protected readonly comparison = computed(() =>
    [this.id(), ...(this.portrait()?.comparedTo ?? []).flatMap((place) => (place && place.kind !== 'country' ? [place.id] : []))].join(','),
  );
  protected readonly exported = computed(() =>
    tableOf({
      name: `portrait-${fileSlug(this.portrait()?.territory.name ?? '')}`,
      columns: portraitColumns(this.places()),
      rows: this.groups().flatMap(({ rows }) => rows),
    }),
  );

  constructor() {
    const title = inject(PageTitle);
    effect(() => title.set(this.portrait() ? `Portrait social de ${this.portrait()?.territory.name}` : undefined));
  }

  /** « 2023 », « 2023, arrondi »: what the value is of, below it. */
  protected about(note: string | null, { indicator, current }: PortraitRow): string {
    const period = current ? formatPeriod(current.period, indicator.periodicity) : '';
    return note ? `${period}, ${note}` : period;
  }

  /** A median of communes is none of the whole: where nothing is published, nothing can be said. */
  protected whyNone({ indicator }: PortraitRow): string {
    const isWhole = this.portrait()?.territory.kind !== 'commune';
    return isWhole && indicator.aggregation === 'published_only'
      ? 'Rien n’est publié pour ce territoire, et rien ne s’en calcule'
      : 'Aucune valeur pour ce territoire';
  }

  /** On paper what has no value takes no line, nor a count that stands in a rate. */
  protected isPrinted({ indicator, current }: PortraitRow): boolean {
    return current !== null && !this.saidElsewhere().has(indicator.id);
  }

  protected hasFigures({ rows }: PortraitGroup): boolean {
    return rows.some((row) => this.isPrinted(row));
  }

  private printedLengths(row: PortraitRow): number[] {
    const { indicator, current, trend, compared } = row;
    const unit = indicator.aggregation === 'sum' ? '' : unitBeside(indicator);
    const { text, note } = figureText(current ?? { value: null, state: null }, indicator);
    return [
      indicator.name.length + (unit ? unit.length + 3 : 0) + Number(row.isFormerPerimeter),
      text.length + this.about(note, row).length + (partsText(row)?.length ?? 0) + 2,
      (trend ? trend.text.length + (trend.judgement ? JUDGEMENT_WORDS[trend.judgement].length + 6 : 3) : (row.obstacle?.word.length ?? 1)) + SPARK_LETTERS,
      ...this.printedPlaces().map(({ index }) => {
        const beside = comparedText(compared[index], indicator);
        return beside.text.length + (beside.when ? beside.when.length + 3 : 0);
      }),
      1,
      1,
    ];
  }

  protected print(): void {
    window.print();
  }

  protected set(change: { theme?: IndicatorTheme | null; tous?: '1' | null }): void {
    void this.router.navigate([], { queryParams: change, queryParamsHandling: 'merge', scroll: 'manual' });
  }

  protected asTheme(value: string): IndicatorTheme | null {
    return INDICATOR_THEMES.find((theme) => theme === value) ?? null;
  }
}
