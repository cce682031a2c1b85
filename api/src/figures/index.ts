export { countedJson, type CcasShare, type CountedFigure, readingOf, readShares, readsFigure, tablesOf } from './figure.queries';
export { groupByEpt, tellFigure, type ToldCounts } from './told-figure';
