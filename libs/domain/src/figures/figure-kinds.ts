/** The figures of a network, in the order of the home page: each a numerator and a denominator, never a rate typed by hand; each with what it is. */
export const FIGURE_KINDS = {
  initiatives_on_track: 'Initiatives declared secured or achievable, of all initiatives of the current plan.',
  convention_coverage: 'CCAS with a framework convention or a CPOM in force, of all that are open.',
  privacy_base: 'Points of the RGPD base in place, of those that apply and are answered.',
  initiatives_in_place: 'Initiatives of the current plan that are in place at the CCAS that they concern.',
  indicators_up_to_date: 'Indicators that have values and of which no update is overdue, of all shared ones and of the network’s own.',
} as const;
/** A figure of a network. */
export type FigureKind = keyof typeof FIGURE_KINDS;

/** The figures in which a CCAS is shown beside its neighbours, in their order: those that are made of CCAS. */
export const COMPARED_FIGURES = ['initiatives_in_place', 'privacy_base', 'convention_coverage'] as const satisfies readonly FigureKind[];

/** The figures that can be shown to funders, in their order (`ck_figure_publication_figure`): those that are made of CCAS. */
export const PUBLISHABLE_FIGURES = ['convention_coverage', 'privacy_base'] as const satisfies readonly FigureKind[];
/** A figure that can be shown to funders. */
export type PublishableFigure = (typeof PUBLISHABLE_FIGURES)[number];
/** What each of them says, for the manual of the API. */
export const PUBLISHABLE_FIGURE_MEANINGS: Readonly<Record<PublishableFigure, string>> = {
  convention_coverage: FIGURE_KINDS.convention_coverage,
  privacy_base: FIGURE_KINDS.privacy_base,
};
