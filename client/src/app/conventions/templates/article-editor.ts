import { Component, computed, ElementRef, input, model, output, viewChild } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { CONVENTION_VOLETS, TEMPLATE_VARIABLE_NAMES, TEMPLATE_VARIABLES, type TemplateVariable, unknownVariablesOf, writtenVariable } from '@maillage/domain';
import { map, startWith, switchMap } from 'rxjs';
import { UiChip, UiControl, UiField, UiIcon } from '../../ui';
import { UiPersonalDataHint } from '../../ui/personal-data-hint/personal-data-hint';
import { VOLET_LABELS } from '../words/convention-words';
import { type ArticleForm, articleOf } from './article-form';

/** One article of a draft, folded to its title until it is written. */
@Component({
  selector: 'app-article-editor',
  imports: [ReactiveFormsModule, MatButton, UiChip, UiControl, UiField, UiIcon, UiPersonalDataHint],
  templateUrl: './article-editor.html',
  styleUrl: './article-editor.scss',
})
export class ArticleEditor {
  readonly form = input.required<ArticleForm>();
  /** Rank in the draft, from 1. */
  readonly number = input.required<number>();
  readonly count = input.required<number>();
  readonly isOpen = model(false);
  readonly moved = output<-1 | 1>();
  readonly removed = output();

  private readonly body = viewChild<ElementRef<HTMLTextAreaElement>>('body');
  protected readonly volets = CONVENTION_VOLETS;
  protected readonly labels = VOLET_LABELS;
  protected readonly variables = TEMPLATE_VARIABLES.map((value) => ({ value, label: TEMPLATE_VARIABLE_NAMES[value] }));
  private readonly typed = toSignal(
    toObservable(this.form).pipe(
      switchMap((form) =>
        form.events.pipe(
          startWith(null),
          map(() => ({ article: articleOf(form), isWrong: form.invalid || form.controls.volet.invalid })),
        ),
      ),
    ),
  );
  protected readonly article = computed(() => this.typed()?.article);
  protected readonly isWrong = computed(() => this.typed()?.isWrong === true);
  protected readonly unknown = computed(() => {
    const article = this.article();
    return article ? unknownVariablesOf(article) : [];
  });

  protected toggle(event: Event): void {
    this.isOpen.set((event.target as HTMLDetailsElement).open);
  }

  /** Puts the variable where the caret is, and the caret after it. */
  protected insert(event: Event): void {
    const select = event.target as HTMLSelectElement;
    const area = this.body()?.nativeElement;
    if (!select.value || !area) return;
    area.setRangeText(writtenVariable(select.value as TemplateVariable), area.selectionStart, area.selectionEnd, 'end');
    select.value = '';
    this.form().controls.body.setValue(area.value);
    this.form().markAsDirty();
    area.focus();
  }
}
