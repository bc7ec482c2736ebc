/** The home page: its blocks can be moved, hidden and shown again. */
export const homePageTexts: Record<string, string> = {
  'HomePage.head.title': 'Begin',
  'HomePage.addWidget.button': 'Toon een verborgen blok',
  'HomePage.addWidget.title': 'Toon een verborgen blok',
  'HomePage.addWidget.noWidgetsAvailable': 'Alle blokken staan al op uw beginpagina.',
  'HomePage.widget.delete': 'Verberg dit blok',
  'HomePage.widget.drag': 'Sleep om te verplaatsen',
  'HomePage.widget.error': 'Dit kon niet laden. Laad de pagina opnieuw.',
  'HomePage.widget.loading': 'Even geduld',
  'HomePage.widget.no-data': 'Hier staat niets.',
};
