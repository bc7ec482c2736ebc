/** What an officer reads beside a field; kept in `pluginOptions.officer` of the attribute. */
interface OfficerText {
  label: string;
  description: string;
  placeholder?: string;
}

/** How a type is listed; kept in `pluginOptions.officer` of the content type. */
interface OfficerListing {
  /** Columns, in order. */
  list: string[];
  /** Column a list is sorted by when it opens. */
  sort: string;
  /** Newest first is `DESC`. Absent: `ASC`. */
  order?: 'ASC' | 'DESC';
}

/** An attribute as the content manager hands it out. */
export interface ModelAttribute {
  type: string;
  maxLength?: number;
  customField?: string;
  targetModel?: string;
  pluginOptions?: { officer?: OfficerText };
}

/** A content type or component as the content manager hands it out. */
export interface Model {
  uid: string;
  attributes: Record<string, ModelAttribute>;
  pluginOptions?: { officer?: OfficerListing };
}

/** One field in a row of the form; a row holds 12. */
export interface LayoutField {
  name: string;
  size: number;
}

/** How one field shows in the form and in the list. */
export interface FieldTexts {
  edit: Record<string, unknown>;
  list: Record<string, unknown>;
}

/** What the content manager stores per type or component. */
export interface Configuration {
  settings: Record<string, unknown>;
  metadatas: Record<string, FieldTexts>;
  layouts: { list: string[]; edit: LayoutField[][] };
}
