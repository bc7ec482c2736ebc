/** Puts a button that prints where the advice how to print stands. Runs in the browser. */

for (const element of document.querySelectorAll<HTMLElement>('[data-print]')) {
  const [advice, button] = element.children;
  if (!(advice instanceof HTMLElement && button instanceof HTMLButtonElement)) continue;
  advice.hidden = true;
  button.hidden = false;
  button.addEventListener('click', () => print());
}
