import { Component, computed, input } from '@angular/core';
import type { FormDefinition } from '@maillage/domain';
import { FormFiller } from '../filling/form-filler';
import type { AnswerSink, FormToFill, HeldAnswer } from '../filling/held-answer';

/** Keeps nothing. */
const NOWHERE: AnswerSink = {
  save: (answers) =>
    Promise.resolve(
      answers.map((answer) => ({
        entry: answer.entry,
        isConflict: false,
        held:
          answer.state === null
            ? null
            : ({ ...answer, state: answer.state, isConfirmed: true, sourceLabel: null, changedByName: null, version: answer.version + 1 } satisfies HeldAnswer),
      })),
    ),
  confirm: () => Promise.resolve([]),
};

/** A form « comme une direction le verrait »: filled in as it will be, and kept nowhere. */
@Component({
  selector: 'app-tried-form',
  imports: [FormFiller],
  template: `
    <app-form-filler [form]="form()" lastLabel="Signature">
      <p class="muted">Ici la direction relit, signe et envoie. Cet essai ne garde rien.</p>
    </app-form-filler>
  `,
})
export class TriedForm {
  readonly definition = input.required<FormDefinition>();
  readonly name = input.required<string>();
  protected readonly form = computed<FormToFill>(() => ({
    keptAs: null,
    name: this.name(),
    definition: this.definition(),
    answers: [],
    lastYear: null,
    population: null,
    canFill: true,
    sink: NOWHERE,
  }));
}
