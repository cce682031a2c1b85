import {
  ApplicationRef,
  ChangeDetectionStrategy,
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
import { type ChartSeries, dateTick, segmentsOf, seriesName, valueTick } from './chart-data';
import { colourOf, DASHES, PALETTE } from './palette';

/**
 * The one place that knows ngx-charts, loaded on demand. Its templates hold animation triggers: the chart gets an injector of
 * its own, with an engine that does nothing, so that neither the application nor its first load knows of animations.
 */
@Component({
  selector: 'ui-line-drawing',
  changeDetection: ChangeDetectionStrategy.OnPush,
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
    ui-line-drawing .line[stroke='${PALETTE[1]}'] {
      stroke-dasharray: ${DASHES[1]};
    }
    ui-line-drawing .line[stroke='${PALETTE[2]}'] {
      stroke-dasharray: ${DASHES[2]};
    }
    ui-line-drawing .line[stroke='${PALETTE[3]}'] {
      stroke-dasharray: ${DASHES[3]};
    }
    ui-line-drawing .line[stroke='${PALETTE[4]}'] {
      stroke-dasharray: ${DASHES[4]};
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

  private readonly element: HTMLElement = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly application = inject(ApplicationRef);
  private readonly parent = inject(EnvironmentInjector);
  private readonly destroyRef = inject(DestroyRef);

  private readonly size = signal<[number, number]>([600, 256]);
  private readonly segments = computed(() => segmentsOf(this.series(), this.isStepped()));
  private readonly colours = computed(() => {
    const names = this.series().map(({ name }) => name);
    return (segment: string) => colourOf(names.indexOf(seriesName(segment)));
  });
  private readonly tickOf = computed(() => dateTick(this.series()));
  private readonly valueOf = computed(() => valueTick(this.unit()));

  ngOnInit(): void {
    const injector = createEnvironmentInjector([importProvidersFrom(LineChartModule), provideNoopAnimations()], this.parent);
    const chart = createComponent(LineChartComponent, {
      environmentInjector: injector,
      bindings: [
        inputBinding('results', this.segments),
        inputBinding('view', this.size),
        inputBinding('customColors', this.colours),
        inputBinding('xAxisTickFormatting', this.tickOf),
        inputBinding('yAxisTickFormatting', this.valueOf),
        inputBinding('yScaleMin', () => 0),
        inputBinding('yScaleMax', this.max),
        inputBinding('rotateXAxisTicks', () => false),
        inputBinding('animations', () => false),
        inputBinding('tooltipDisabled', () => true),
        inputBinding('xAxis', () => true),
        inputBinding('yAxis', () => true),
      ],
    });
    this.application.attachView(chart.hostView);
    this.element.append(chart.location.nativeElement as HTMLElement);
    const observer = new ResizeObserver(([{ contentRect }]) => this.size.set([Math.max(200, contentRect.width), contentRect.height]));
    observer.observe(this.element);
    this.destroyRef.onDestroy(() => {
      observer.disconnect();
      chart.destroy();
      injector.destroy();
    });
  }
}
