import { type EditionTimeline, timelineSummary, timelineSvg, type TimelineWords } from '@maillage/domain';
import { printedDay, printedLine } from './printed';
import type { ReportPicture } from './report';

const WORDS: Omit<TimelineWords, 'title' | 'subtitle' | 'note'> = {
  today: 'date de l’édition',
  states: { done: 'fait', late: 'en retard', tooEarly: 'avant ce qu’il attend', coming: 'à venir' },
  deliverable: 'livrable',
  awaited: 'attend',
  layers: {},
};

/** The line of time as a picture on its side. */
export function timelinePicture({ caption, timeline }: EditionTimeline): ReportPicture {
  const title = printedLine(caption);
  const { markup, width, height } = timelineSvg(timeline, { ...WORDS, title: '', subtitle: '', note: `situation au ${printedDay(timeline.today)}` });
  return {
    is: 'picture',
    caption: title,
    svg: markup,
    width,
    height,
    alternative: `Calendrier\u202f: ${title}. ${timelineSummary(timeline, timeline.today, printedDay)} Les jalons et leurs dates sont dans le classeur des chiffres.`,
    tableAt: 'Les jalons et leurs dates sont dans le classeur des chiffres.',
  };
}
