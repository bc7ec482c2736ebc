/** The table of contents: every collection is a loader and a schema. */
import {
  CampaignSchema,
  DocumentSchema,
  FormerSlugSchema,
  HoursExceptionSchema,
  MissionSchema,
  MunicipalitySchema,
  NewsItemSchema,
  NoticeSchema,
  OfficeSchema,
  PageSchema,
  ProfileSchema,
  ProjectSchema,
  ServiceSchema,
  StorySchema,
  VisionSchema,
  VolunteerWorkSchema,
} from '@sociaal-huis/schema';
import { defineCollection } from 'astro:content';
import { cmsLoader, formerSlugLoader, municipalityLoader } from './cms/loader.ts';

const collectionsOfBuild = {
  municipality: defineCollection({ loader: municipalityLoader(), schema: MunicipalitySchema }),
  profile: defineCollection({ loader: cmsLoader('profile'), schema: ProfileSchema }),
  mission: defineCollection({ loader: cmsLoader('mission'), schema: MissionSchema }),
  vision: defineCollection({ loader: cmsLoader('vision'), schema: VisionSchema }),
  service: defineCollection({ loader: cmsLoader('service'), schema: ServiceSchema }),
  office: defineCollection({ loader: cmsLoader('office'), schema: OfficeSchema }),
  'hours-exception': defineCollection({
    loader: cmsLoader('hours-exception'),
    schema: HoursExceptionSchema,
  }),
  notice: defineCollection({ loader: cmsLoader('notice'), schema: NoticeSchema }),
  'news-item': defineCollection({ loader: cmsLoader('news-item'), schema: NewsItemSchema }),
  document: defineCollection({ loader: cmsLoader('document'), schema: DocumentSchema }),
  project: defineCollection({ loader: cmsLoader('project'), schema: ProjectSchema }),
  'volunteer-work': defineCollection({
    loader: cmsLoader('volunteer-work'),
    schema: VolunteerWorkSchema,
  }),
  story: defineCollection({ loader: cmsLoader('story'), schema: StorySchema }),
  campaign: defineCollection({ loader: cmsLoader('campaign'), schema: CampaignSchema }),
  page: defineCollection({ loader: cmsLoader('page'), schema: PageSchema }),
  'former-slug': defineCollection({ loader: formerSlugLoader(), schema: FormerSlugSchema }),
};

/** The renderer gets content with each question for a page: while it is built there is none to read. */
export const collections = process.env.BUILD_RENDERER_INTO
  ? ({} as typeof collectionsOfBuild)
  : collectionsOfBuild;
