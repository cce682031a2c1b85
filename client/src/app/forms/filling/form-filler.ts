import { afterNextRender, Component, computed, effect, ElementRef, inject, Injector, input, linkedSignal, model, signal, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { plural, UiIcon } from '../../ui';
import { holdFocus } from '../../ui/focus/give-focus-back';
import { UiLightText } from '../../ui/light-text/light-text';
import { Filling } from './filling';
import type { FormToFill } from './held-answer';
import { Question } from './question';
import { whenIdle } from './when-idle';

/** So many questions stand on the page at once when a part opens, and so many more follow each time the browser has nothing to do. */
const DRAWN_AT_ONCE = 4;
const DRAWN_NEXT = 2;
/** After so long without a key one types no more. */
const TYPING_MS = 600;

/** The last step, after the sections. */
export const LAST_STEP = 'fin';

/** A form, one section at a time: where one is, what is left, and one step on. The last step is whoever shows it. */
@Component({
  selector: 'app-form-filler',
  imports: [MatButton, Question, UiIcon, UiLightText],
  providers: [Filling],
  templateUrl: './form-filler.html',
  styleUrl: './form-filler.scss',
})
export class FormFiller {
  readonly form = input.required<FormToFill>();
  /** Code of the section that is shown; null: the first that is not done. */
  readonly step = model<string | null>(null);
  readonly lastLabel = input('Relire et signer');

  readonly filling = inject(Filling);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);
  /** When something was typed last: nothing is drawn beside somebody who types. Who walks with the tab key is not kept from what is below. */
  private typedAt = Number.NEGATIVE_INFINITY;
  protected readonly last = LAST_STEP;
  protected readonly isConfirming = signal(false);
  protected readonly isReady = signal(false);
  private readonly first = signal<string | null>(null);
  protected readonly progressOf = computed(() => new Map(this.filling.progress().map((progress) => [progress.section, progress])));
  protected readonly steps = computed(() => this.filling.sections().map(({ code, title }) => ({ code, title, ...this.told(code) })));
  protected readonly at = computed(() => {
    const wanted = this.step() ?? this.first();
    const codes = [...this.steps().map(({ code }) => code), LAST_STEP];
    return wanted !== null && codes.includes(wanted) ? wanted : (codes[0] ?? LAST_STEP);
  });
  protected readonly section = computed(() => this.filling.sections().find(({ code }) => code === this.at()));
  private readonly asked = computed(() => this.section()?.questions.filter(({ code }) => this.filling.isShown(code)) ?? [], {
    equal: (some, others) => some.length === others.length && some.every((one, at) => one === others[at]),
  });
  private readonly drawn = linkedSignal({ source: this.at, computation: () => DRAWN_AT_ONCE });
  protected readonly questions = computed(() => this.asked().slice(0, this.drawn()));
  protected readonly index = computed(() => this.steps().findIndex(({ code }) => code === this.at()));
  protected readonly previous = computed(() => {
    const index = this.at() === LAST_STEP ? this.steps().length : this.index();
    return this.steps()[index - 1] ?? null;
  });
  protected readonly next = computed(() => (this.at() === LAST_STEP ? null : (this.steps()[this.index() + 1] ?? { code: LAST_STEP, title: this.lastLabel() })));
  protected readonly toConfirm = computed(() => this.progressOf().get(this.at())?.toConfirm ?? []);
  protected readonly confirmLabel = computed(() =>
    this.toConfirm().length === 1 ? 'Confirmer cette valeur' : `Confirmer ces ${this.toConfirm().length} valeurs`,
  );
  protected readonly leftLabel = computed(() => {
    const left = this.filling.left();
    return left === 0 ? 'Tout est répondu' : `${plural(left, 'question reste', 'questions restent')} sur ${this.filling.expected()}`;
  });
  protected readonly saved = computed(() => {
    if (this.form().keptAs === null) return 'Essai\u202f: rien n’est gardé';
    const unsent = this.filling.unsent();
    if (this.filling.isAway()) return `Hors connexion\u202f: ${plural(unsent, 'réponse gardée', 'réponses gardées')} sur cet appareil`;
    if (unsent > 0) return 'Enregistrement…';
    return this.filling.savedAt() === null ? 'Gardé à mesure' : 'Enregistré';
  });

  constructor() {
    effect(() => {
      const form = this.form();
      untracked(() => {
        this.filling.takes(form);
        if (!this.isReady())
          this.first.set(
            this.filling.progress().find(({ left, toConfirm }) => left.length + toConfirm.length > 0)?.section ?? (form.canFill ? LAST_STEP : null),
          );
        this.isReady.set(true);
      });
    });
    effect((onCleanup) => {
      if (this.isReady() && this.drawn() < this.asked().length)
        onCleanup(
          whenIdle(
            () => this.drawn.update((count) => count + DRAWN_NEXT),
            () => performance.now() - this.typedAt < TYPING_MS,
          ),
        );
    });
    this.host.addEventListener('input', () => (this.typedAt = performance.now()), { passive: true });
  }

  go(code: string, question?: string): void {
    this.step.set(code);
    const place = this.asked().findIndex((one) => one.code === question) + 1;
    if (place > this.drawn()) this.drawn.set(place);
    afterNextRender(
      () => {
        const target = this.host.querySelector<HTMLElement>(question ? `#question-${question} h3` : '.step-title');
        target?.focus({ preventScroll: true });
        target?.scrollIntoView({ block: 'start' });
      },
      { injector: this.injector },
    );
  }

  protected async confirmAll(): Promise<void> {
    const back = holdFocus();
    this.isConfirming.set(true);
    await this.filling.confirm(this.toConfirm());
    this.isConfirming.set(false);
    back();
  }

  private told(code: string): { readonly left: number; readonly label: string } {
    const { left = [], expected = 0 } = this.progressOf().get(code) ?? {};
    return { left: left.length, label: left.length === 0 ? 'fait' : `${expected - left.length} sur ${expected}` };
  }
}
