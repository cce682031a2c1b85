import { Component, computed, ElementRef, inject, Injector, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Session } from '../../core';
import type { DeadlineSteps } from '../../faces';
import { Dialogs, Toasts } from '../../ui';
import { InlineSave } from '../../ui/saving/inline-save';
import { DeadlineTexts } from '../deadline-texts';
import type { DeadlineItem } from '../deadlines-gateway';

/** What is done about a deadline in its line: « Fait » and « Reporter » where its feature allows, else the way to where it is handled. */
@Component({
  selector: 'app-deadline-acts',
  imports: [MatButton, RouterLink],
  template: `
    @if (seen()) {
      <button matButton="outlined" type="button" [disabled]="saver.isSaving()" (click)="done()">
        Fait<span class="visually-hidden">{{ named() }}</span>
      </button>
      <button matButton type="button" [disabled]="saver.isSaving()" (click)="postpone()">
        Reporter<span class="visually-hidden">{{ named() }}</span>
      </button>
    } @else {
      <a matButton="outlined" [routerLink]="texts.link(deadline())"
        >{{ texts.act(deadline().kind) }}<span class="visually-hidden">{{ named() }}</span></a
      >
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1);
    }
  `,
})
export class DeadlineActs {
  readonly deadline = input.required<DeadlineItem>();

  private readonly element: HTMLElement = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly dialogs = inject(Dialogs);
  private readonly injector = inject(Injector);
  private readonly session = inject(Session);
  private readonly toasts = inject(Toasts);
  protected readonly texts = inject(DeadlineTexts);
  protected readonly saver = new InlineSave();
  /** Several lines have the same buttons. */
  protected readonly named = computed(() => `\u202f: ${this.texts.label(this.deadline()) ?? this.deadline().ccas?.communeName ?? ''}`);
  private readonly steps = computed(() => this.texts.steps(this.deadline().sourceType));
  /** What a step would change, for who may. */
  protected readonly seen = computed(() => {
    const { actId, version } = this.deadline();
    const steps = this.steps();
    return steps && actId !== null && version !== null && this.session.can(steps.operation) ? { actId, version } : null;
  });

  protected async done(): Promise<void> {
    await this.saver.act(async () => {
      const undo = await (await this.loadedSteps()).done(this.wanted());
      this.goOn();
      this.toasts.show('C’est fait.', { label: 'Annuler', run: () => void this.saver.act(undo, 'C’est rétabli.') });
    }, null);
  }

  protected async postpone(): Promise<void> {
    const start = this.deadline().dueOn;
    const day = await this.dialogs.openLazily<string>(() => import('../../ui/field/calendar-dialog').then((m) => m.CalendarDialog), { start });
    if (!day || day === start) return;
    await this.saver.act(async () => (await this.loadedSteps()).postpone(this.wanted(), day), 'La date est changée.');
  }

  /** The line goes once it is done: whoever works by keyboard goes on with the next one. */
  private goOn(): void {
    const lines = [...document.querySelectorAll('app-deadline-acts')];
    const place = lines.indexOf(this.element);
    const next = (lines[place + 1] ?? lines[place - 1])?.querySelector<HTMLElement>('a, button') ?? document.querySelector('h1');
    next?.focus();
  }

  private wanted() {
    return this.seen() as NonNullable<ReturnType<typeof this.seen>>;
  }

  /** The buttons are there for who has steps. */
  private async loadedSteps(): Promise<DeadlineSteps> {
    const { load } = this.steps() as NonNullable<ReturnType<typeof this.steps>>;
    return this.injector.get(await load());
  }
}
