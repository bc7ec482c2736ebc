import type { Office, Profile, Service } from '@sociaal-huis/schema';
import { formatEuro } from '@sociaal-huis/ui/format/format-euro.ts';
import { phoneHref } from '@sociaal-huis/ui/format/phone-href.ts';
import type { KeyFact } from '@sociaal-huis/ui/key-facts/KeyFacts.tsx';
import type { Strings } from '../i18n/nl-be.ts';
import { listServiceParts } from './service-parts.ts';

/**
 * What stands on the first screen of a service: how to begin, whom to call, where, for how much and
 * how fast. Each fact leads to the part of the page that tells all of it. Pure.
 */
export function buildKeyFacts(
  service: Service,
  offices: readonly Office[],
  profile: Pick<Profile, 'phones' | 'email'>,
  t: Strings,
): KeyFact[] {
  const part = listServiceParts(service, { offices: offices.length, related: 0 }, t).of;
  const [step] = service.steps;
  const facts: (KeyFact | undefined)[] = [
    describeStart(service, t) ??
      (step && {
        icon: 'list-ordered',
        label: t.service.start,
        text: step.title,
        href: `#${part.steps.id}`,
      }),
    describeContact(offices, profile, t),
    offices.length > 0
      ? {
          icon: 'map-pin',
          label: t.service.where,
          text: t.service.addressAndHours(offices.map(({ name }) => name).join(', ')),
          href: `#${part.offices.id}`,
        }
      : undefined,
    describePrice(service.costs, part.costAndTerm.id, t),
    service.term
      ? { icon: 'clock', label: t.service.duration, text: firstSentence(service.term) }
      : undefined,
  ];
  return facts.filter((fact) => fact !== undefined);
}

/** A service that can be asked for from home says so first. */
function describeStart({ onlineUrl, appointmentUrl }: Service, t: Strings): KeyFact | undefined {
  const href = onlineUrl ?? appointmentUrl;
  if (href === undefined) return undefined;
  const text = onlineUrl === undefined ? t.service.appointment : t.service.online;
  return { icon: 'list-ordered', label: t.service.start, text, href };
}

/** The first office that can be called, else the OCMW itself, else an address to write to. */
function describeContact(
  offices: readonly Office[],
  profile: Pick<Profile, 'phones' | 'email'>,
  t: Strings,
): KeyFact | undefined {
  const reachable = [...offices, profile];
  const [phone] = reachable.flatMap(({ phones }) => phones);
  if (phone) {
    const { number } = phone;
    return { icon: 'phone', label: t.service.call, text: number, href: phoneHref(number) };
  }
  const [email] = reachable.flatMap(({ email: address }) => address ?? []);
  return email
    ? { icon: 'mail', label: t.service.mail, text: email, href: `mailto:${email}` }
    : undefined;
}

function describePrice(costs: Service['costs'], partId: string, t: Strings): KeyFact | undefined {
  const [first, ...others] = costs;
  if (!first) return undefined;
  const price = describeCost(first, others.length === 0, t);
  const fact = { icon: 'wallet', label: t.service.price } as const;
  if (others.length === 0) return { ...fact, text: price };
  return { ...fact, text: t.service.morePrices(price), href: `#${partId}` };
}

/** A cost without an amount is told by its name and its description. */
function describeCost(
  { name, amount, description }: Service['costs'][number],
  only: boolean,
  t: Strings,
): string {
  if (only && (amount === 0 || name.toLowerCase() === t.service.free.toLowerCase())) {
    return t.service.free;
  }
  if (amount !== undefined) {
    return `${name}: ${amount === 0 ? t.service.free.toLowerCase() : formatEuro(amount)}`;
  }
  return description ? `${name}: ${firstSentence(description)}` : name;
}

function firstSentence(text: string): string {
  return /^.+?[.?!](?=\s|$)/s.exec(text)?.[0] ?? text;
}
