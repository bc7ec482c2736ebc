/** Texts of the portal, which belongs to no municipality and always says `u`. */
export const portalStrings = () => ({
  portal: {
    name: 'Sociaal Huis',
    title: 'Kies uw gemeente',
    description:
      'Hulp van het OCMW in uw gemeente: diensten, adressen, openingsuren en contactgegevens.',
    intro: 'Het OCMW helpt iedereen die in de gemeente woont. Waar woont u?',
    findHint:
      'Weet u niet bij welke gemeente u hoort? Zoek uw postcode of de naam van uw dorp op deze pagina, met Ctrl + F of met Zoeken op pagina in het menu van uw browser.',
    notFound:
      'Misschien is het adres veranderd, of staat er een fout in. Kies uw gemeente om verder te gaan.',
    footer: 'Elk OCMW is verantwoordelijk voor zijn eigen pagina’s op deze website.',
  },
});
