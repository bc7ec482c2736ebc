/** Puts a button that prints in the place of the advice how to print. Runs in the browser. */

for (const place of document.querySelectorAll<HTMLElement>('[data-print]')) {
  const [advice, button] = place.children;
  if (!(advice instanceof HTMLElement && button instanceof HTMLButtonElement)) continue;
  advice.hidden = true;
  button.hidden = false;
  button.addEventListener('click', () => print());
}
