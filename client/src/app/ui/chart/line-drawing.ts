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
  signal,
  ViewEncapsulation,
} from '@angular/core';
import { provideNoopAnimations } from '@angular/platform-browser/animations';
import { LineChartComponent, LineChartModule } from '@swimlane/ngx-charts';
import { axisExtent, markTime, namedDates, thinned } from './chart-axis';
import { type ChartLevel, type ChartMark, type ChartSeries, dateTick, midnight, segmentsOf, seriesName, valueTick } from './chart-data';
import { drawMarks, type DrawnMarks } from './line-marks';
import { colourOf, dashesOf } from './palette';

/** Room that the name of a period takes on the axis. */
const PERIOD_WIDTH_PX = 64;

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
    ui-line-drawing .mark-dot {
      stroke: var(--surface-raised);
    }
    ui-line-drawing .ngx-charts-outer {
      animation: none;
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
  private readonly periods = computed(() => namedDates(this.series()));
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
    if (this.periods().length === 0) return { segments: [], breaks: [], levels: this.levels() };
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
      levels: this.levels(),
    };
  });
  private chart: LineChartComponent | null = null;

  constructor() {
    afterRenderEffect(() => {
      this.drawn();
      this.size();
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
        inputBinding('rotateXAxisTicks', () => false),
        inputBinding('animations', () => false),
        inputBinding('tooltipDisabled', () => true),
        inputBinding('xAxis', () => true),
        inputBinding('yAxis', () => true),
      ],
    });
    this.chart = chart.instance;
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
    this.destroyRef.onDestroy(() => {
      resized.disconnect();
      redrawn.disconnect();
      chart.destroy();
      injector.destroy();
    });
  }

  /** Strokes of the lines, and what lies over them. */
  private finish(): void {
    const ground = this.element.querySelector('.line-chart.chart');
    if (!ground || !this.chart?.xScale) return;
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
