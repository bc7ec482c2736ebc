/** The table of contents: every collection is a loader and a schema. */
import {
  CampaignSchema,
  DocumentSchema,
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
import { cmsLoader, municipalityLoader } from './cms/loader.ts';

export const collections = {
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
};
