import { documentOf } from '../documents.mjs';

/** The map of all communes, which the client draws of a département at most; the rest of what is measured are the client's own documents. */
const MAP = `query IndicatorMap($networkId: ID!, $indicatorId: Int!, $period: Int!) {
  indicatorMap(networkId: $networkId, indicatorId: $indicatorId, period: $period) { period territoriesCount codes numbers states }
}`;

export const indicatorDocument = (operation) => (operation === 'IndicatorMap' ? MAP : documentOf(operation));
