/** Writing, saving and publishing. */
export const contentManagerTexts: Record<string, string> = {
  'content-manager.header.name': 'Inhoud',
  'content-manager.components.LeftMenu.Search.label': 'Zoek een soort inhoud',
  'content-manager.components.LeftMenu.collection-types': 'Inhoud van de site',
  'content-manager.pages.ListView.header-subtitle':
    '{number, plural, =0 {Nog niets gevonden} one {# gevonden} other {# gevonden}}',
  'content-manager.HeaderLayout.button.label-add-entry': 'Nieuw maken',
  'content-manager.containers.list.items': '{number, plural, one {item} other {items}}',
  'content-manager.containers.edit.title.new': 'Nieuw',
  'content-manager.containers.edit.panels.default.title': 'Bewaren en publiceren',
  'content-manager.containers.edit.tabs.draft': 'kladversie',
  'content-manager.containers.edit.tabs.published': 'gepubliceerd',
  'content-manager.containers.List.draft': 'Klad',
  'content-manager.containers.List.modified': 'Gewijzigd',
  'content-manager.containers.List.published': 'Gepubliceerd',
  'content-manager.containers.List.statusFilter.draft': 'Klad (nog nooit gepubliceerd)',
  'content-manager.containers.List.statusFilter.published': 'Gepubliceerd (alle)',
  'content-manager.containers.List.statusFilter.publishedModified':
    'Gepubliceerd (met wijzigingen)',
  'content-manager.containers.List.statusFilter.publishedUnmodified':
    'Gepubliceerd (zonder wijzigingen)',
  'content-manager.relation.publicationState.draft': 'Klad',
  'content-manager.relation.publicationState.published': 'Gepubliceerd',
  'content-manager.relation.add': 'Kies of maak er een',
  'content-manager.relation.create': 'Maak er een',
  'content-manager.relation.disconnect': 'Haal weg',
  'content-manager.relation.notAvailable': 'Er is niets om te kiezen',
  'content-manager.components.Search.placeholder': 'Zoek op naam of titel…',
  // In practice the municipality of a new entry: the server fills it in.
  'components.NotAllowedInput.text': 'Dit wordt voor u ingevuld',
  'content-manager.components.empty-repeatable':
    'Hier staat nog niets. Klik om iets toe te voegen.',
  'content-manager.containers.EditView.add.new-entry': 'Voeg toe',
  'content-manager.containers.Edit.addAnItem': 'Voeg toe…',
  'content-manager.containers.Edit.clickToJump': 'Ga naar dit item',
  'content-manager.components.DynamicZone.add-component': 'Voeg een blok toe aan {componentName}',
  'content-manager.components.DynamicZone.ComponentPicker-label': 'Kies een blok',
  // Strapi shows the folder of the components as a heading.
  block: 'Blokken',
  'content-manager.components.DynamicZone.pick-compo': 'Kies een blok',
  'content-manager.components.DynamicZone.required': 'Voeg minstens één blok toe',
  'content-manager.components.DynamicZone.error-message': 'In dit blok klopt nog iets niet',
  'content-manager.components.DynamicZone.move-down-label': 'Verplaats het blok naar beneden',
  'content-manager.components.DynamicZone.move-up-label': 'Verplaats het blok naar boven',
  'content-manager.components.RepeatableComponent.error-message': 'Hier klopt nog iets niet',
  'content-manager.components.notification.info.maximum-requirement': 'Meer kunt u niet toevoegen',
  'content-manager.components.TableDelete.label': '{number} gekozen',
  'content-manager.components.TableEmpty.withFilters': 'Niets gevonden met deze filters.',
  'content-manager.components.TableEmpty.withSearch': 'Niets gevonden voor “{search}”.',
  'content-manager.components.TableEmpty.withoutFilter': 'Hier staat nog niets.',
  'content-manager.containers.EditView.notification.errors': 'Er zijn nog velden die niet kloppen',
  'content-manager.validation.error':
    'Sommige velden kloppen nog niet. Kijk de velden met een rode tekst na en bewaar opnieuw.',
  'content-manager.validation.error.unreadable-required-field':
    'U mag een verplicht veld niet zien. Vraag hulp aan uw beheerder.',
  'content-manager.listView.validation.errors.title': 'Nog na te kijken',
  'content-manager.listView.validation.errors.message':
    'Kijk na of elk verplicht veld is ingevuld en of geen tekst te lang is.',
  'content-manager.apiError.This attribute must be unique': '{field} bestaat al. Kies iets anders.',
  'content-manager.success.record.save': 'Bewaard. De site verandert pas als u publiceert.',
  'content-manager.success.record.publish': 'Gepubliceerd',
  'content-manager.success.record.publishing': 'Bezig met publiceren…',
  'content-manager.success.record.unpublish': 'Van de site gehaald',
  'content-manager.success.record.discard': 'Uw wijzigingen zijn weg',
  'content-manager.success.records.delete': 'Verwijderd.',
  'content-manager.success.records.publish': 'Gepubliceerd.',
  'content-manager.success.records.unpublish': 'Van de site gehaald.',
  'content-manager.actions.delete.label':
    'Verwijderen{isLocalized, select, true { (in alle talen)} other {}}',
  'content-manager.actions.delete.dialog.body':
    'Wilt u dit verwijderen? U kunt het daarna niet terughalen.',
  'content-manager.actions.discard.label': 'Gooi mijn wijzigingen weg',
  'content-manager.actions.discard.dialog.body':
    'Wilt u uw wijzigingen weggooien? U kunt ze daarna niet terughalen.',
  'content-manager.actions.unpublish.dialog.body': 'Wilt u dit van de site halen?',
  'content-manager.actions.unpublish.dialog.option.keep-draft':
    'Haal van de site en houd mijn laatste wijzigingen',
  'content-manager.actions.unpublish.dialog.option.replace-draft':
    'Haal van de site en gooi mijn laatste wijzigingen weg',
  'content-manager.actions.clone.error': 'Het dupliceren is niet gelukt.',
  'content-manager.actions.edit.error': 'Het bewerken is niet gelukt.',
  'content-manager.actions.open-in-new-tab.label': 'Open in een nieuw tabblad',
  'content-manager.popUpWarning.bodyMessage.contentType.delete': 'Wilt u dit verwijderen?',
  'content-manager.popUpWarning.bodyMessage.contentType.delete.all':
    'Wilt u alles wat u hebt gekozen verwijderen?',
  'content-manager.popUpWarning.bodyMessage.contentType.publish.all':
    'Wilt u alles wat u hebt gekozen publiceren?',
  'content-manager.popUpWarning.bodyMessage.contentType.unpublish.all':
    'Wilt u alles wat u hebt gekozen van de site halen?',
  'content-manager.popUpWarning.warning.publish-question': 'Wilt u toch publiceren?',
  'content-manager.popUpWarning.warning.unpublish-question': 'Wilt u dit van de site halen?',
  'content-manager.popUpWarning.warning.has-draft-relations.message':
    'U verwijst naar {count, plural, one {# item dat nog niet op de site staat. Dat item} other {# items die nog niet op de site staan. Die items}} verschijnen pas na publicatie.',
  'content-manager.popUpWarning.warning.has-draft-m2m-relations.message':
    'U verwijst naar {count, plural, one {# item dat nog niet op de site staat} other {# items die nog niet op de site staan}}. De bezoeker ziet dat pas na publicatie.',
  'content-manager.popUpWarning.warning.has-draft-m2m-relations.additional':
    '{count, plural, one {# verwijzing wijst} other {# verwijzingen wijzen}} naar iets dat pas na publicatie te zien is.',
  'content-manager.popUpwarning.warning.has-draft-relations.message':
    '{count, plural, one {<b># verwijzing</b> wijst naar iets dat nog niet op de site staat} other {<b># verwijzingen</b> wijzen naar iets dat nog niet op de site staat}}. De bezoeker ziet dat pas na publicatie.',
  'content-manager.permissions.not-allowed.create': 'U mag hier niets nieuws maken',
  'content-manager.permissions.not-allowed.update': 'U mag dit niet zien',
  'content-manager.error.record.create': 'Het bewaren is niet gelukt. Probeer het opnieuw.',
  'content-manager.error.record.update': 'Het bewaren is niet gelukt. Probeer het opnieuw.',
  'content-manager.error.record.delete': 'Het verwijderen is niet gelukt. Probeer het opnieuw.',
  'content-manager.preview.panel.title': 'Bekijken',
  'content-manager.preview.panel.button': 'Bekijk voorbeeld',
  'content-manager.preview.panel.button-disabled-tooltip': 'Bewaar eerst. Daarna kunt u kijken.',
  'content-manager.preview.page-title': 'Voorbeeld van {contentType}',
  'content-manager.preview.header.close': 'Sluit het voorbeeld',
  'content-manager.preview.device.select': 'Kies een scherm',
  'content-manager.preview.device.desktop': 'Computer',
  'content-manager.preview.device.mobile': 'Telefoon',
  'content-manager.preview.copy.success': 'Het adres is gekopieerd',
  // Strapi leaves these two without a prefix.
  'preview.copy.label': 'Kopieer het adres, voor wie hier een account heeft',
  'preview.tabs.label': 'Welke versie',
  'content-manager.widget.last-edited.title': 'Laatst bewerkt',
  'content-manager.widget.last-edited.no-data': 'U hebt nog niets bewerkt',
  'content-manager.widget.last-published.title': 'Laatst gepubliceerd',
  'content-manager.widget.last-published.no-data': 'Er is nog niets gepubliceerd',
  'content-manager.containers.edit.information.documentId.label': 'Kenmerk',
  'content-manager.components.DynamicZone.unknown-component': 'Onbekend blok',
};
