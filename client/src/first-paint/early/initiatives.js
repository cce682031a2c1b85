// the matrix, of the current plan unless the address says another
if (location.pathname === '/initiatives' && !location.search)
  ready
    .then(async ({ ask, networkId }) => {
      const { plans } = await ask('PlanChoices', { networkId });
      const plan = plans.find(({ isCurrent }) => isCurrent);
      if (plan) ask('AdoptionMatrix', { planId: plan.id });
    })
    .catch(() => {});
