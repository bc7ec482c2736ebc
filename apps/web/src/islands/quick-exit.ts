/** Leaves the site at once and without an entry in the history. Runs in the browser. */

const presses = 3;
/** Milliseconds between the first press and the last. */
const patience = 5000;

const links = document.querySelectorAll<HTMLAnchorElement>('[data-quick-exit]');
const hint = document.getElementById('quick-exit-hint');
/** When Shift went down, as long as no other key and no pointer came in between. */
let shifts: number[] = [];

for (const link of links) {
  if (hint) link.setAttribute('aria-describedby', hint.id);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    leave(link.href);
  });
}
hint?.removeAttribute('hidden');

addEventListener('keydown', ({ key, repeat, timeStamp }) => {
  if (repeat) return;
  // Who types a capital or walks back with Shift and Tab wants to stay.
  shifts = key === 'Shift' ? [...shifts.slice(1 - presses), timeStamp] : [];
  const [first] = shifts;
  if (shifts.length === presses && timeStamp - first! <= patience && links[0]) leave(links[0].href);
});
addEventListener('pointerdown', () => {
  shifts = [];
});

/** Empties the page first: the other one may be slow, and somebody may be looking. */
function leave(href: string): void {
  document.title = new URL(href).hostname;
  document.body.replaceChildren();
  location.replace(href);
}
