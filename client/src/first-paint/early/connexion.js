// sign-in: a form that is sent before its scripts are there is sent by them (core/first-paint.ts)
addEventListener('submit', (event) => {
  if (!event.target.closest('#first-paint')) return;
  event.preventDefault();
  event.target.dataset.sent = '';
  event.target.querySelector('button').textContent = 'Connexion…';
});
