import type { z } from 'zod';
import { CampaignSchema } from './campaign.ts';
import { DocumentSchema } from './document.ts';
import { HoursExceptionSchema } from './hours-exception.ts';
import { MissionSchema } from './mission.ts';
import { NewsItemSchema } from './news-item.ts';
import { NoticeSchema } from './notice.ts';
import { OfficeSchema } from './office.ts';
import { PageSchema } from './page.ts';
import { ProfileSchema } from './profile.ts';
import { ProjectSchema } from './project.ts';
import { ServiceSchema } from './service.ts';
import { StorySchema } from './story.ts';
import { VisionSchema } from './vision.ts';
import { VolunteerWorkSchema } from './volunteer-work.ts';

/**
 * The nouns officers write, each once: `noun` is the CMS's singular name, `plural` its name in
 * REST, `singleton` says that a municipality has one, `label` is its name in the CMS's forms.
 */
export const contentTypes = [
  {
    noun: 'profile',
    schema: ProfileSchema,
    plural: 'profiles',
    singleton: true,
    label: 'profiel van de gemeente',
  },
  { noun: 'mission', schema: MissionSchema, plural: 'missions', singleton: true, label: 'missie' },
  { noun: 'vision', schema: VisionSchema, plural: 'visions', singleton: true, label: 'visie' },
  { noun: 'service', schema: ServiceSchema, plural: 'services', singleton: false, label: 'dienst' },
  { noun: 'office', schema: OfficeSchema, plural: 'offices', singleton: false, label: 'kantoor' },
  {
    noun: 'hours-exception',
    schema: HoursExceptionSchema,
    plural: 'hours-exceptions',
    singleton: false,
    label: 'afwijkende openingstijd',
  },
  { noun: 'notice', schema: NoticeSchema, plural: 'notices', singleton: false, label: 'melding' },
  {
    noun: 'news-item',
    schema: NewsItemSchema,
    plural: 'news-items',
    singleton: false,
    label: 'nieuwsbericht',
  },
  {
    noun: 'document',
    schema: DocumentSchema,
    plural: 'documents',
    singleton: false,
    label: 'document',
  },
  {
    noun: 'project',
    schema: ProjectSchema,
    plural: 'projects',
    singleton: false,
    label: 'project',
  },
  {
    noun: 'volunteer-work',
    schema: VolunteerWorkSchema,
    plural: 'volunteer-works',
    singleton: false,
    label: 'vrijwilligerswerk',
  },
  { noun: 'story', schema: StorySchema, plural: 'stories', singleton: false, label: 'portret' },
  {
    noun: 'campaign',
    schema: CampaignSchema,
    plural: 'campaigns',
    singleton: false,
    label: 'oproep',
  },
  { noun: 'page', schema: PageSchema, plural: 'pages', singleton: false, label: 'pagina' },
] as const;

export type ContentType = (typeof contentTypes)[number];
export type Noun = ContentType['noun'];
/** What an entry of this noun is once it is parsed. */
export type ContentOf<N extends Noun> = z.output<Extract<ContentType, { noun: N }>['schema']>;
