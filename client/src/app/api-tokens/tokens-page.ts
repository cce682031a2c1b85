import { Component, computed, effect, type ElementRef, inject, signal, viewChild } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { addDays, TOKEN_GROUP_WORDS, TOKEN_LIMITS, type TokenGroupName } from '@maillage/domain';
import { Session, today } from '../core';
import { AgoPipe, CivilDatePipe, Dialogs, plural, Toasts, UiChip, UiIcon, UiPageHeader, UiState } from '../ui';
import type { RecordField } from '../ui/record-form/record-field';
import { RecordDialogs } from '../ui/record-form/record-dialogs';
import { InlineSave } from '../ui/saving/inline-save';
import { ApiTokensGateway, type TokenChoices, type TokenView } from './api-tokens-gateway';

const STATES = {
  active: { label: 'actif', tone: 'good' },
  expired: { label: 'expiré', tone: 'neutral' },
  revoked: { label: 'révoqué', tone: 'neutral' },
} as const;
/** A token without bound of place. */
const WHOLE = 'network';

/** The tokens of the person: what each reads, until when, how often it did; making one, whose secret is told once; ending one. */
@Component({
  selector: 'app-tokens-page',
  imports: [AgoPipe, CivilDatePipe, MatButton, RouterLink, UiChip, UiIcon, UiPageHeader, UiState],
  templateUrl: './tokens-page.html',
  styleUrl: './tokens-page.scss',
})
export class TokensPage {
  private readonly gateway = inject(ApiTokensGateway);
  private readonly session = inject(Session);
  private readonly questions = inject(RecordDialogs);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly networkId = computed(() => this.session.networkId() ?? undefined);
  protected readonly saver = new InlineSave();
  protected readonly states = STATES;
  protected readonly words = TOKEN_GROUP_WORDS;
  protected readonly tokens = rxResource({ stream: () => this.gateway.tokens() });
  private readonly choicesResource = rxResource({ params: this.networkId, stream: ({ params }) => this.gateway.choices(params) });
  protected readonly choices = computed(() => (this.choicesResource.hasValue() ? this.choicesResource.value() : null));
  /** Told once, and gone with the page. */
  protected readonly secret = signal<string | null>(null);
  private readonly field = viewChild<ElementRef<HTMLInputElement>>('field');

  constructor() {
    // whoever made it finds it under her hand, chosen whole
    effect(() => this.field()?.nativeElement.focus());
  }

  protected placeOf({ territory, ccas, networkName }: TokenView): string {
    return ccas?.name ?? territory?.name ?? networkName;
  }

  protected used({ usesCount, refusedCount }: TokenView): string {
    const held = refusedCount > 0 ? `, ${plural(refusedCount, 'refusée', 'refusées')} faute d’attendre` : '';
    return `${plural(usesCount, 'question', 'questions')}${held}`;
  }

  protected async make(choices: TokenChoices): Promise<void> {
    const networkId = this.networkId();
    if (networkId === undefined) return;
    let secret: string | null = null;
    await this.questions.ask({
      heading: 'Nouveau jeton',
      text: 'Un outil qui l’a lit à votre place ce que vous choisissez ici, jamais plus que vous, et ne modifie rien.',
      fields: fieldsOf(choices),
      save: async (values) => {
        const { name, groups, place, lastDay } = values as { name: string; groups: TokenGroupName[] | null; place: string; lastDay: string };
        const [kind, id = ''] = place.split(':', 2);
        const where = { territoryId: kind === 'ept' ? Number(id) : null, ccasId: kind === 'ccas' ? id : null };
        secret = await this.gateway.make({ networkId, name, groups: groups ?? [], lastDay, ...where });
      },
      done: null,
      submitLabel: 'Créer le jeton',
    });
    if (secret !== null) this.secret.set(secret);
  }

  protected async revoke(token: TokenView): Promise<void> {
    const isSure = await this.dialogs.confirm({
      title: `Révoquer le jeton «\u202f${token.name}\u202f»\u202f?`,
      text: 'L’outil qui s’en sert ne lira plus rien, dès maintenant. Cela ne s’annule pas\u202f: il lui faudra un autre jeton.',
      confirmLabel: 'Révoquer le jeton',
      tone: 'danger',
    });
    if (isSure && (await this.saver.act(() => this.gateway.revoke(token.id), 'Jeton révoqué.'))) this.secret.set(null);
  }

  protected async copy(field: HTMLInputElement): Promise<void> {
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
      this.toasts.show('Jeton copié.');
    } catch {
      this.toasts.show('Le jeton est sélectionné\u202f: copiez-le avec le menu de votre appareil.');
    }
  }
}

function fieldsOf({ groups, narrowedGroups, territories, ccas }: TokenChoices): RecordField[] {
  const places = [
    { value: WHOLE, label: 'Tout ce que vous lisez dans le réseau' },
    ...territories.map(({ id, name }) => ({ value: `ept:${id}`, label: `Les CCAS de ${name} seulement` })),
    ...ccas.map(({ id, name }) => ({ value: `ccas:${id}`, label: `${name} seulement` })),
  ];
  const unnarrowed = groups.filter((group) => !narrowedGroups.includes(group)).map((group) => TOKEN_GROUP_WORDS[group].toLowerCase());
  return [
    {
      key: 'name',
      label: 'À quoi il sert',
      kind: 'text',
      isRequired: true,
      isWide: true,
      maxLength: TOKEN_LIMITS.name,
      hint: 'Par exemple\u202f: tableur du partenaire.',
    },
    {
      key: 'groups',
      label: 'Ce qu’il lit',
      kind: 'choices',
      isRequired: true,
      isWide: true,
      many: groups.map((value) => ({ value, label: TOKEN_GROUP_WORDS[value], group: 'Ce que vous lisez' })),
      emptyLabel: 'Ajouter…',
    },
    {
      key: 'place',
      label: 'Où',
      kind: 'choice',
      isRequired: true,
      isWide: true,
      choices: places,
      initial: WHOLE,
      hint: `Limité à un EPT ou à un CCAS, il ne lit que ce qui porte sur ces CCAS\u202f: ni les vues du réseau entier, ni ${new Intl.ListFormat('fr', { type: 'disjunction' }).format(unnarrowed)}.`,
    },
    { key: 'lastDay', label: 'Dernier jour', kind: 'date', isRequired: true, initial: addDays(today(), TOKEN_LIMITS.daysProposed), hint: 'Un an au plus.' },
  ];
}
