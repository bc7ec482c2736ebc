import type { Locator, Page } from '@playwright/test';
import type { FormChoice, FormStep } from '../helpers/form-choices.ts';
import { expect } from './cms-stage.ts';

/** What an officer does with the form of an entry, by mouse or by keyboard. */
export class EntryForm {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Writes in a field of the form itself. */
  async write(label: string, text: string): Promise<void> {
    const field = this.page.getByRole('textbox', { name: label, exact: true }).first();
    await field.focus();
    await this.page.keyboard.type(text);
    await expect(field).toHaveValue(text);
  }

  /** Adds the parts or blocks in which a field stands, so that it is there, for the first time. */
  async addRow({ label, block }: FormStep): Promise<void> {
    if (block === undefined) {
      await this.#partsOf(label)
        .getByRole('button', { name: /^(Hier staat nog niets|Voeg toe)/ })
        .last()
        .click();
      return;
    }
    await this.page.getByRole('button', { name: `Voeg een blok toe aan ${label}` }).click();
    await this.page.getByRole('button', { name: block, exact: true }).last().click();
  }

  /** Opens the last part or block of a form that was saved. */
  async openRow({ label, block }: FormStep): Promise<void> {
    const rows = block === undefined ? this.#partsOf(label) : this.page.getByRole('tabpanel');
    // A block has a menu beside it that opens as well.
    const row = rows.locator('h3 button[aria-expanded]:not([aria-haspopup])').last();
    await expect(async () => {
      // A form that is filled in anew closes its rows.
      if ((await row.getAttribute('aria-expanded')) !== 'true') await row.click();
      await expect(row).toHaveAttribute('aria-expanded', 'true', { timeout: 1000 });
    }).toPass();
  }

  /** The names that a picker of relations offers; it stays open. */
  async open(label: string): Promise<string[]> {
    const picker = this.page.getByRole('combobox', { name: withCount(label) }).last();
    await picker.scrollIntoViewIfNeeded();
    await picker.click();
    // Besides what may be chosen, the list always offers to make something new.
    await expect(this.page.getByRole('option').nth(1)).toBeVisible();
    const options = await this.page.getByRole('option').allInnerTexts();
    // The second line of an option tells its status.
    return options.map((text) => text.split('\n')[0]!).filter((name) => name !== 'Maak er een');
  }

  /** Chooses in a picker that is open. */
  async choose(name: string, by: 'mouse' | 'keyboard'): Promise<void> {
    const option = this.page.getByRole('option').filter({ hasText: name }).first();
    if (by === 'keyboard') {
      await this.page.keyboard.type(name);
      // What is found, and what makes something new; until then the list goes back to its beginning.
      await expect(this.page.getByRole('option')).toHaveCount(2);
      await expect(option).toBeVisible();
      // Strapi's list begins with what makes something new, which stands at its end.
      while ((await option.getAttribute('data-highlighted')) === null) {
        await this.page.keyboard.press('ArrowDown');
      }
      await this.page.keyboard.press('Enter');
    } else {
      await option.click();
    }
    await expect(this.chosen(name)).toBeVisible();
  }

  /** The line of a chosen entry below its picker. */
  chosen(name: string): Locator {
    const line = { has: this.page.getByRole('button', { name: 'Haal weg' }) };
    return this.page
      .getByRole('listitem')
      .filter(line)
      .getByRole('button', { name, exact: true })
      .last();
  }

  /** The field of a file; what lies in the library is chosen in a window of its own. */
  async chooseFile(label: string, file: string, folder: string): Promise<void> {
    const field = this.page.getByRole('region', { name: label });
    // What an entry was copied with stays chosen.
    if (await this.file(label, file).isVisible()) return;
    await field.getByRole('button', { name: /^Klik om een bestand te kiezen/ }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('button', { name: folder }).first().click();
    await dialog.getByRole('checkbox', { name: file }).first().check();
    await dialog.getByRole('button', { name: 'Einde' }).click();
    await expect(dialog).toBeHidden();
  }

  /** A file in its field: a picture, or the name of what is none. */
  file(label: string, name: string): Locator {
    const field = this.page.getByRole('region', { name: label });
    return field.getByRole('img', { name }).or(field.getByText(name)).first();
  }

  /** One of the boxes to tick of a field. */
  box({ label }: FormChoice): Locator {
    return this.page
      .getByRole('group', { name: new RegExp(`^${label}`) })
      .getByRole('checkbox')
      .first();
  }

  /** Saves the draft, and waits until the form says so. */
  async save(by: 'mouse' | 'keyboard'): Promise<void> {
    const button = this.page.getByRole('button', { name: 'Bewaar', exact: true });
    await expect(button).toBeEnabled();
    if (by === 'mouse') {
      await button.click();
    } else {
      await button.focus();
      await this.page.keyboard.press('Enter');
    }
    await expect(button).toBeDisabled();
    await expect(this.page).toHaveURL(/\/[a-z0-9]{24}(\?|$)/);
    await this.page.waitForLoadState('networkidle');
  }

  #partsOf(label: string): Locator {
    return this.page
      .locator('label')
      .filter({ hasText: withCount(label, 'start') })
      .last()
      .locator('xpath=ancestor::div[.//button][1]');
  }
}

/** The form writes behind a label how many there are. */
function withCount(label: string, only?: 'start'): RegExp {
  return new RegExp(`^${label}( \\(\\d+\\))?${only ? '' : '\\s*$'}`);
}
