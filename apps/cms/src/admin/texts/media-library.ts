/** Choosing and uploading images and files. */
export const mediaLibraryTexts: Record<string, string> = {
  'upload.plugin.name': 'Mediabibliotheek',
  'upload.form.input.label.file-alt': 'Alternatieve tekst',
  'upload.form.input.description.file-alt':
    'Zeg wat er te zien is, voor wie de afbeelding niet kan zien. Bijvoorbeeld: De ingang van het Sociaal Huis, met een helling links van de trap.',
  'upload.asset-details.alternativeText': 'Alternatieve tekst',
  'upload.asset-details.save': 'Bewaar',
  'upload.asset-details.videoNotSupported': 'Uw browser kan deze video niet tonen.',
  'upload.apiError.FileTooBig': 'Dit bestand is te groot. Kies een kleiner bestand.',
  'upload.input.notification.not-supported':
    'Dit soort bestand kunt u hier niet gebruiken. Kies een van deze soorten: {fileTypes}.',
  'upload.list.assets.empty-upload': 'Voeg uw eerste bestanden toe…',
  'upload.list.assets.empty.no-permissions': 'U mag deze bestanden niet zien',
  'upload.list.assets.type-not-allowed': 'Dit soort bestand kunt u hier niet gebruiken.',
  'upload.mediaLibraryInput.placeholder': 'Klik om een bestand te kiezen, of sleep het hierheen',
  'upload.input.placeholder': 'Klik om een bestand te kiezen, of sleep het hierheen',
  'upload.permissions.not-allowed.update': 'U mag dit bestand niet veranderen.',
  'upload.search.placeholder': 'Bijvoorbeeld: ingang sociaal huis',
  'upload.tabs.title': 'Hoe wilt u uw bestanden toevoegen?',
  'upload.window.confirm.close-modal.file': 'Wilt u sluiten? Uw wijzigingen gaan dan verloren.',
  'upload.window.confirm.close-modal.files':
    'Wilt u sluiten? Er zijn bestanden die nog niet zijn toegevoegd.',
  'upload.modal.move.error-label': 'Het verplaatsen is niet gelukt.',
  'upload.list.table.row.metadata-missing': 'Bij dit bestand ontbreekt een beschrijving.',
  'upload.config.popUpWarning.warning.updateAllSettings': 'Dit verandert al uw instellingen',
};
