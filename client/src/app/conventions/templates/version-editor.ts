import { Component, effect, ElementRef, inject, input, signal, untracked } from '@angular/core';
import { FormArray, FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { toApiError } from '../../errors';
import { applyApiError, Dialogs, maxLength, settleConflict, Toasts, UiControl, UiField, UiFormError, UiIcon, validate } from '../../ui';
import { ArticleEditor } from './article-editor';
import { type ArticleForm, articleForm, articleOf, wordArticles } from './article-form';
import { type Article, TemplatesGateway, type TemplateVersion } from './templates-gateway';

const LABELS = { articles: 'Articles', changeNote: 'Ce qui change' };
const NEW_ARTICLE = { title: '', body: '', volet: null, isOptional: false };

/** The articles of a draft: written, ordered, saved together. */
@Component({
  selector: 'app-version-editor',
  imports: [ReactiveFormsModule, MatButton, ArticleEditor, UiControl, UiField, UiFormError, UiIcon],
  templateUrl: './version-editor.html',
  styles: `
    .bar {
      position: sticky;
      inset-block-end: 0;
      padding-block: var(--space-3);
      background: var(--surface);
      border-block-start: 1px solid var(--line);
    }
  `,
})
export class VersionEditor {
  readonly version = input.required<TemplateVersion>();

  private readonly gateway = inject(TemplatesGateway);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private seen = { id: '', version: 0 };

  protected readonly isSaving = signal(false);
  protected readonly message = signal<string | null>(null);
  /** Articles whose fields are shown. */
  protected readonly opened = signal<ReadonlySet<ArticleForm>>(new Set());
  protected readonly articles = signal<readonly ArticleForm[]>([]);
  protected readonly form = new FormGroup({
    articles: new FormArray<ArticleForm>([]),
    changeNote: new FormControl<string | null>(null, maxLength(1000)),
  });

  constructor() {
    effect(() => {
      const { id, version, articles, changeNote } = this.version();
      untracked(() => {
        if (this.form.dirty && id === this.seen.id) return;
        this.seen = { id, version };
        this.fill(articles, changeNote);
        this.form.markAsPristine();
      });
    });
  }

  isDirty(): boolean {
    return this.form.dirty;
  }

  protected setOpen(article: ArticleForm, isOpen: boolean): void {
    const opened = new Set(this.opened());
    if (isOpen) opened.add(article);
    else opened.delete(article);
    this.opened.set(opened);
  }

  protected add(): void {
    const article = articleForm(NEW_ARTICLE);
    this.place([...this.articles(), article]);
    this.setOpen(article, true);
    setTimeout(() => this.host.querySelector<HTMLElement>('app-article-editor:last-of-type input')?.focus());
  }

  protected move(article: ArticleForm, by: -1 | 1): void {
    const articles = this.articles().filter((other) => other !== article);
    const rank = this.articles().indexOf(article) + by;
    this.place([...articles.slice(0, rank), article, ...articles.slice(rank)]);
    this.toasts.announce(`Article ${rank + 1} sur ${this.articles().length}`);
  }

  protected async remove(article: ArticleForm): Promise<void> {
    const { title } = articleOf(article);
    const isSure = await this.dialogs.confirm({
      title: `Retirer l’article «\u202f${title || 'sans titre'}\u202f»\u202f?`,
      text: 'Il quittera ce brouillon à l’enregistrement. Les versions publiées le gardent.',
      confirmLabel: 'Retirer l’article',
      tone: 'danger',
    });
    if (isSure) this.place(this.articles().filter((other) => other !== article));
  }

  async save(): Promise<boolean> {
    this.message.set(null);
    this.opened.set(new Set([...this.opened(), ...this.articles().filter(({ invalid }) => invalid)]));
    if (this.isSaving() || !validate(this.form, this.host)) return false;
    this.isSaving.set(true);
    try {
      await this.send();
      return true;
    } catch (caught) {
      return await this.onRefused(caught);
    } finally {
      this.isSaving.set(false);
    }
  }

  private async send(): Promise<void> {
    // what comes back is the state to go on from; the form already shows it
    this.form.markAsPristine();
    try {
      const saved = await this.gateway.save({ ...this.seen, ...this.values() });
      this.seen = { ...this.seen, version: saved.versions.find(({ id }) => id === this.seen.id)?.version ?? this.seen.version };
    } catch (error) {
      this.form.markAsDirty();
      throw error;
    }
    this.toasts.show('Brouillon enregistré.');
  }

  private async onRefused(caught: unknown): Promise<boolean> {
    const error = toApiError(caught);
    if (error.reason !== 'STALE_VERSION' || !error.params['current']) {
      this.opened.set(new Set(this.articles()));
      this.message.set(applyApiError(this.form, error));
      return false;
    }
    const settled = await settleConflict(this.dialogs, error, LABELS, this.values(), {
      format: (value, key) => (key === 'articles' ? wordArticles(value) : String(value ?? '(vide)')),
    });
    if (!settled) return false;
    this.seen = { ...this.seen, version: settled.version };
    this.fill(settled.values.articles as readonly Article[], settled.values.changeNote as string | null);
    await this.send();
    return true;
  }

  private fill(articles: readonly Article[], changeNote: string | null): void {
    this.form.controls.changeNote.setValue(changeNote);
    this.opened.set(new Set());
    this.place(articles.map(articleForm));
  }

  private place(articles: readonly ArticleForm[]): void {
    this.form.controls.articles.clear({ emitEvent: false });
    for (const article of articles) this.form.controls.articles.push(article, { emitEvent: false });
    this.form.controls.articles.updateValueAndValidity();
    this.form.markAsDirty();
    this.articles.set(articles);
  }

  private values() {
    return { articles: this.articles().map(articleOf), changeNote: this.form.controls.changeNote.value?.trim() || null };
  }
}
