/** What other programs can be told of, each with what it means. */
export const OUTSIDE_EVENTS = {
  edition_published: 'An edition was published.',
  initiative_weather: 'The weather of an initiative turned.',
  initiative_archived: 'An initiative left the plan.',
  adoption_stage: 'A CCAS is further with an initiative, or not so far.',
  convention_signed: 'A signature was recorded on a convention.',
  convention_in_force: 'A convention came into force.',
  campaign_opened: 'An update campaign was opened.',
  campaign_closed: 'An update campaign was closed.',
} as const satisfies Record<string, string>;
/** Something that other programs can be told of. */
export type OutsideEvent = keyof typeof OUTSIDE_EVENTS;

/** The same in French, in the order of the form. */
export const OUTSIDE_EVENT_WORDS: Readonly<Record<OutsideEvent, string>> = {
  edition_published: 'Une édition est publiée',
  initiative_weather: 'La météo d’une initiative change',
  initiative_archived: 'Une initiative sort du plan',
  adoption_stage: 'L’avancement d’un CCAS dans une initiative change',
  convention_signed: 'Une convention est signée',
  convention_in_force: 'Une convention entre en vigueur',
  campaign_opened: 'Une campagne s’ouvre',
  campaign_closed: 'Une campagne se termine',
};

/** Bounds of what is told outside. */
export const WEBHOOK_LIMITS = { name: 80, url: 500, perNetwork: 10, deliveriesShown: 30 } as const;

/** How a delivery stands. */
export const DELIVERY_STATES = {
  waiting: 'It is on its way, or tried again later.',
  delivered: 'The other program took it.',
  failed: 'It was tried often enough, and is not tried again by itself.',
} as const satisfies Record<string, string>;
/** How a delivery stands. */
export type DeliveryState = keyof typeof DELIVERY_STATES;

/** Why a delivery did not arrive. */
export const DELIVERY_FAILURES = {
  unknown_name: 'Nobody has that name.',
  not_public: 'The address is one of an inner network.',
  unreachable: 'Nobody answered there, or not securely.',
  timeout: 'The answer did not come in time.',
  refused: 'It answered with another status than one of success.',
} as const satisfies Record<string, string>;
/** Why a delivery did not arrive. */
export type DeliveryFailure = keyof typeof DELIVERY_FAILURES;

/** After how long a delivery is tried again, time after time; then it has failed. */
export const WEBHOOK_WAITS_S: readonly number[] = [60, 300, 1_800, 7_200, 28_800];

/** Whether a delivery that was tried that often before is tried once more when it fails again. */
export const isWorthTrying = (attempts: number): boolean => attempts < WEBHOOK_WAITS_S.length;
