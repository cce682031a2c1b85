import { Component, effect, ElementRef, inject, input, signal, untracked } from '@angular/core';
import { FormArray, FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { CONVENTION_LIMITS } from '@maillage/domain';
import { Dialogs, maxLength, Toasts, UiControl, UiField, UiIcon } from '../../ui';
import { UiFormState } from '../../ui/saving/form-state';
import { InlineSave } from '../../ui/saving/inline-save';
import { ArticleEditor } from './article-editor';
import { type ArticleForm, articleForm, articleOf, wordArticles } from './article-form';
import { TemplatesGateway, type TemplateVersion } from './templates-gateway';

const LABELS = { articles: 'Articles', changeNote: 'Ce qui change' };
const NEW_ARTICLE = { title: '', body: '', volet: null, isOptional: false };

/** The articles of a draft: written, ordered, saved together. */
@Component({
  selector: 'app-version-editor',
  imports: [ReactiveFormsModule, MatButton, ArticleEditor, UiControl, UiField, UiFormState, UiIcon],
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
  private seenId = '';

  /** Articles whose fields are shown. */
  protected readonly opened = signal<ReadonlySet<ArticleForm>>(new Set());
  protected readonly articles = signal<readonly ArticleForm[]>([]);
  protected readonly form = new FormGroup({
    articles: new FormArray<ArticleForm>([]),
    changeNote: new FormControl<string | null>(null, maxLength(CONVENTION_LIMITS.changeNote)),
  });
  protected readonly saver = new InlineSave({
    form: this.form,
    name: 'Articles',
    row: () => this.version().id,
    read: () => this.values(),
    fill: (values) => this.fillWith(values as ReturnType<typeof this.values>),
  });

  constructor() {
    effect(() => {
      const { id, version, articles, changeNote } = this.version();
      untracked(() => {
        if (this.form.dirty && id === this.seenId) return;
        this.seenId = id;
        this.saver.version = version;
        this.fillWith({ articles, changeNote });
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
    this.opened.set(new Set([...this.opened(), ...this.articles().filter(({ invalid }) => invalid)]));
    const isSaved = await this.saver.save({
      labels: LABELS,
      values: () => this.values(),
      format: (value, key) => (key === 'articles' ? wordArticles(value) : String(value ?? '(vide)')),
      send: (version) => this.send(version),
      accept: (settled) => this.fillWith(settled as ReturnType<typeof this.values>),
      done: 'Brouillon enregistré.',
    });
    if (!isSaved && this.form.invalid) this.opened.set(new Set(this.articles()));
    return isSaved;
  }

  private async send(version: number): Promise<void> {
    // what comes back is the state to go on from; the form already shows it
    this.form.markAsPristine();
    try {
      const saved = await this.gateway.save({ id: this.seenId, version, ...this.values() });
      this.saver.version = saved.versions.find(({ id }) => id === this.seenId)?.version ?? version;
    } catch (error) {
      this.form.markAsDirty();
      throw error;
    }
  }

  private fillWith({ articles, changeNote }: { articles: readonly Parameters<typeof articleForm>[0][]; changeNote: string | null }): void {
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
