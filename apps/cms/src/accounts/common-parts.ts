/**
 * What passwords of people who work here are most often put together from, written by ourselves:
 * words for passwords and signing in, this product and its trade, days, months, seasons, places,
 * first names, football, and what the world's lists of most used passwords are full of.
 */
export const commonParts: readonly string[] = [
  // Signing in
  ...words('wachtwoord paswoord passwoord password passwort passw0rd motdepasse geheim secret'),
  ...words('welkom welcome bienvenue toegang access login inloggen aanmelden sesam open'),
  ...words('admin administrator beheer beheerder root user gebruiker test tester demo gast guest'),
  ...words('changeme verander wijzig veranderme nieuw new oud temp tijdelijk default standaard'),
  // The product and its trade
  ...words('sociaal sociaalhuis huis ocmw cpas welzijn stad stadhuis gemeente gemeentehuis'),
  ...words('communicatie dienst diensten portaal website site internet strapi astro computer'),
  ...words('vlaanderen vlaams belgie belgium brussel brussels nederland europa'),
  ...words('poperinge genk halle truiden sinttruiden sint gent gand hasselt leuven antwerpen'),
  ...words('brugge kortrijk oostende mechelen aalst roeselare ieper turnhout dendermonde'),
  // Time
  ...words('maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'),
  ...words(
    'januari februari maart april mei juni juli augustus september oktober november december',
  ),
  ...words('lente zomer herfst winter spring summer autumn vakantie kerstmis pasen weekend'),
  ...words('vandaag morgen gisteren goedemorgen goeiemorgen'),
  // What people like, and whom
  ...words('liefde love iloveyou ikhouvanjou jetaime schatje schat lieverd baby angel engel'),
  ...words('princess prinses sunshine zonnetje flower bloem bloemen voetbal football fiets koffie'),
  ...words('anderlecht clubbrugge krcgenk kaagent standard dragon monkey tiger shadow master'),
  ...words('superman batman pokemon starwars matrix hunter killer ninja jordan michael jessica'),
  ...words('charlie daniel thomas robert ashley nicole emma louise marie anna lucas noah liam'),
  ...words('jan piet peter paul marc luc koen bart tom tim kim els ann sofie sarah julie lotte'),
  ...words('hallo hello bonjour dag whatever trustno letmein laatmebinnen ikweethetniet'),
  ...words('correct horse battery staple paard batterij nietje'),
  ...words('hond kat poes vis vogel katje hondje chocolade pizza frieten bier'),
];

/** What fingers run along. */
export const keyboardRows: readonly string[] = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  // Belgian keyboard, by row and by column
  'azertyuiop',
  'qsdfghjklm',
  'wxcvbn',
  'aqwzsxedcrfvtgbyhnujikol',
  // The keyboard of most lists
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'qazwsxedcrfvtgbyhnujmikolp',
  '1q2w3e4r5t6y7u8i9o0p',
  '1a2z3e4r5t6y7u8i9o0p',
];

function words(text: string): string[] {
  return text.split(' ');
}
