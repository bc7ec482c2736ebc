import type { Profile } from '@sociaal-huis/schema';
import type { Link } from '../link.ts';
import { Address } from '../address/Address.tsx';
import { PhoneList } from '../phone-list/PhoneList.tsx';
import { SampleMark } from '../sample-mark/SampleMark.tsx';

/** Links that belong together. */
export interface FooterGroup {
  /** Unique on the page: the group is named by its title. */
  id: string;
  title: string;
  /** A group without links is left out. */
  links: Link[];
}

export interface SiteFooterProps {
  /** Legal name: "OCMW Genk". */
  ocmwName: string;
  /** Company number as ten digits or with dots: WER art. XII.6 asks for it on every page. */
  kbo: string;
  address?: Profile['address'];
  phones?: Profile['phones'];
  email?: string;
  /** Where one can go from here: about the OCMW, about the site, on social networks. */
  groups?: FooterGroup[];
  /** The whole address of this page, for whoever holds it on paper. */
  printedAddress?: { label: string; url: string };
  /** Shows that facts on this site are samples. */
  sample?: boolean;
}

export function SiteFooter(props: SiteFooterProps) {
  const { ocmwName, kbo, address, phones = [], email, groups = [], printedAddress } = props;
  return (
    <footer className="site-footer">
      <div className="site-footer__inner">
        <section className="site-footer__part" aria-labelledby="footer-contact">
          <h2 className="site-footer__title" id="footer-contact">
            {ocmwName}
          </h2>
          {address && <Address address={address} />}
          <PhoneList phones={phones} email={email} />
        </section>
        {groups.map((group) => (
          <FooterLinks key={group.id} {...group} />
        ))}
      </div>
      <div className="site-footer__base">
        <p>Ondernemingsnummer (KBO): {formatKbo(kbo)}</p>
        {printedAddress && (
          <p className="site-footer__printed">
            {printedAddress.label} {printedAddress.url}
          </p>
        )}
        {props.sample && <SampleMark />}
      </div>
    </footer>
  );
}

function FooterLinks({ id, title, links }: FooterGroup) {
  if (links.length === 0) return null;
  return (
    <nav className="site-footer__part" aria-labelledby={id}>
      <h2 className="site-footer__title" id={id}>
        {title}
      </h2>
      <ul className="site-footer__list">
        {links.map(({ label, href }) => (
          <li key={href}>
            <a className="site-footer__link" href={href}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** 0212345678 becomes 0212.345.678, as on letters; anything else stays. */
function formatKbo(kbo: string): string {
  return kbo.replace(/^(\d{4})(\d{3})(\d{3})$/, '$1.$2.$3');
}
