import { afterNextRender, ApplicationRef, Component, computed, DestroyRef, ElementRef, inject, input, signal, viewChild } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { Router, RouterLink } from '@angular/router';
import { MatButton } from '@angular/material/button';
import {
  daysOf,
  milestoneState,
  quartersAround,
  timelineSvg,
  type DrawnSheet,
  type TimelineSheet,
  timelineSummary,
  TIMELINE_ZOOMS,
  type TimelineZoom,
} from '@maillage/domain';
import { Session, today } from '../../core';
import { DeadlineTexts } from '../../deadlines';
import { PickersGateway } from '../../pickers';
import { Scope } from '../../scope';
import { formatDate, keepLatest, plural, UiIcon, UiPageHeader, UiState } from '../../ui';
import { InitiativesGateway, type Milestone } from '../initiatives-gateway';
import { FilterBar } from '../matrix/filters/filter-bar';
import { filtersFromParams, NO_FILTERS, paramsFromFilters, type MatrixFilters } from '../matrix/filters/matrix-filters';
import { chosenPlan } from '../plans/chosen-plan';
import { WEATHER_LABELS } from '../words/weather-words';
import { TakeAway } from './take-away';
import { TimelineChart } from './timeline-chart';
import { TimelineGateway } from './timeline-gateway';
import { TimelineLegend } from './timeline-legend';
import { TimelineList } from './timeline-list';
import { marksOf } from './timeline-marks';
import { TimelineMoves } from './timeline-moves';
import { STATE_LABELS } from './timeline-texts';
import { groupingFromParam, groupsOf, lateOf, paramFromGrouping, paramFromZoom, rowsSeen, type TimelineGrouping, zoomFromParam } from './timeline-view';

/** Below this width the list is read rather than the drawing, unless it is asked for. */
const NARROW = '(max-width: 45rem)';

const ZOOM_LABELS: Readonly<Record<TimelineZoom, string>> = { year: 'Année', quarter: 'Trimestre', month: 'Mois' };
const GROUPING_LABELS: Readonly<Record<TimelineGrouping, string>> = {
  none: 'Sans groupe',
  ept: 'Par EPT',
  owner: 'Par pilote',
  recommendation: 'Par recommandation',
};

/** The plan over the year: what is under way, what is late, what waits for what. What is seen stands in the address. */
@Component({
  selector: 'app-timeline-page',
  imports: [RouterLink, MatButton, FilterBar, TakeAway, TimelineChart, TimelineLegend, TimelineList, UiIcon, UiPageHeader, UiState],
  host: { '(window:beforeprint)': 'setPrinting(true)', '(window:afterprint)': 'setPrinting(false)' },
  templateUrl: './timeline-page.html',
  styleUrl: './timeline-page.scss',
})
export class TimelinePage {
  readonly plan = input<string>();
  readonly q = input<string>();
  readonly meteo = input<string>();
  readonly reco = input<string>();
  readonly retard = input<string>();
  readonly zoom = input<string>();
  readonly par = input<string>();
  readonly echeances = input<string>();
  readonly vue = input<string>();

  private readonly gateway = inject(TimelineGateway);
  private readonly initiatives = inject(InitiativesGateway);
  private readonly pickers = inject(PickersGateway);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly scope = inject(Scope);
  private readonly moves = inject(TimelineMoves);
  private readonly texts = inject(DeadlineTexts);
  private readonly application = inject(ApplicationRef);
  private readonly printed = viewChild<ElementRef<HTMLElement>>('printed');
  private readonly networkId = computed(() => this.session.networkId() ?? undefined);

  protected readonly plural = plural;
  protected readonly isNarrow = signal(false);
  protected readonly isPrinting = signal(false);
  protected readonly day = today();
  protected readonly filters = computed(() => filtersFromParams({ plan: this.plan(), q: this.q(), meteo: this.meteo(), reco: this.reco() }));
  protected readonly isLateOnly = computed(() => this.retard() === '1');
  protected readonly withMarks = computed(() => this.echeances() === '1');
  protected readonly grouping = computed(() => groupingFromParam(this.par()));
  protected readonly seenZoom = computed(() => zoomFromParam(this.zoom()));
  protected readonly isList = computed(() => (this.isNarrow() ? this.vue() !== 'frise' : this.vue() === 'liste'));

  protected readonly zooms = TIMELINE_ZOOMS.map((value) => ({ value, label: ZOOM_LABELS[value] }));
  protected readonly groupings = (Object.keys(GROUPING_LABELS) as TimelineGrouping[]).map((value) => ({ value, label: GROUPING_LABELS[value] }));

  protected readonly plans = rxResource({ params: this.networkId, stream: ({ params }) => this.pickers.plans(params) });
  protected readonly chosen = computed(() => (this.plans.hasValue() ? chosenPlan(this.plans.value(), this.filters().planYear) : null));
  protected readonly resource = rxResource({
    params: () => {
      const planId = this.chosen()?.id;
      return planId ? { planId, scope: this.scope.input(), withMarks: this.withMarks() } : undefined;
    },
    stream: ({ params }) => this.gateway.read(params.planId, params.scope, params.withMarks),
  });
  protected readonly timeline = keepLatest(this.resource);
  private readonly recommendationsResource = rxResource({ params: this.networkId, stream: ({ params }) => this.initiatives.recommendations(params, null) });
  protected readonly recommendations = computed(() => (this.recommendationsResource.hasValue() ? this.recommendationsResource.value() : []));
  protected readonly canManage = computed(() => this.session.can('initiatives.manage'));

  protected readonly rows = computed(() => rowsSeen(this.timeline()?.initiatives ?? [], this.filters(), this.isLateOnly(), this.day));
  protected readonly groups = computed(() => groupsOf(this.rows(), this.grouping()));
  protected readonly marks = computed(() => marksOf(this.timeline()?.marks ?? [], this.texts));
  protected readonly layerNames = computed(() =>
    Object.fromEntries((this.timeline()?.marks ?? []).map(({ sourceType }) => [sourceType, this.texts.layer(sourceType)])),
  );
  protected readonly range = computed(() => quartersAround(this.chosen()?.year ?? Number(this.day.slice(0, 4)), daysOf(this.rows())));
  protected readonly summary = computed(() => {
    const rows = this.rows();
    const milestones = rows.flatMap((row) => row.milestones);
    const late = rows.reduce((sum, row) => sum + lateOf(row, this.day), 0);
    const early = milestones.filter((milestone) => milestoneState(milestone, this.day) === 'tooEarly').length;
    return [
      plural(rows.length, 'initiative', 'initiatives'),
      plural(milestones.length, 'jalon', 'jalons'),
      late > 0 ? `${plural(late, 'en retard', 'en retard')}` : 'aucun en retard',
      ...(early > 0 ? [`${plural(early, 'placé', 'placés')} avant ce ${early > 1 ? 'qu’ils attendent' : 'qu’il attend'}`] : []),
    ].join(', ');
  });
  private readonly sheet = computed((): TimelineSheet => ({ groups: this.groups(), marks: this.marks(), ...this.range(), today: this.day }));
  protected readonly description = computed(() => timelineSummary(this.sheet(), this.day, (date) => formatDate(date)));
  protected readonly name = computed(() => this.scope.named('frise', String(this.chosen()?.year ?? '')));

  constructor() {
    const media = matchMedia(NARROW);
    const follow = (): void => this.isNarrow.set(media.matches);
    follow();
    media.addEventListener('change', follow);
    inject(DestroyRef).onDestroy(() => media.removeEventListener('change', follow));
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    // what stands above (header, banner) is not this page's to know: it is measured
    afterNextRender({ read: () => host.style.setProperty('--page-top', `${host.getBoundingClientRect().top + scrollY}px`) });
  }

  /** The whole of it on one sheet, with what it is narrowed to; the same on paper and in a picture. */
  protected readonly draw = (fontFace = ''): DrawnSheet =>
    timelineSvg(
      this.sheet(),
      {
        title: this.chosen()?.title ?? 'Frise des initiatives',
        subtitle: this.subtitle(),
        today: 'aujourd’hui',
        states: STATE_LABELS,
        deliverable: 'livrable',
        awaited: 'est attendu par',
        layers: this.layerNames(),
        note: `État au ${formatDate(this.day)}`,
      },
      undefined,
      fontFace,
    );

  /** Paper gets one sheet on its side. At once, since the browser takes its picture right after the event. */
  protected setPrinting(isPrinting: boolean): void {
    this.isPrinting.set(isPrinting && !this.isList());
    this.application.tick();
    const sheet = this.printed()?.nativeElement;
    if (!sheet) return;
    const drawn = new DOMParser().parseFromString(this.draw().markup, 'image/svg+xml').documentElement;
    sheet.replaceChildren(document.importNode(drawn, true));
  }

  protected readonly move = (milestone: Milestone, day: string): Promise<void> => this.moves.move(milestone, day, () => this.timeline()?.initiatives ?? []);

  protected setFilters(filters: MatrixFilters): void {
    void this.go(paramsFromFilters(filters), filters.text !== this.filters().text);
  }

  protected setFlag(name: 'retard' | 'echeances', event: Event): void {
    void this.go({ [name]: (event.target as HTMLInputElement).checked ? '1' : null });
  }

  protected setGrouping(event: Event): void {
    void this.go({ par: paramFromGrouping((event.target as HTMLSelectElement).value as TimelineGrouping) });
  }

  protected setZoom(zoom: TimelineZoom): void {
    void this.go({ zoom: paramFromZoom(zoom) }, true);
  }

  protected showAll(): void {
    void this.go({ ...paramsFromFilters({ ...NO_FILTERS, planYear: this.filters().planYear }), retard: null });
  }

  private subtitle(): string {
    const { text, weather, recommendationNumber } = this.filters();
    return [
      this.scope.name() ?? '',
      text ? `«\u00a0${text}\u00a0»` : '',
      weather ? `météo\u202f: ${WEATHER_LABELS[weather].toLowerCase()}` : '',
      recommendationNumber === null ? '' : `recommandation ${recommendationNumber}`,
      this.isLateOnly() ? 'jalons en retard' : '',
      this.summary(),
    ]
      .filter(Boolean)
      .join(', ');
  }

  private go(queryParams: Record<string, string | null | undefined>, replaceUrl = false): Promise<boolean> {
    return this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl, scroll: 'manual' });
  }
}
