import { gatherMarks, type TimelineMark } from '@maillage/domain';
import type { DeadlineTexts } from '../../deadlines';
import { plural } from '../../ui';
import type { Mark } from './timeline-gateway';

/** What else stands on the line, in words: of one CCAS by its name, of several by how many. */
export function marksOf(marks: readonly Mark[], texts: Pick<DeadlineTexts, 'kind' | 'label'>): TimelineMark[] {
  const told = marks.map((mark) => {
    const { kind, sourceType, sourceId, startsOn, endsOn, ccas, ccasCount } = mark;
    const whose = ccas ? ccas.communeName : plural(ccasCount, 'CCAS', 'CCAS');
    const name = startsOn === endsOn ? `${texts.kind(kind)}, ${whose}` : `${texts.label(mark) ?? texts.kind(kind)} (${whose})`;
    return { key: `${sourceId} ${kind} ${endsOn}`, layer: sourceType, sort: kind, label: name, startsOn, endsOn, count: ccasCount };
  });
  return gatherMarks(told, (many) => {
    const [first] = many;
    const count = many.reduce((sum, one) => sum + one.count, 0);
    return first ? `${texts.kind(first.sort)}, ${plural(count, 'CCAS', 'CCAS')}` : '';
  });
}
