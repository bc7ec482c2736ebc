/** Strapi's mail for a forgotten password, in Dutch. `url` is filled in by Strapi. */
export const resetPasswordMail = {
  subject: 'Kies een nieuw wachtwoord',
  text: `U vroeg een nieuw wachtwoord voor het beheer van de website.

Kies het hier. De link werkt een uur:
<%= url %>

Vroeg u dit niet? Dan hoeft u niets te doen: uw wachtwoord blijft zoals het is.
`,
  html: `<p>U vroeg een nieuw wachtwoord voor het beheer van de website.</p>
<p>Kies het hier. De link werkt een uur:<br><a href="<%= url %>"><%= url %></a></p>
<p>Vroeg u dit niet? Dan hoeft u niets te doen: uw wachtwoord blijft zoals het is.</p>
`,
};
