/**
 * What goes wrong for a reader when a page fails a success criterion of WCAG 2.2, in plain Dutch.
 * axe has no Dutch texts of its own (its Dutch file holds one rule). Only criteria that a rule of
 * axe can find are here.
 */
const consequences: ReadonlyMap<string, string> = new Map([
  ['1.1.1', 'Een afbeelding of pictogram heeft geen tekst voor wie het niet ziet'],
  ['1.2.1', 'Geluid of beeld heeft geen versie in tekst'],
  ['1.2.2', 'Een video heeft geen ondertitels'],
  ['1.3.1', 'Een schermlezer hoort de opbouw van de pagina niet juist'],
  ['1.3.4', 'De pagina werkt alleen staand of alleen liggend'],
  ['1.3.5', 'De browser herkent niet wat in een veld hoort'],
  ['1.4.1', 'Iets is alleen aan zijn kleur te herkennen'],
  ['1.4.2', 'Geluid begint vanzelf en is niet te stoppen'],
  ['1.4.3', 'Tekst is te licht voor zijn achtergrond'],
  ['1.4.4', 'De pagina kan niet groter gemaakt worden'],
  ['1.4.12', 'Tekst kan niet ruimer gezet worden'],
  ['2.1.1', 'Iets werkt niet met het toetsenbord'],
  ['2.1.3', 'Iets werkt niet met het toetsenbord'],
  ['2.2.1', 'De pagina verspringt na een tijd'],
  ['2.2.2', 'Iets beweegt en is niet te stoppen'],
  ['2.4.1', 'Het menu is niet over te slaan'],
  ['2.4.2', 'De pagina heeft geen goede titel'],
  ['2.4.4', 'Een link zegt niet waar hij heen gaat'],
  ['2.5.3', 'Wat u leest op een knop is niet hoe hij heet voor wie spreekt'],
  ['2.5.8', 'Een knop of link is te klein of staat te dicht bij een andere'],
  ['3.1.1', 'De taal van de pagina is niet aangegeven'],
  ['3.1.2', 'De taal van een stuk tekst is niet aangegeven'],
  ['3.3.2', 'Een veld zegt niet wat u moet invullen'],
  ['4.1.2', 'Een knop, link of veld heeft geen naam voor een schermlezer'],
]);

/**
 * A sentence for the accessibility statement.
 * @param rule name of the rule in axe, so that a developer can look it up
 * @param criteria success criteria that the rule is about; none for a good practice of axe
 */
export function explainRule(rule: string, criteria: readonly string[]): string {
  if (criteria.length === 0) return `Een goede gewoonte is niet gevolgd (regel ${rule}).`;
  const [first] = criteria.map((criterion) => consequences.get(criterion)).filter(Boolean);
  return `${first ?? `Criterium ${criteria.join(' en ')} is niet gehaald`} (regel ${rule}).`;
}
