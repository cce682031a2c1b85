// « Mon CCAS »: its head, and what is asked, section by section
ready
  .then(async ({ ask, networkId, ccasId: own }) => {
    const ccasId = location.pathname.split('/')[2] || own;
    if (!ccasId) return;
    ask('Ccas', { id: ccasId });
    const asked = ask('Asked', { networkId, ccasId });
    ask('CampaignsToAnswer', { networkId, ccasId });
    const plans = ask('PlanChoices', { networkId });
    ask('CcasFollowUp', { networkId, ccasId });
    const kinds = (await asked).asked.sections.map(({ kind }) => kind);
    if (kinds.includes('privacy_points')) ask('CcasPrivacyBase', { ccasId });
    if (kinds.includes('convention_steps')) ask('CcasConventions', { networkId, ccasId });
    if (kinds.includes('deadlines')) ask('CcasDeadlines', { networkId, ccasId, upcomingDays: 0, isAsked: true });
    const plan = (await plans).plans.find(({ isCurrent }) => isCurrent);
    if (plan) ask('MyAdoptions', { ccasId, planId: plan.id });
  })
  .catch(() => {});
