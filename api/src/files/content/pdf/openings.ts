import { MAX_REFERENCES, type PdfObject } from './pdf-objects';

/** What a document does when it, one of its pages or one of its notes is opened (ISO 32000-1, 12.6.2 and 12.6.3). */
const OPENING_KEYS = ['OpenAction', 'AA'];
/** Events that a dictionary of such actions has, and nothing else. */
const EVENTS = new Set('E X D U Fo Bl PO PC PV PI O C K F V WC WS DS WP DP'.split(' '));
/** Leaves the document for a site: by a click, and never by itself. */
const LEAVING = 'URI';

/** An object, as far as it is on the way from an opening to an action. */
interface Step {
  isLeaving: boolean;
  readonly next: number[];
}

/** Gathers what a document does without being asked, of objects in whatever order they come: actions follow one another, in objects of their own. */
export class Openings {
  private isLeaving = false;
  private readonly begun: number[] = [];
  private readonly steps = new Map<number, Step>();

  add(object: PdfObject): void {
    this.addOpenings(object);
    const { number } = object;
    if (number === null) return;
    const step = stepOf(object);
    if (!step.isLeaving && step.next.length === 0) return;
    // a number that comes twice is what it was and what it is
    const known = this.steps.get(number);
    if (known) known.next.push(...step.next);
    else this.steps.set(number, step);
    if (known && step.isLeaving) known.isLeaving = true;
  }

  /** Whether it leaves for a site by itself, once all objects were seen. */
  leaves(): boolean {
    const todo = [...this.begun];
    const seen = new Set(todo);
    for (let number = todo.pop(); number !== undefined && !this.isLeaving; number = todo.pop()) {
      const step = this.steps.get(number);
      this.isLeaving ||= step?.isLeaving ?? false;
      for (const next of step?.next ?? []) {
        if (seen.has(next)) continue;
        seen.add(next);
        todo.push(next);
      }
    }
    return this.isLeaving;
  }

  private addOpenings({ namesOf, refsOf }: PdfObject): void {
    // a note may be written within its page: then the name stands further inside
    const keys = [...namesOf].filter(([key, names]) => OPENING_KEYS.includes(key) || names.has('AA')).map(([key]) => key);
    for (const key of new Set([...keys, ...OPENING_KEYS])) {
      if (namesOf.get(key)?.has(LEAVING)) this.isLeaving = true;
      this.begun.push(...(refsOf.get(key) ?? []));
    }
  }
}

/** Where it goes on from an object: along a list, a chain of actions or a dictionary of events; never along a page that is gone to. */
function stepOf({ entries, refsOf, isArray }: PdfObject): Step {
  const all = [...refsOf.values()].flat();
  const hasUntold = all.length === MAX_REFERENCES;
  if (isArray) return { isLeaving: hasUntold, next: all };
  const action = entries.get('S');
  if (action !== undefined && entries.get('Type') !== '/Page')
    return { isLeaving: action === `/${LEAVING}` || hasUntold, next: [...(refsOf.get('Next') ?? [])] };
  return { isLeaving: false, next: [...entries.keys()].every((key) => EVENTS.has(key)) ? all : [] };
}
