/** Lets a preview follow what is saved in the admin beside it. Runs in the browser. */
const adminOrigin = document.currentScript?.dataset.admin;

addEventListener('message', ({ origin, data }: MessageEvent) => {
  if (origin !== adminOrigin || data?.type !== 'strapiUpdate') return;
  // Our own panel sends a new key along, since that of this address may be over by now.
  if (typeof data.address === 'string' && URL.parse(data.address)?.origin === location.origin) {
    history.replaceState(null, '', data.address);
  }
  // A page that is loaded anew stays where it was scrolled to.
  location.reload();
});

// Other pages are on the site itself, which no pane may show: they open beside it.
if (parent !== window) {
  for (const link of document.querySelectorAll('a')) {
    if (!link.getAttribute('href')?.startsWith('#')) link.target = '_blank';
  }
  for (const form of document.forms) form.target = '_blank';
}
