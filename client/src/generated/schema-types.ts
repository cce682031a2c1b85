export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A civil date without time or zone, `2026-11-23`. */
  Date: { input: string; output: string; }
  /** An instant in UTC, ISO 8601. */
  DateTime: { input: string; output: string; }
  /** An amount in euro cents: a whole number, at least 0 and below 10^14. */
  EuroCents: { input: number; output: number; }
};

/** A new comment. */
export type AddCommentInput = {
  /** What it says, 4,000 characters at most. Never a word on a person who is helped. */
  body: Scalars['String']['input'];
  /** The initiative. */
  initiativeId: Scalars['ID']['input'];
};

/** How far a CCAS has adopted an initiative. No stage at all: no news. */
export type AdoptionStage =
  /** In place and assessed. */
  | 'assessed'
  /** Committed. */
  | 'committed'
  /** In place. */
  | 'in_place'
  /** Informed. */
  | 'informed'
  /** Not concerned, for a reason that is told. */
  | 'not_concerned'
  /** To be contacted. */
  | 'to_contact'
  /** Volunteer. */
  | 'volunteer';

/** A comment to archive: it leaves the discussion and stays in the journal. */
export type ArchiveCommentInput = {
  /** The comment. */
  id: Scalars['ID']['input'];
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** An initiative to continue in a later plan of the network. */
export type CarryOverInitiativeInput = {
  /** The initiative. */
  id: Scalars['ID']['input'];
  /** Why it goes on, 1,000 characters at most. */
  reason: Scalars['String']['input'];
  /** A plan of a later year. */
  toPlanId: Scalars['ID']['input'];
};

/** Kind of centre of social action. */
export type CcasKind =
  /** Communal (CASF L.123-4). */
  | 'ccas'
  /** Inter-communal (CASF L.123-4-1). */
  | 'cias';

/** A new password for the person who asks. */
export type ChangePasswordInput = {
  /** The present password; absent for an account that has none. */
  currentPassword?: InputMaybe<Scalars['String']['input']>;
  /** The new password: 12 characters of 4 classes, 14 of 3, or a sentence of 7 words (CNIL 2022). */
  newPassword: Scalars['String']['input'];
};

/** « Rien de nouveau »: the news holds; only its date and author change. */
export type ConfirmAdoptionInput = {
  /** The CCAS. */
  ccasId: Scalars['ID']['input'];
  /** The initiative. */
  initiativeId: Scalars['ID']['input'];
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** A new account. Its owner is invited by mail. */
export type CreateAccountInput = {
  /** E-mail address. If an account of another network has it, the roles are added to that one, which keeps its name. */
  email: Scalars['String']['input'];
  /** First and last name. */
  fullName: Scalars['String']['input'];
  /** Professional telephone number. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Its roles, one at least. */
  roles: Array<RoleAssignmentInput>;
};

/** A CCAS to add to a network. */
export type CreateCcasInput = {
  /** Number and street. */
  addressLine?: InputMaybe<Scalars['String']['input']>;
  /** City of the address. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** E-mail address of the centre. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Communal or inter-communal. */
  kind: CcasKind;
  /** Its name. */
  name: Scalars['String']['input'];
  /** Network that it joins; its territory must lie in it. */
  networkId: Scalars['ID']['input'];
  /** First day; null when it is not known. */
  openedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Telephone of the reception. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Postal code of the address. */
  postalCode?: InputMaybe<Scalars['String']['input']>;
  /** Its own SIREN. */
  siren: Scalars['String']['input'];
  /** Its commune; for a CIAS its EPCI or EPT. */
  territoryId: Scalars['Int']['input'];
  /** Address of its site. */
  website?: InputMaybe<Scalars['String']['input']>;
};

/** A funding organisation to add to a network. */
export type CreateFunderInput = {
  /** Its name. */
  name: Scalars['String']['input'];
  /** The network. */
  networkId: Scalars['ID']['input'];
};

/** A new funding line of an initiative. */
export type CreateFundingLineInput = {
  /** A funder of the network. */
  funderId: Scalars['ID']['input'];
  /** The initiative. */
  initiativeId: Scalars['ID']['input'];
  /** What the money is for, 200 characters at most. */
  label?: InputMaybe<Scalars['String']['input']>;
  /** Amount paid so far. */
  paidCents?: InputMaybe<Scalars['EuroCents']['input']>;
  /** Amount promised. */
  promisedCents?: InputMaybe<Scalars['EuroCents']['input']>;
  /** Amount of the signed agreement. */
  signedCents?: InputMaybe<Scalars['EuroCents']['input']>;
  /** Amount asked for. */
  soughtCents?: InputMaybe<Scalars['EuroCents']['input']>;
};

/** A new initiative of a plan. */
export type CreateInitiativeInput = {
  /** Who stands in. */
  deputy?: InputMaybe<PersonInput>;
  /** Last day, not before the first. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Its number, 1 to 999; the next free one when absent. */
  number?: InputMaybe<Scalars['Int']['input']>;
  /** Who carries it. */
  owner?: InputMaybe<PersonInput>;
  /** The plan. */
  planId: Scalars['ID']['input'];
  /** What it is for, 4,000 characters at most. */
  purpose?: InputMaybe<Scalars['String']['input']>;
  /** Recommendations that it serves, 100 at most. */
  recommendationIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** First day. */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Its title, 200 characters at most. */
  title: Scalars['String']['input'];
};

/** A new milestone of an initiative. */
export type CreateMilestoneInput = {
  /** Day on which it was done, today at the latest. */
  doneOn?: InputMaybe<Scalars['Date']['input']>;
  /** Day by which it is due. */
  dueOn: Scalars['Date']['input'];
  /** What shows that it is done: a text or an address, 2,000 characters at most. */
  evidence?: InputMaybe<Scalars['String']['input']>;
  /** The initiative. */
  initiativeId: Scalars['ID']['input'];
  /** Date that matters, or deliverable. */
  kind: MilestoneKind;
  /** Its title, 200 characters at most. */
  title: Scalars['String']['input'];
};

/** An office to add to a CCAS. */
export type CreateOfficeInput = {
  /** The CCAS. */
  ccasId: Scalars['ID']['input'];
  /** Professional e-mail address. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Last day; null while the office is held. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The office. */
  function: OfficeFunction;
  /** Title, in the words of the CCAS. */
  jobTitle?: InputMaybe<Scalars['String']['input']>;
  /** Name of the person. */
  personName: Scalars['String']['input'];
  /** Professional telephone. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** First day; null when it is not known. */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
};

/** A new yearly plan. */
export type CreatePlanInput = {
  /** Network whose plan it is. */
  networkId: Scalars['ID']['input'];
  /** Its title, 200 characters at most. */
  title: Scalars['String']['input'];
  /** Civil year, 2000 to 2100; one plan a year. */
  year: Scalars['Int']['input'];
};

/** A new recommendation of the network. */
export type CreateRecommendationInput = {
  /** Network that recommends. */
  networkId: Scalars['ID']['input'];
  /** Its number, 1 to 999; free in the network. */
  number: Scalars['Int']['input'];
  /** What it says, 2,000 characters at most. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** Its title, 200 characters at most. */
  title: Scalars['String']['input'];
};

/** A funding line to delete. */
export type DeleteFundingLineInput = {
  /** The funding line. */
  id: Scalars['ID']['input'];
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** A milestone to delete. */
export type DeleteMilestoneInput = {
  /** The milestone. */
  id: Scalars['ID']['input'];
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** An office to take out, for one that was entered by mistake. One that ended gets its last day instead. */
export type DeleteOfficeInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** What needs the attention of the viewer. */
export type HomeAttentionKind =
  /** Blocked adoptions at the CCAS that the viewer follows. */
  | 'blocked_adoptions'
  /** CCAS that the viewer follows and that gave no recent news of any initiative. */
  | 'ccas_without_news'
  /** Initiatives declared compromised that the viewer manages or carries. */
  | 'compromised_initiatives'
  /** CCAS without any director’s account. */
  | 'directors_without_account'
  /** Initiatives of the current plan of which the viewer’s own CCAS gave no news, or no recent one. */
  | 'initiatives_to_answer'
  /** Initiatives of the current plan that serve no recommendation. */
  | 'initiatives_without_recommendation'
  /** Milestones past their date, of the initiatives that the viewer manages or carries. */
  | 'late_milestones'
  /** Recommendations that no initiative of the current plan serves. */
  | 'recommendations_without_initiative';

/** A figure of the home page. */
export type HomeFigureKind =
  /** Adoptions in place or assessed, of all that concern a CCAS. */
  | 'adoptions_in_place'
  /** CCAS that gave recent news of one initiative at least, of all that are open. */
  | 'ccas_with_recent_news'
  /** Initiatives declared secured or achievable, of all initiatives of the current plan. */
  | 'initiatives_on_track'
  /** Milestones done by their date, of those that are due or done. */
  | 'milestones_done_on_time';

/** What happened to a business object. */
export type JournalAction =
  /** It came into being. */
  | 'created'
  /** It was taken out. */
  | 'deleted'
  /** Some of its values changed. */
  | 'updated';

/** What is due at a date. */
export type MilestoneKind =
  /** Something to hand over. */
  | 'deliverable'
  /** A date that matters. */
  | 'milestone';

/** Office that a person holds for a CCAS. */
export type OfficeFunction =
  /** Another professional contact. */
  | 'contact'
  /** Deputy director. */
  | 'deputy_director'
  /** Director, one at a time. */
  | 'director'
  /** President: the mayor, or the president of the EPCI for a CIAS (CASF L.123-6). */
  | 'president'
  /** Vice-president, elected by the board. */
  | 'vice_president';

/** What a single-use link sent by e-mail opens. */
export type OneTimeLinkPurpose =
  /** The first password of a new account; seven days. */
  | 'invitation'
  /** A new password; one hour. */
  | 'reset'
  /** A session without password; fifteen minutes. */
  | 'sign_in';

/** A person: an account of the network, or a free name; exactly one of them. */
export type PersonInput = {
  /** Account of somebody who has a role in the network. */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** Name of somebody without an account, 200 characters at most. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** The funders to whom an initiative is published. */
export type PublishInitiativeInput = {
  /** The whole list, 100 at most; an empty one withdraws it from everybody. */
  funderIds: Array<Scalars['ID']['input']>;
  /** The initiative. */
  initiativeId: Scalars['ID']['input'];
};

/** CCAS whose directors are to be reminded, by mail, of what the plan asks of them. */
export type RemindCcasInput = {
  /** CCAS of the network, 1 to 1,500. */
  ccasIds: Array<Scalars['ID']['input']>;
  /** The plan. */
  planId: Scalars['ID']['input'];
};

/** A link asked for by mail. */
export type RequestLinkInput = {
  /** E-mail address of the account. The answer is the same whether or not there is one. */
  email: Scalars['String']['input'];
  /** `reset` or `sign_in`; invitations are sent by who manages the accounts. */
  purpose: OneTimeLinkPurpose;
};

/** What a person may be in the product. */
export type Role =
  /** Keeps the instance running; scoped to nothing. */
  | 'admin'
  /** Fills in for one CCAS. */
  | 'contributor'
  /** Animates a network. */
  | 'coordinator'
  /** Directs one CCAS. */
  | 'director'
  /** Reads what was published to one funding organisation. */
  | 'funder'
  /** Follows the CCAS of one EPT or EPCI of a network. */
  | 'referent';

/** A role to hold. A coordinator, referent, director, contributor and funder need the network; the last four also the territory, CCAS or funder. */
export type RoleAssignmentInput = {
  /** CCAS of a director or contributor, in the network. */
  ccasId?: InputMaybe<Scalars['ID']['input']>;
  /** Last day; null: without end. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Organisation of a funder, of the network. */
  funderId?: InputMaybe<Scalars['ID']['input']>;
  /** Network of the role; none for an admin. */
  networkId?: InputMaybe<Scalars['ID']['input']>;
  /** The role. */
  role: Role;
  /** First day; null: at once. */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** EPT or EPCI of a referent, in the network. */
  territoryId?: InputMaybe<Scalars['Int']['input']>;
};

/** What a search found. */
export type SearchHitKind =
  /** A person’s account; only for those who manage accounts. */
  | 'account'
  /** A CCAS or CIAS, open or closed. */
  | 'ccas'
  /** An initiative, of whatever plan. */
  | 'initiative'
  /** A recommendation. */
  | 'recommendation'
  /** A territory of the network. */
  | 'territory';

/** An e-mail address and a password. */
export type SignInInput = {
  /** E-mail address of the account; case does not matter. */
  email: Scalars['String']['input'];
  /** The password, exactly. */
  password: Scalars['String']['input'];
};

/** The levels of the official geographic code that the product uses. */
export type TerritoryKind =
  /** A commune. */
  | 'commune'
  /** France. */
  | 'country'
  /** A département, or an overseas collectivity, which is neither région nor département. */
  | 'departement'
  /** An inter-communal body with own taxation (EPCI), by SIREN. */
  | 'epci'
  /** A territory of the Métropole du Grand Paris (EPT), by SIREN. It is not an EPCI with own taxation. */
  | 'ept'
  /** A région. */
  | 'region';

/** A change to an account. */
export type UpdateAccountInput = {
  /** First and last name. */
  fullName?: InputMaybe<Scalars['String']['input']>;
  /** The account. */
  id: Scalars['ID']['input'];
  /** True bars signing in and ends the sessions. */
  isDisabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Professional telephone number; null clears it. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** All its roles, as far as the person who asks manages them: what is not here is taken away. */
  roles?: InputMaybe<Array<RoleAssignmentInput>>;
  /** Version that was seen. */
  version: Scalars['Int']['input'];
};

/** News of an initiative at a CCAS. Absent: unchanged. Null: cleared. */
export type UpdateAdoptionInput = {
  /** Day since which it is blocked, today at the latest; today when a new blocker says nothing. */
  blockedSince?: InputMaybe<Scalars['Date']['input']>;
  /** What keeps the CCAS from going on, 1,000 characters at most. */
  blocker?: InputMaybe<Scalars['String']['input']>;
  /** Who can lift the blocker, 200 characters at most; only with a blocker. */
  blockerLiftedBy?: InputMaybe<Scalars['String']['input']>;
  /** The CCAS. */
  ccasId: Scalars['ID']['input'];
  /** The initiative. */
  initiativeId: Scalars['ID']['input'];
  /** Why the CCAS is not concerned, 1,000 characters at most: required at that stage, refused at any other. */
  notConcernedReason?: InputMaybe<Scalars['String']['input']>;
  /** What else there is to know, 2,000 characters at most. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Stage; required for the first news. */
  stage?: InputMaybe<AdoptionStage>;
  /** Version that the person saw; null: « I saw no news yet ». Any other state is a STALE_VERSION with the present one. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** A change of a CCAS: what is absent stays, null clears. */
export type UpdateCcasInput = {
  /** Number and street. */
  addressLine?: InputMaybe<Scalars['String']['input']>;
  /** City of the address. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** First day on which it is no more; null while it is open. */
  closedOn?: InputMaybe<Scalars['Date']['input']>;
  /** E-mail address of the centre. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Its id. */
  id: Scalars['ID']['input'];
  /** Its name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** First day; null when it is not known. */
  openedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Telephone of the reception. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Postal code of the address. */
  postalCode?: InputMaybe<Scalars['String']['input']>;
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
  /** Address of its site. */
  website?: InputMaybe<Scalars['String']['input']>;
};

/** A change of a funding line. Absent: unchanged. Null: cleared. */
export type UpdateFundingLineInput = {
  /** A funder of the network. */
  funderId?: InputMaybe<Scalars['ID']['input']>;
  /** The funding line. */
  id: Scalars['ID']['input'];
  /** What the money is for, 200 characters at most. */
  label?: InputMaybe<Scalars['String']['input']>;
  /** Amount paid so far. */
  paidCents?: InputMaybe<Scalars['EuroCents']['input']>;
  /** Amount promised. */
  promisedCents?: InputMaybe<Scalars['EuroCents']['input']>;
  /** Amount of the signed agreement. */
  signedCents?: InputMaybe<Scalars['EuroCents']['input']>;
  /** Amount asked for. */
  soughtCents?: InputMaybe<Scalars['EuroCents']['input']>;
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** A change of an initiative. Absent: unchanged. Null: cleared. */
export type UpdateInitiativeInput = {
  /** Who stands in. */
  deputy?: InputMaybe<PersonInput>;
  /** Last day, not before the first. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The initiative. */
  id: Scalars['ID']['input'];
  /** Whether it is archived: it leaves the matrix, and can come back. */
  isArchived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its number, 1 to 999; free in the plan. */
  number?: InputMaybe<Scalars['Int']['input']>;
  /** Who carries it. */
  owner?: InputMaybe<PersonInput>;
  /** What it is for, 4,000 characters at most. */
  purpose?: InputMaybe<Scalars['String']['input']>;
  /** The whole list of recommendations that it serves, 100 at most. */
  recommendationIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** First day. */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Its title, 200 characters at most. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
  /** Declared weather; a new one other than `unknown` comes with its text. */
  weather?: InputMaybe<Weather>;
  /** What the declared weather rests on, 2,000 characters at most. */
  weatherText?: InputMaybe<Scalars['String']['input']>;
};

/** A change of a milestone. Absent: unchanged. Null: cleared. */
export type UpdateMilestoneInput = {
  /** Day on which it was done, today at the latest. */
  doneOn?: InputMaybe<Scalars['Date']['input']>;
  /** Day by which it is due. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** What shows that it is done: a text or an address, 2,000 characters at most. */
  evidence?: InputMaybe<Scalars['String']['input']>;
  /** The milestone. */
  id: Scalars['ID']['input'];
  /** Date that matters, or deliverable. */
  kind?: InputMaybe<MilestoneKind>;
  /** Its title, 200 characters at most. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** A change of an office: what is absent stays, null clears. */
export type UpdateOfficeInput = {
  /** Professional e-mail address. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Last day; null while the office is held. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The office. */
  function?: InputMaybe<OfficeFunction>;
  /** Its id. */
  id: Scalars['ID']['input'];
  /** Title, in the words of the CCAS. */
  jobTitle?: InputMaybe<Scalars['String']['input']>;
  /** Name of the person. */
  personName?: InputMaybe<Scalars['String']['input']>;
  /** Professional telephone. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** First day; null when it is not known. */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** A change of a recommendation. Absent: unchanged. Null: cleared. */
export type UpdateRecommendationInput = {
  /** The recommendation. */
  id: Scalars['ID']['input'];
  /** Its number, 1 to 999; free in the network. */
  number?: InputMaybe<Scalars['Int']['input']>;
  /** What it says, 2,000 characters at most. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** Its title, 200 characters at most. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** A single-use link, used. */
export type UseLinkInput = {
  /** Wanted by an invitation and a reset, refused by a sign-in link. */
  newPassword?: InputMaybe<Scalars['String']['input']>;
  /** The secret in the address of the link. */
  token: Scalars['String']['input'];
};

/** The weather that a person declares for an initiative, always with a text. */
export type Weather =
  /** Objectives within reach. */
  | 'achievable'
  /** Objectives compromised. */
  | 'compromised'
  /** Objectives secured. */
  | 'secured'
  /** Support needed. */
  | 'support_needed'
  /** Nothing declared. */
  | 'unknown';
