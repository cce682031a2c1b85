import type { CampaignSectionKind, Operation } from '@maillage/domain';
import type { Bindings } from '../database/bindings';

/** In what network a campaign asks, when. */
export interface CampaignSectionReading {
  readonly networkId: string;
  /** SQL: the id of the network. */
  readonly network: string;
  /** SQL: the civil date. */
  readonly day: string;
  readonly b: Bindings;
}

/**
 * What an update campaign can ask of a feature. The answers stand in the tables of the feature, and nowhere else: that one is given is read there, by whom
 * and when, so that nobody answers by pressing a button (docs/adr/0039-campaigns-ask-what-features-declare.md).
 */
export interface CampaignSectionSource {
  readonly kind: CampaignSectionKind;
  /** Who may answer at a CCAS, and read there what was answered. */
  readonly answeredBy: Operation;
  /**
   * What « Rien de nouveau » is. `of_feature`: an act of the feature itself, as news that is confirmed. Else it is said in the campaign: `of_answer`, the last answer
   * holds; `of_lack`, what is asked for still lacks, with what is foreseen.
   */
  readonly nothingNew: 'of_feature' | 'of_answer' | 'of_lack';
  /** What an asked thing is called where no screen words it, as in a workbook, from its `item` and its name in the database; in French. */
  readonly itemName: (item: string, name: string | null) => string;
  /** The word of `answers`, in French there; null where a word does not tell. */
  readonly answerName: (word: string) => string | null;
  /** SQL: what can be asked in the network. Columns, in this order: the item as a text, its name or null where the client words it, its rank. */
  readonly choices: (reading: CampaignSectionReading) => string;
  /**
   * SQL over the tables `addressee`, the CCAS that are asked with their `id` and `territory_id`, and `chosen`, the `item`s that were chosen: what is asked of
   * each. Columns, in this order: the id of the CCAS, the item as a text, its name or null where the client words it, its rank.
   */
  readonly items: (reading: CampaignSectionReading) => string;
  /**
   * SQL over the table `asked_item`, what was asked, with its `id`, `ccas_id` and `item`: the last answer of those that have one, however old. Columns, in this order:
   * the id of the asked item, when it was given or confirmed, by what account or null, and what it says, as a word of the feature, or null.
   */
  readonly answers: (reading: CampaignSectionReading) => string;
}
