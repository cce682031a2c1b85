import {
  afterRenderEffect,
  ApplicationRef,
  Component,
  computed,
  createComponent,
  createEnvironmentInjector,
  DestroyRef,
  ElementRef,
  EnvironmentInjector,
  importProvidersFrom,
  inject,
  input,
  inputBinding,
  type OnInit,
  output,
  signal,
  ViewEncapsulation,
} from '@angular/core';
import { provideNoopAnimations } from '@angular/platform-browser/animations';
import { LineChartComponent, LineChartModule } from '@swimlane/ngx-charts';
import { axisExtent, markTime, namedDates, thinned } from './chart-axis';
import { type ChartLevel, type ChartMark, type ChartSeries, dateTick, midnight, segmentsOf, seriesName, valueTick } from './chart-data';
import { labelsWidth } from './end-labels';
import { drawMarks, type DrawnMarks } from './line-marks';
import { colourOf, dashesOf } from './palette';

/** Room that the name of a period takes on the axis. */
const PERIOD_WIDTH_PX = 64;
/** Below this width names stand in the legend alone. */
const NAMED_ENDS_FROM_PX = 560;
const MARGIN_PX = 20;

/**
 * The one place that knows ngx-charts, loaded on demand. Its templates hold animation triggers: the chart gets an injector of
 * its own, with an engine that does nothing, so that neither the application nor its first load knows of animations.
 */
@Component({
  selector: 'ui-line-drawing',
  encapsulation: ViewEncapsulation.None,
  template: '',
  styles: `
    ui-line-drawing {
      overflow: hidden;
      touch-action: pan-y;
    }
    ui-line-drawing .ngx-charts {
      float: none;
    }
    ui-line-drawing .ngx-charts text {
      fill: var(--text-muted);
      font-family: inherit;
      font-size: 12px;
    }
    ui-line-drawing .ngx-charts .gridline-path {
      stroke: var(--line);
    }
    ui-line-drawing .ngx-charts .line-series .line {
      stroke-width: 2.5px;
    }
    ui-line-drawing .ngx-charts .line-series .line.is-reference {
      stroke-width: 1.5px;
    }
    ui-line-drawing .mark-break {
      stroke: var(--text-muted);
      stroke-dasharray: 4 4;
    }
    ui-line-drawing .mark-level {
      stroke: var(--text);
      stroke-dasharray: 1 3;
      stroke-width: 1.5px;
    }
    ui-line-drawing .ngx-charts .mark-label {
      fill: var(--text);
      paint-order: stroke;
      stroke: var(--surface-raised);
      stroke-width: 3px;
    }
    ui-line-drawing .mark-aim {
      fill: var(--surface-raised);
      stroke: var(--text);
      stroke-width: 2px;
    }
    ui-line-drawing .mark-reading {
      stroke: var(--text);
      stroke-width: 1px;
    }
    ui-line-drawing .ngx-charts .end-label {
      font-weight: 600;
      paint-order: stroke;
      stroke: var(--surface-raised);
      stroke-width: 3px;
    }
    ui-line-drawing .end-thread {
      fill: none;
      opacity: 0.6;
    }
    ui-line-drawing .mark-dot {
      stroke: var(--surface-raised);
    }
    ui-line-drawing .ngx-charts-outer {
      animation: none;
    }
    /* A sheet is narrower than the screen, and nothing draws again for it: the whole drawing is scaled, its words less. */
    @media print {
      ui-line-drawing :is(ngx-charts-line-chart, ngx-charts-chart, .ngx-charts-outer) {
        display: block;
        inline-size: 100% !important;
        block-size: auto !important;
      }
      ui-line-drawing svg.ngx-charts {
        inline-size: 100%;
        block-size: auto;
      }
      ui-line-drawing .ngx-charts text {
        font-size: 16px;
      }
    }
  `,
})
export class LineDrawing implements OnInit {
  readonly series = input.required<readonly ChartSeries[]>();
  readonly unit = input('');
  readonly max = input<number>();
  readonly isStepped = input(false);
  readonly marks = input<readonly ChartMark[]>([]);
  readonly levels = input<readonly ChartLevel[]>([]);
  /** How the axis writes a value; by the unit, when nothing is given. */
  readonly valueTick = input<(value: number) => string>();
  /** The date that is read. */
  readonly reading = input<string | null>(null);
  /** The date under the pointer; null: none is. */
  readonly pointed = output<string | null>();

  private readonly element: HTMLElement = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly application = inject(ApplicationRef);
  private readonly parent = inject(EnvironmentInjector);
  private readonly destroyRef = inject(DestroyRef);

  private readonly size = signal<[number, number]>([600, 256]);
  private readonly segments = computed(() => segmentsOf(this.series(), this.isStepped(), this.marks()));
  private readonly names = computed(() => this.series().map(({ name }) => name));
  private readonly colours = computed(() => {
    const names = this.names();
    return (segment: string) => colourOf(names.indexOf(seriesName(segment)));
  });
  private readonly periods = computed(() => {
    const named = namedDates(this.series());
    const known = new Set(named.map(({ date }) => date));
    const aims = this.levels().flatMap(({ date, when }) => (date !== undefined && when !== undefined && !known.has(date) ? [{ date, label: when }] : []));
    return [...named, ...aims].sort((a, b) => (a.date < b.date ? -1 : 1));
  });
  /** The end of the axis, where a value is to be reached after the last one that is known. */
  private readonly lastTime = computed(() => {
    const dates = [...this.levels().flatMap(({ date }) => date ?? []), ...this.series().flatMap(({ points }) => points.map(({ date }) => date))].sort();
    return dates.length > 0 ? midnight(dates.at(-1) ?? '') : undefined;
  });
  private readonly dates = computed(() =>
    [...new Set(this.series().flatMap(({ points }) => points.flatMap(({ date, value }) => (value === null ? [] : [date]))))].sort(),
  );
  private readonly ends = computed(() => {
    if (this.size()[0] < NAMED_ENDS_FROM_PX || this.names().length < 2) return [];
    return this.series().flatMap(({ name, points }, index) => {
      const last = points.findLast(({ value }) => value !== null);
      return last ? [{ text: name, colour: colourOf(index), date: midnight(last.date), value: last.value ?? 0 }] : [];
    });
  });
  private readonly margin = computed(() => (this.ends().length > 0 ? Math.max(MARGIN_PX, labelsWidth(this.ends().map(({ text }) => text))) : MARGIN_PX));
  private readonly tickOf = computed(() => {
    const labels = new Map(this.periods().map(({ date, label }) => [midnight(date).getTime(), label]));
    return labels.size > 0 ? (date: Date) => labels.get(date.getTime()) ?? '' : dateTick(this.series());
  });
  /** Periods are named where they are, as far as there is room; plain dates as the scale wants. */
  private readonly ticks = computed(() => {
    const most = Math.max(2, Math.floor(this.size()[0] / PERIOD_WIDTH_PX));
    return this.periods().length > 0 ? thinned(this.periods(), most).map(({ date }) => midnight(date)) : undefined;
  });
  private readonly valueOf = computed(() => this.valueTick() ?? valueTick(this.unit()));
  private readonly extent = computed(() => (this.periods().length > 0 ? axisExtent(this.series(), this.levels()) : { min: 0, max: this.max() }));
  private readonly drawn = computed((): DrawnMarks => {
    const reading = this.reading();
    const over = { levels: this.levels(), ends: this.ends(), reading: reading === null ? null : midnight(reading) };
    if (this.periods().length === 0) return { segments: [], breaks: [], ...over };
    const written = new Map(
      this.series().flatMap(({ name, points }) => points.map(({ date, label, text }) => [`${name} ${midnight(date).getTime()}`, { label, text }])),
    );
    const titleOf = (series: string) => (date: Date, value: number) => {
      const point = written.get(`${series} ${date.getTime()}`);
      return `${series}, ${point?.label ?? ''}\u202f: ${point?.text ?? value}`;
    };
    return {
      segments: this.segments().map((segment) => ({ segment, colour: this.colours()(segment.name), titleOf: titleOf(seriesName(segment.name)) })),
      breaks: this.marks().flatMap(({ date, label }) => {
        const time = markTime(date, this.series());
        return time === null ? [] : [{ time, label }];
      }),
      ...over,
    };
  });
  private chart: LineChartComponent | null = null;

  constructor() {
    afterRenderEffect(() => {
      this.drawn();
      this.size();
      this.makeRoom(this.margin());
      this.finish();
    });
  }

  ngOnInit(): void {
    const injector = createEnvironmentInjector([importProvidersFrom(LineChartModule), provideNoopAnimations()], this.parent);
    const chart = createComponent(LineChartComponent, {
      environmentInjector: injector,
      bindings: [
        inputBinding('results', this.segments),
        inputBinding('view', this.size),
        inputBinding('customColors', this.colours),
        inputBinding('xAxisTickFormatting', this.tickOf),
        inputBinding('xAxisTicks', this.ticks),
        inputBinding('yAxisTickFormatting', this.valueOf),
        inputBinding('autoScale', () => this.extent().min > 0),
        inputBinding('yScaleMin', () => this.extent().min),
        inputBinding('yScaleMax', () => this.extent().max),
        inputBinding('xScaleMax', this.lastTime),
        inputBinding('rotateXAxisTicks', () => false),
        inputBinding('animations', () => false),
        inputBinding('tooltipDisabled', () => true),
        inputBinding('xAxis', () => true),
        inputBinding('yAxis', () => true),
      ],
    });
    this.chart = chart.instance;
    chart.instance.margin = [10, this.margin(), 10, 20];
    this.application.attachView(chart.hostView);
    this.element.append(chart.location.nativeElement as HTMLElement);
    const resized = new ResizeObserver((entries) => {
      for (const { contentRect } of entries) this.size.set([Math.max(200, contentRect.width), contentRect.height]);
    });
    resized.observe(this.element);
    // The chart measures its own axes and draws again, on its own time: what lies over it follows.
    const redrawn = new MutationObserver(() => {
      this.finish();
      redrawn.takeRecords();
    });
    redrawn.observe(this.element, { subtree: true, childList: true, attributes: true, attributeFilter: ['d', 'transform'] });
    const point = (event: PointerEvent): void => this.pointed.emit(this.dateAt(event.clientX));
    // a finger that is lifted leaves what it showed to be read
    const leave = ({ pointerType }: PointerEvent): void => {
      if (pointerType !== 'touch') this.pointed.emit(null);
    };
    this.element.addEventListener('pointermove', point);
    this.element.addEventListener('pointerdown', point);
    this.element.addEventListener('pointerleave', leave);
    this.destroyRef.onDestroy(() => {
      resized.disconnect();
      redrawn.disconnect();
      chart.destroy();
      injector.destroy();
    });
  }

  /** The date with a value that is nearest to a place of the screen. */
  private dateAt(clientX: number): string | null {
    const ground = this.element.querySelector('.line-chart.chart');
    const matrix = ground instanceof SVGGraphicsElement ? ground.getScreenCTM() : null;
    const { xScale } = this.chart ?? {};
    if (!matrix || !xScale) return null;
    const x = (clientX - matrix.e) / matrix.a;
    const distance = (date: string): number => Math.abs(xScale(midnight(date)) - x);
    return this.dates().reduce<string | null>((best, date) => (best === null || distance(date) < distance(best) ? date : best), null);
  }

  /** The chart takes its margins as they stand when it draws. */
  private makeRoom(right: number): void {
    if (!this.chart || this.chart.margin[1] === right) return;
    this.chart.margin = [10, right, 10, 20];
    this.chart.update();
  }

  /** Strokes of the lines, and what lies over them. */
  private finish(): void {
    const ground = this.element.querySelector('.line-chart.chart');
    if (!ground || !this.chart?.xScale) return;
    const [width, height] = this.size();
    ground.closest('svg')?.setAttribute('viewBox', `0 0 ${Math.floor(width)} ${Math.floor(height)}`);
    const names = this.names();
    const segments = this.segments();
    ground.querySelectorAll<SVGPathElement>('.line-series .line').forEach((line, index) => {
      const series = names.indexOf(seriesName(segments[index]?.name ?? ''));
      line.style.strokeDasharray = dashesOf(Math.max(0, series));
      line.classList.toggle('is-reference', this.series()[series]?.isReference ?? false);
    });
    const { xScale, yScale, dims } = this.chart;
    ground.querySelector(':scope > .marks')?.remove();
    ground.append(drawMarks(this.drawn(), { x: (date) => xScale(date), y: (value) => yScale(value), width: dims.width, height: dims.height }));
  }
}
