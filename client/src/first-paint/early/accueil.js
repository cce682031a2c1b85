// the home page: what needs the person. For those whose role has the whole network in view, and who are asked for nothing above it, its first lines are
// painted as soon as they are known, where they will stand (home-page.html); which CCAS, and what to do, waits for who draws it.
const LINES = 5;
const paintHome = ({ account, hasProposals }, { attention }) => {
  const painted = document.querySelector('.first-home');
  if (!painted || hasProposals) return;
  const [title, list] = painted.querySelectorAll('.first-hello, ul');
  title.textContent = `Bonjour ${account.fullName}`;
  for (const { kind, count } of attention.slice(0, LINES)) {
    if (!ATTENTION[kind]) break;
    const [number, line] = [document.createElement('strong'), document.createElement('li')];
    number.textContent = count.toLocaleString('fr');
    line.append(number, ` ${ATTENTION[kind][count > 1 ? 1 : 0]}`);
    list.append(line);
  }
  if (list.children.length > 0) painted.dataset.known = '';
};
if (location.pathname === '/')
  ready
    .then(({ ask, me, networkId, ccasId, territoryId }) => {
      const home = ask('Home', { networkId });
      if (ccasId) ask('Asked', { networkId, ccasId });
      else if (territoryId && !location.search) home.then((data) => paintHome(me, data.home)).catch(() => {});
    })
    .catch(() => {});
