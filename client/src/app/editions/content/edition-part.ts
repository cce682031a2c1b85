import { Component, input } from '@angular/core';
import {
  type EditionChart,
  type EditionMap,
  type EditionMatrix,
  type EditionPart,
  type EditionTimeline,
  looksOf,
  sayShare,
  timelineSvg,
  UNTOLD_WORDS,
  wordDay,
} from '@maillage/domain';
import { formatNumber } from '../../ui';
import { UiLightText } from '../../ui/light-text/light-text';
import { cellText, isNumeric } from './cells';
import { PartDrawing } from './part-drawing';
import { SvgFigure } from './svg-figure';

/** A class of a map: what it is called, and which territories stand in it. */
interface MapClass {
  readonly label: string;
  readonly names: readonly string[];
}

/** One part of a block, drawn from what was frozen and from nothing else. */
@Component({
  selector: 'app-edition-part',
  imports: [PartDrawing, SvgFigure, UiLightText],
  templateUrl: './edition-part.html',
  styleUrl: './edition-part.scss',
})
export class EditionPartView {
  readonly part = input.required<EditionPart>();
  /** Day of the edition. */
  readonly asOf = input.required<string>();

  protected readonly cellText = cellText;
  protected readonly isNumeric = isNumeric;
  protected readonly looksOf = looksOf;
  protected readonly share = sayShare;
  protected readonly number = formatNumber;
  protected readonly untold = UNTOLD_WORDS;

  protected meaningOf({ legend }: EditionMatrix, cell: string | null): string {
    return cell === null ? 'Sans nouvelle' : (legend.find(({ code }) => code === cell)?.label ?? '');
  }

  protected told(chart: EditionChart, value: number | null | undefined): string {
    return value === null || value === undefined ? '—' : `${formatNumber(value)}${chart.unit === '%' ? '\u00a0%' : ''}`;
  }

  /** The territories of a map by class: the same as a map says, in words. */
  protected classesOf(map: EditionMap): readonly MapClass[] {
    const untold = map.areas.filter((area) => area.untold !== undefined);
    const reasons = [...new Set(untold.flatMap(({ untold: reason }) => (reason ? [reason] : [])))];
    const classes = map.legend
      ? map.legend.map(({ code, label }) => ({ label, names: map.areas.filter(({ category }) => category === code).map(({ name }) => name) }))
      : (map.classes ?? []).map((upper, index, bounds) => {
          const above = index === 0 ? -Infinity : (bounds[index - 1] ?? 0);
          const names = map.areas.flatMap(({ name, value }) =>
            value !== undefined && value > above && value <= upper ? [`${name} (${formatNumber(value)})`] : [],
          );
          return { label: index === 0 ? `${formatNumber(upper)} ou moins` : `Plus de ${formatNumber(above)}, jusqu’à ${formatNumber(upper)}`, names };
        });
    const silent = reasons.map((reason) => ({ label: UNTOLD_WORDS[reason], names: untold.filter((area) => area.untold === reason).map(({ name }) => name) }));
    return [...classes, ...silent].filter(({ names }) => names.length > 0);
  }

  protected drawing({ timeline, caption }: EditionTimeline): string {
    return timelineSvg(timeline, {
      title: caption,
      subtitle: '',
      today: 'jour de l’édition',
      states: { done: 'fait', late: 'en retard', tooEarly: 'avant ce qu’il attend', coming: 'à venir' },
      deliverable: 'livrable',
      awaited: 'est attendu par',
      layers: {},
      note: `État au ${wordDay(timeline.today)}`,
    }).markup;
  }
}
