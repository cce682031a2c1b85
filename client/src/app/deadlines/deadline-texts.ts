import { inject, Injectable } from '@angular/core';
import type { DeadlineKind, DeadlineSource } from '@maillage/domain';
import { type DeadlineSourceWords, Words } from '../faces';
import { formatDate } from '../ui/format/format';
import type { IconName } from '../ui/icon/icon-paths';

/** What a deadline says of itself. */
interface Deadline {
  readonly kind: DeadlineKind;
  readonly sourceType: DeadlineSource;
  readonly sourceId: string;
  readonly ccas: { readonly id: string } | null;
  readonly label: string | null;
  readonly dueOn: string;
  readonly dueAt: string | null;
  readonly isOverdue: boolean;
}

/** How deadlines are told, in the words of the feature that each comes from; whoever shows them waits for those (`Words.beside`). */
@Injectable({ providedIn: 'root' })
export class DeadlineTexts {
  private readonly words = inject(Words).all;

  /** « Préavis » */
  kind(kind: DeadlineKind): string {
    return this.words().deadlines[kind]?.label ?? 'Échéance';
  }

  /** What the button that leads to it says. */
  act(kind: DeadlineKind): string {
    return this.words().deadlines[kind]?.act ?? 'Ouvrir';
  }

  /** « Dénoncer ou préparer la suite avant le 30 septembre 2027 ». */
  sentence({ kind, dueOn, isOverdue }: Pick<Deadline, 'kind' | 'dueOn' | 'isOverdue'>): string {
    const day = formatDate(dueOn);
    const words = this.words().deadlines[kind];
    if (!words) return `À traiter avant le ${day}`;
    return (isOverdue ? (words.late ?? words.todo) : words.todo)(day);
  }

  /** What tells it from others of its kind, in words. */
  label({ sourceType, label }: Pick<Deadline, 'sourceType' | 'label'>): string | null {
    return label === null ? null : (this.words().deadlineSources[sourceType]?.label?.(label) ?? label);
  }

  icon(source: DeadlineSource): IconName {
    return this.words().deadlineSources[source]?.icon ?? 'calendar';
  }

  /** Under what its deadlines stand on a line of time: « Conventions ». */
  layer(source: DeadlineSource): string {
    return this.words().deadlineSources[source]?.layer ?? 'Échéances';
  }

  /** What whoever may do so does about it in its line. */
  steps(source: DeadlineSource): DeadlineSourceWords['steps'] {
    return this.words().deadlineSources[source]?.steps;
  }

  /** Where it is handled. */
  link(deadline: Pick<Deadline, 'sourceType' | 'sourceId' | 'ccas' | 'kind'>): readonly string[] {
    return this.words().deadlineSources[deadline.sourceType]?.link(deadline) ?? ['/echeances'];
  }
}
