/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../generated/schema-types';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Why a job failed. */
export type JobFailure =
  /** The process that did it stopped, or gave no sign of life. */
  | 'interrupted'
  /** The database was away. */
  | 'unavailable'
  /** Something else; the log has it under the number of the job. */
  | 'unexpected';

/** A kind of work in the background. */
export type JobName =
  /** Forgets sessions, links and throttled attempts that have ended. */
  | 'accounts_purge'
  /** Forgets tokens long after their end, and ends those whose person has left. */
  | 'api_tokens_forget'
  /** Ends feeds of agendas that nobody reads, or whose person has left. */
  | 'calendar_feeds_forget'
  /** Writes the mails by which an update campaign that has opened tells the CCAS. */
  | 'campaigns_mail'
  /** Opens an update campaign: what is asked of each CCAS becomes rows. */
  | 'campaigns_open'
  /** Reminds of what update campaigns ask, when it is time, and notes who has answered all. */
  | 'campaigns_remind'
  /** Derives statuses and deadlines of conventions again when they are old, or their rules have changed. */
  | 'conventions_derive'
  /** Forgets for which key of a form something was made, a week later. */
  | 'creation_keys_forget'
  /** Writes mails that tell at once who mentioned somebody. */
  | 'digest_mentions'
  /** Queues the digests of the day. */
  | 'digest_queue'
  /** Writes the digest of one person. */
  | 'digest_write'
  /** Has the documents made of editions that were published. */
  | 'edition_documents_due'
  /** Makes the documents of an edition. */
  | 'edition_documents_make'
  /** Forgets old readings of editions, and in which browsers links to them were open. */
  | 'edition_readings_forget'
  /** Makes the documents of what a CCAS answers to a collection. */
  | 'form_documents_make'
  /** Applies an import. */
  | 'imports_apply'
  /** Reads a file of values, and compares it with what stands. */
  | 'imports_read'
  /** Undoes an import. */
  | 'imports_undo'
  /** Ends imports that nobody works on any more, and takes away their tables and files. */
  | 'imports_upkeep'
  /** Takes away bodies of requests that a killed process left on disk. */
  | 'incoming_files_forget'
  /** Forgets the traces of old mails. */
  | 'mail_forget'
  /** Has mails sent that are due and whose job was lost. */
  | 'mail_resume'
  /** Sends a mail that a change wrote. */
  | 'mail_send'
  /** Forgets news, solicitations and absences that are old. */
  | 'news_forget'
  /** Tells who invited or reminded somebody that the address refuses mails. */
  | 'news_refused_mails'
  /** Derives what comes due for the RGPD again when its rules have changed. */
  | 'privacy_derive'
  /** Closes surveys of agents whose last day is over: their totals are worked out, their answers forgotten. */
  | 'surveys_close'
  /** Makes what the takeover of a workbook shows. */
  | 'takeover_apply'
  /** Forgets workbooks that nobody went on with. */
  | 'takeover_forget'
  /** Takes back what the takeover of a workbook made. */
  | 'takeover_undo'
  /** Takes from the journal what other programs are to be told of. */
  | 'webhooks_collect'
  /** Tells another program of what happened. */
  | 'webhooks_send'
  /** Applies a workbook that came back. */
  | 'workbooks_apply'
  /** Compares a workbook that came back with what was exported, and with what stands. */
  | 'workbooks_compare'
  /** Writes a workbook that somebody takes out. */
  | 'workbooks_export'
  /** Forgets what workbooks said when they were taken out, and what became of those that came back. */
  | 'workbooks_forget'
  /** Undoes what a workbook that came back had changed. */
  | 'workbooks_undo';

/** How often a kind of work is done by itself. */
export type JobRhythm =
  /** Each night. */
  | 'day'
  /** Each hour. */
  | 'hour'
  /** Each minute. */
  | 'minute'
  /** Each morning at eight. */
  | 'morning';

/** How a job stands. */
export type JobState =
  /** It failed, and is not tried again by itself. */
  | 'failed'
  /** It failed, and is tried again. */
  | 'retrying'
  /** It is being done. */
  | 'running'
  /** It waits for its turn, or for its time. */
  | 'waiting';

/** A job that failed. */
export type RunJobAgainInput = {
  /** Which. */
  id: string;
  /** Of what kind. */
  name: JobName;
};

export type BackgroundWorkQueryVariables = Exact<{ [key: string]: never; }>;


export type BackgroundWorkQuery = { backgroundWork: { kinds: Array<{ name: Types.JobName, every: Types.JobRhythm | null, waitingCount: number, runningCount: number, failedCount: number, lastDoneAt: string | null }>, jobs: Array<{ id: string, name: Types.JobName, state: Types.JobState, createdAt: string, at: string, failuresCount: number, failure: Types.JobFailure | null }> } };

export type RunJobAgainMutationVariables = Exact<{
  input: Types.RunJobAgainInput;
}>;


export type RunJobAgainMutation = { runJobAgain: boolean };


export const BackgroundWorkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BackgroundWork"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"backgroundWork"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"every"}},{"kind":"Field","name":{"kind":"Name","value":"waitingCount"}},{"kind":"Field","name":{"kind":"Name","value":"runningCount"}},{"kind":"Field","name":{"kind":"Name","value":"failedCount"}},{"kind":"Field","name":{"kind":"Name","value":"lastDoneAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jobs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"failuresCount"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}}]}}]}}]}}]} as unknown as DocumentNode<BackgroundWorkQuery, BackgroundWorkQueryVariables>;
export const RunJobAgainDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RunJobAgain"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RunJobAgainInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"runJobAgain"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<RunJobAgainMutation, RunJobAgainMutationVariables>;