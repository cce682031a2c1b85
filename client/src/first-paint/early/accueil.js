// the home page: what needs the person
if (location.pathname === '/')
  ready
    .then(({ ask, networkId, ccasId }) => {
      ask('Home', { networkId });
      if (ccasId) ask('Asked', { networkId, ccasId });
    })
    .catch(() => {});
