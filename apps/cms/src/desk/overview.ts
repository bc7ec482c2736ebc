/**
 * What the home page of the admin shows, as the server sends it. Only types: the server and the
 * admin both take them from here.
 */

/** An entry of which a resident does not see the last version yet. */
export interface UnpublishedEntry {
  /** What it is: "Dienst". */
  kind: string;
  title: string;
  /** Where it is edited, below the address of the admin. */
  href: string;
  /** Instant of the last change, ISO 8601. */
  editedAt: string;
  /** Whether an older version stands on the site. */
  isOnSite: boolean;
}

/** A service somebody has to read again. */
export interface EntryToReview {
  title: string;
  href: string;
  /** Why, in one sentence. */
  reason: string;
}

/** One point of the checklist that is not in order. */
export interface MissingPoint {
  /** What is missing: "De missie staat nog niet op de site". */
  title: string;
  /** What to do about it. */
  advice: string;
  href: string;
}

/** Opening hours that end while none are known for afterwards. */
export interface EndingHours {
  title: string;
  href: string;
  /** Last day on which hours are known, `YYYY-MM-DD`. */
  lastDay: string;
  /** Whether that day is over. */
  isOver: boolean;
}

/** The desk of one municipality. */
export interface MunicipalityDesk {
  slug: string;
  name: string;
  /** Last edited first; at most `longestList`. */
  unpublished: UnpublishedEntry[];
  /** How many there are, also those left out of the list. */
  unpublishedTotal: number;
  toReview: EntryToReview[];
  missing: MissingPoint[];
  /** Points on the checklist, those in order included. */
  checkedTotal: number;
  endingHours: EndingHours[];
}

/** Answer of `GET /desk/overview`. */
export interface DeskOverview {
  municipalities: MunicipalityDesk[];
}

/** A municipality someone works for; answer of `GET /desk/municipalities`, one each. */
export interface OwnMunicipality {
  slug: string;
  name: string;
  /** How its site speaks to a resident. */
  formOfAddress: 'u' | 'je';
}

/** A holiday of the year as the planner shows it. */
export interface PlannedHoliday {
  /** `YYYY-MM-DD` */
  date: string;
  name: string;
  kind: 'wettelijk' | 'vlaams' | 'gebruikelijk';
  /** The closing that is already there for all offices on that day. */
  closing?: {
    documentId: string;
    /** The version that is shown; who removes it says so. */
    version: string;
    label: string;
    /** Whether it is for more days, or written by an officer: not the planner's to remove. */
    isOwn: boolean;
    isOnSite: boolean;
    href: string;
  };
}

/** Answer of `GET /desk/holidays`. */
export interface HolidayPlan {
  year: number;
  municipality: string;
  holidays: PlannedHoliday[];
}
