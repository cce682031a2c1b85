import type { Operation } from '../access/operations';

/** What a kind of news is, and how it is merged and guarded. */
export interface NewsKindDefinition {
  /** What it tells, for the manual of the API. */
  readonly meaning: string;
  /**
   * `about`: each thing that it is about is told once, ever (`about` of the notification, a message for instance). `day`: what moves several times on
   * one day is one piece of news, unread again.
   */
  readonly once: 'about' | 'day';
  /** Besides reading the object, what it takes to read it where the notification stands: at its CCAS, or in its network. */
  readonly read: Operation;
  /** Where it leads, when not to the page of the object: `:id` is what the page of the object goes by, `:ccas` the CCAS, `:about` what it is about. */
  readonly address?: string;
}

/** Every kind of news that a person is told, in the order of the filter. A feature that has more to tell adds its line. */
export const NEWS_KINDS = {
  mention: { meaning: 'Somebody mentions her in a discussion.', once: 'about', read: 'network.read', address: '/discussions/:about' },
  reply: { meaning: 'A discussion in which she takes part goes on.', once: 'day', read: 'network.read', address: '/discussions/:about' },
  blocker_addressed: {
    meaning: 'Somebody says that she can lift what blocks a CCAS.',
    once: 'day',
    read: 'adoption.readDetail',
    address: '/initiatives/blocages',
  },
  campaign_opened: { meaning: 'A campaign asks her CCAS something.', once: 'about', read: 'network.read', address: '/mon-ccas' },
  campaign_reminder: { meaning: 'She is reminded of a campaign.', once: 'day', read: 'network.read', address: '/mon-ccas' },
  campaign_submitted: { meaning: 'A CCAS has submitted its answers to a campaign.', once: 'day', read: 'network.read' },
  form_returned: {
    meaning: 'Answers of her CCAS to a collection are sent back to be corrected; it is about the first of the remarks.',
    once: 'day',
    read: 'forms.readReturns',
    address: '/collectes/:id/ccas/:ccas?remarque=:about',
  },
  form_reopened: { meaning: 'A return of her CCAS is opened again.', once: 'day', read: 'forms.readReturns', address: '/collectes/:id/ccas/:ccas' },
  form_validated: { meaning: 'A return of her CCAS is validated.', once: 'day', read: 'forms.readReturns', address: '/collectes/:id/ccas/:ccas' },
  survey_opened: { meaning: 'A survey is open, with a link for the agents of her CCAS; it is about the link.', once: 'about', read: 'surveys.handOn' },
  news_reminder: {
    meaning: 'She is reminded to say how her CCAS stands on the initiatives of a plan.',
    once: 'day',
    read: 'adoption.update',
    address: '/mon-ccas',
  },
  deputy_named: { meaning: 'She stands in for somebody who is away.', once: 'about', read: 'absences.read', address: '/mon-compte' },
  absence_noted: { meaning: 'Somebody else noted that she is away.', once: 'about', read: 'absences.read', address: '/mon-compte' },
  mail_refused: { meaning: 'The address of a person whom she invited or reminded refuses mails.', once: 'about', read: 'network.read' },
} as const satisfies Record<string, NewsKindDefinition>;

/** A kind of news. */
export type NewsKind = keyof typeof NEWS_KINDS;

/** Every kind of news, in the order of the filter. */
export const NEWS_KIND_NAMES = Object.keys(NEWS_KINDS) as NewsKind[];

/** What each kind says, for the manual of the API. */
export const NEWS_KIND_MEANINGS = Object.fromEntries(Object.entries(NEWS_KINDS).map(([kind, { meaning }]) => [kind, meaning])) as Readonly<
  Record<NewsKind, string>
>;

/** How it is told: the definition of a kind. */
export const newsKind = (kind: NewsKind): NewsKindDefinition => NEWS_KINDS[kind];
