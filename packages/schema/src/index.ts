// The words that the CMS and the site share. Re-exports, nothing else.
export { type Block, BlockSchema, type BlockInput } from './block.ts';
export { type Campaign, type CampaignInput, CampaignSchema } from './campaign.ts';
export { type ContentOf, type ContentType, contentTypes, type Noun } from './content-types.ts';
export { DocumentSchema, type PolicyDocument, type PolicyDocumentInput } from './document.ts';
export { explainIssue } from './explain/explain-issue.ts';
export { explainIssues, type Explanation } from './explain/explain-issues.ts';
export {
  buildPopulate,
  listPointers,
  type Populate,
  type PopulateStep,
} from './model/read-model.ts';
export { labelPath } from './explain/field-labels.ts';
export { type FormerSlug, FormerSlugSchema } from './former-slug.ts';
export {
  type HoursException,
  type HoursExceptionInput,
  HoursExceptionSchema,
} from './hours-exception.ts';
export { type Day, dayLabels, days, DaySchema } from './lists/days.ts';
export {
  type ExceptionSource,
  exceptionSourceLabels,
  exceptionSources,
  ExceptionSourceSchema,
} from './lists/exception-sources.ts';
export { facilities, type Facility, facilityLabels, FacilitySchema } from './lists/facilities.ts';
export {
  type Language,
  languages,
  LanguageSchema,
  languageTags,
  rightToLeftLanguages,
} from './lists/languages.ts';
export {
  type NoticeLevel,
  noticeLevelLabels,
  noticeLevels,
  NoticeLevelSchema,
} from './lists/notice-levels.ts';
export {
  type OperatingStatus,
  operatingStatuses,
  operatingStatusLabels,
  OperatingStatusSchema,
} from './lists/operating-statuses.ts';
export {
  type ProductType,
  productTypeLabels,
  productTypes,
  ProductTypeSchema,
} from './lists/product-types.ts';
export {
  type ServiceTheme,
  ServiceThemeSchema,
  themeLabels,
  themes,
} from './lists/service-themes.ts';
export {
  type Situation,
  situationLabels,
  situations,
  SituationSchema,
} from './lists/situations.ts';
export { type SlotMode, slotModeLabels, slotModes, SlotModeSchema } from './lists/slot-modes.ts';
export {
  type SocialNetwork,
  socialNetworkLabels,
  socialNetworks,
  SocialNetworkSchema,
} from './lists/social-networks.ts';
export {
  type TargetGroup,
  targetGroupLabels,
  targetGroups,
  TargetGroupSchema,
} from './lists/target-groups.ts';
export { type Mission, type MissionInput, MissionSchema } from './mission.ts';
export {
  MunicipalityConfigError,
  type MunicipalityConfigProblem,
} from './municipality-config-error.ts';
export {
  formsOfAddress,
  type Municipality,
  type MunicipalityInput,
  MunicipalitySchema,
  parseMunicipality,
  provinces,
} from './municipality.ts';
export { type NewsItem, type NewsItemInput, NewsItemSchema } from './news-item.ts';
export { type Notice, type NoticeInput, NoticeSchema } from './notice.ts';
export { type Office, type OfficeInput, OfficeSchema } from './office.ts';
export { omitNull } from './omit-null.ts';
export * from './opening-hours.ts';
export { type Page, type PageInput, PageSchema } from './page.ts';
export { type Address, type AddressInput, AddressSchema } from './parts/address.ts';
export { type Cost, type CostInput, CostSchema } from './parts/cost.ts';
export {
  type ForeignPhrase,
  type ForeignPhraseInput,
  ForeignPhraseSchema,
} from './parts/foreign-phrase.ts';
export { type Goal, type GoalInput, GoalSchema } from './parts/goal.ts';
export {
  type ExceptionSlot,
  type ExceptionSlotInput,
  ExceptionSlotSchema,
  type HoursVersion,
  type HoursVersionInput,
  HoursVersionSchema,
  type Slot,
  type SlotInput,
  SlotSchema,
} from './parts/hours-version.ts';
export {
  type LegalResource,
  type LegalResourceInput,
  LegalResourceSchema,
} from './parts/legal-resource.ts';
export { type NamedText, type NamedTextInput, NamedTextSchema } from './parts/named-text.ts';
export { type Phone, type PhoneInput, PhoneSchema } from './parts/phone.ts';
export { type Quotation, type QuotationInput, QuotationSchema } from './parts/quotation.ts';
export { type Requirement, type RequirementInput, RequirementSchema } from './parts/requirement.ts';
export { type Section, type SectionInput, SectionSchema } from './parts/section.ts';
export {
  type ServiceOffice,
  type ServiceOfficeInput,
  ServiceOfficeSchema,
} from './parts/service-office.ts';
export {
  type SharedMission,
  type SharedMissionInput,
  SharedMissionSchema,
} from './parts/shared-mission.ts';
export { type SocialLink, type SocialLinkInput, SocialLinkSchema } from './parts/social-link.ts';
export { type Step, type StepInput, StepSchema } from './parts/step.ts';
export { type Website, type WebsiteInput, WebsiteSchema } from './parts/website.ts';
export { type Profile, type ProfileInput, ProfileSchema } from './profile.ts';
export { type Project, type ProjectInput, ProjectSchema } from './project.ts';
export { reservedSlugs } from './reserved-slugs.ts';
export type {
  InlineNode,
  LinkNode,
  ListItemNode,
  ListNode,
  RichTextNode,
  TextNode,
} from './rich-text/nodes.ts';
export {
  type Change,
  changeReasons,
  type Claim,
  type ClaimRequest,
  ClaimRequestSchema,
  ClaimSchema,
  type ReleaseStage,
  releaseStages,
} from './release/claim.ts';
export {
  type FailureReport,
  FailureReportSchema,
  type Quarantined,
  type ReleaseReport,
  ReleaseReportSchema,
  type Warning,
  type StageReport,
  StageReportSchema,
} from './release/report.ts';
export { type RichText, type RichTextInput, RichTextSchema } from './rich-text/rich-text.ts';
export { type Service, type ServiceInput, ServiceSchema } from './service.ts';
export { type Story, type StoryInput, StorySchema } from './story.ts';
export {
  contrastRatio,
  contrastRules,
  EDGE_CONTRAST,
  type FontName,
  fontNames,
  type HeaderArrangement,
  headerArrangements,
  type PatternName,
  patterns,
  TEXT_CONTRAST,
  type Theme,
  type ThemeInput,
  ThemeSchema,
} from './theme.ts';
export { EmailSchema } from './values/email.ts';
export { InstantSchema } from './values/instant.ts';
export { IsoDateSchema } from './values/iso-date.ts';
export {
  type Image,
  ImageSchema,
  type Media,
  type MediaInput,
  MediaSchema,
} from './values/media.ts';
export { PhoneNumberSchema } from './values/phone-number.ts';
export { type Ref, RefSchema } from './values/reference.ts';
export { isLinkTarget, isSafeUrl, LinkTargetSchema, SafeUrlSchema } from './values/safe-url.ts';
export { SlugSchema } from './values/slug.ts';
export { TimeSchema } from './values/time.ts';
export { type Vision, type VisionInput, VisionSchema } from './vision.ts';
export {
  type VolunteerWork,
  type VolunteerWorkInput,
  VolunteerWorkSchema,
} from './volunteer-work.ts';
