// the catalogue of indicators, for those whose role has the whole network in view
if (location.pathname === '/indicateurs' && !location.search)
  ready
    .then(({ ask, networkId, territoryId }) => {
      if (territoryId) ask('IndicatorsHere', { networkId, includeArchived: false, territoryId, skip: 0, take: 100 });
    })
    .catch(() => {});
