import type { Service } from '@sociaal-huis/schema';
import type { Strings } from '../i18n/nl-be.ts';
import type { PagePart } from './page-parts.ts';

type PartName =
  | 'forWhom'
  | 'whatYouGet'
  | 'steps'
  | 'requirements'
  | 'costAndTerm'
  | 'offices'
  | 'exceptions'
  | 'noResponse'
  | 'appeal'
  | 'law'
  | 'websites'
  | 'related';

interface ServicePart {
  id: string;
  title: string;
  /** Whether there is anything to show: a part without content leaves no heading behind. */
  shown: boolean;
}

/** The parts of a service's page in reading order: all of them by name, and those that are shown. */
export function listServiceParts(
  service: Service,
  counts: { offices: number; related: number },
  t: Strings,
): { of: Record<PartName, ServicePart>; list: PagePart[] } {
  const { onlineUrl, appointmentUrl, term } = service;
  const part = (id: string, title: string, shown: unknown) => ({ id, title, shown: !!shown });
  const of = {
    forWhom: part('voor-wie', t.service.forWhom, service.forWhom),
    whatYouGet: part('resultaat', t.service.whatYouGet, service.whatYouGet),
    steps: part(
      'stappen',
      t.service.steps,
      service.steps.length > 0 || onlineUrl || appointmentUrl,
    ),
    requirements: part('meebrengen', t.service.requirements, service.requirements.length),
    costAndTerm: part('prijs-en-termijn', t.service.costAndTerm, service.costs.length || term),
    offices: part('waar-en-wanneer', t.service.offices, counts.offices),
    exceptions: part('uitzonderingen', t.service.exceptions, service.exceptions),
    noResponse: part('geen-antwoord', t.service.noResponse, service.noResponse),
    appeal: part('niet-akkoord', t.service.appeal, service.appeal),
    law: part('wetgeving', t.service.law, service.legalResources.length),
    websites: part('meer-informatie', t.service.websites, service.websites.length),
    related: part('andere-diensten', t.service.related, counts.related),
  };
  const list = Object.values(of)
    .filter(({ shown }) => shown)
    .map(({ id, title }) => ({ id, label: title }));
  return { of, list };
}
