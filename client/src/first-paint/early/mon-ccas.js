// « Mon CCAS »: its head, and what is asked, section by section. What the campaign due first asks is painted as soon as it is known, where it will stand
// (asked-campaigns.ts); a text that has marks or lines waits for who draws them.
const paintCampaign = ({ ccasCampaigns }) => {
  const painted = document.querySelector('.first-campaign');
  const campaign = ccasCampaigns.find(
    ({ campaignState, submittedAt, excuseReason, itemCount, answeredCount }) =>
      campaignState === 'open' && !submittedAt && !excuseReason && answeredCount < itemCount,
  );
  if (!painted || !campaign || !campaign.message || /[*_#`>[@\n]/.test(campaign.message)) return;
  const [title, message] = painted.children;
  title.textContent = campaign.title;
  message.textContent = campaign.message;
};
ready
  .then(async ({ ask, networkId, ccasId: own }) => {
    const ccasId = location.pathname.split('/')[2] || own;
    if (!ccasId) return;
    const campaigns = ask('CampaignsToAnswer', { networkId, ccasId });
    const asked = ask('Asked', { networkId, ccasId });
    ask('Ccas', { id: ccasId });
    if (location.pathname === '/mon-ccas' && !location.search) campaigns.then(paintCampaign).catch(() => {});
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
