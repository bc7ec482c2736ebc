import { useEffect, useState } from 'react';
import {
  brusselsDate,
  isOutOfUse,
  unpackHours,
  type PackedHours,
} from '@sociaal-huis/schema/opening-hours';
import { TodayLine } from '../today-line/TodayLine.tsx';
import { formatDistance, sortByDistance, type Found, type Position } from './find-nearest.ts';
import { buildPlaceHash, buildPlaceId, getPlaceOfHash } from './place-hash.ts';

export interface FinderPlace extends Position {
  postcode: string;
  name: string;
}

export interface FinderOffice extends Partial<Position> {
  name: string;
  /** The page of the office. */
  href: string;
  /** Street and number: "Veurnestraat 22". */
  street: string;
  routeUrl: string;
  /** Its hours, as `packHours` gives them. */
  packed: PackedHours;
  /** The place of which its position is the centre, as "9050 Ledeberg"; absent: its own. */
  centreOf?: string;
}

export interface OfficeFinderProps {
  /** Every place of the municipality, in the order in which they are offered. */
  places: readonly FinderPlace[];
  /** Every office, the most important first: of two at the same distance that one stays first. */
  offices: readonly FinderOffice[];
  texts: OfficeFinderTexts;
  /** Address of the page from the `#` on; absent: that of the browser. */
  hash?: string;
}

/** Words of the finder, in the form of address of the municipality. */
export interface OfficeFinderTexts {
  title: string;
  label: string;
  /** Said of the choice that is none. */
  choose: string;
}

/**
 * Offices by their distance from the place somebody picks. All of it happens in the browser: where
 * somebody lives is sent nowhere, and stays in the address of the page to be kept or shared.
 */
export function OfficeFinder({ places, offices, texts, hash }: OfficeFinderProps) {
  const [place, setPlace] = useState(() => getPlaceOfHash(hash ?? location.hash, places));
  const idOf = (each: FinderPlace) => buildPlaceId(each, places);

  useEffect(() => {
    const follow = () => setPlace(getPlaceOfHash(location.hash, places));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, [places]);

  const choose = (id: string) => {
    const { pathname, search } = location;
    // Replaced, so that going back leads to the page before and not through every choice.
    history.replaceState(null, '', id ? buildPlaceHash(id) : pathname + search);
    setPlace(places.find((each) => idOf(each) === id));
  };

  return (
    <section className="stack" aria-labelledby="kantoor-zoeken">
      <h2 id="kantoor-zoeken">{texts.title}</h2>
      <p>
        <label htmlFor="plaats-kiezen">
          <strong>{texts.label}</strong>
        </label>
        <select
          className="office-finder__select"
          id="plaats-kiezen"
          value={place ? idOf(place) : ''}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        >
          <option value="">{texts.choose}</option>
          {places.map((each) => (
            <option key={idOf(each)} value={idOf(each)}>
              {nameOf(each)}
            </option>
          ))}
        </select>
      </p>
      <Results place={place} offices={offices} />
    </section>
  );
}

function Results({ place, offices }: Pick<OfficeFinderProps, 'offices'> & { place?: FinderPlace }) {
  const [today] = useState(() => brusselsDate(new Date()));
  const found = place
    ? sortByDistance(place, offices, ({ packed }) => isOutOfUse(today, unpackHours(packed)))
    : [];
  return (
    <>
      <p>
        <output>{place && found[0] && describeNearest(place, found[0])}</output>
      </p>
      {place && (
        <ol className="card-list">
          {found.map(({ item, distance }) => (
            <li key={item.href}>
              <strong>
                <a href={item.href}>{item.name}</a>
              </strong>{' '}
              {describeDistance(place, { item, distance })}
              <TodayLine packed={item.packed} />
              <a className="address__link" href={item.routeUrl} rel="noreferrer">
                Bekijk de route naar {item.street} (andere website)
              </a>
            </li>
          ))}
        </ol>
      )}
      {place && (
        <p className="meta">
          Afstanden in rechte lijn, vanaf het midden van {place.name}. Afstanden: ©
          OpenStreetMap-bijdragers (ODbL).
        </p>
      )}
    </>
  );
}

function nameOf({ postcode, name }: FinderPlace): string {
  return `${postcode} ${name}`;
}

function describeNearest(place: FinderPlace, nearest: Found<FinderOffice>): string {
  const distance = describeDistance(place, nearest);
  return `Het dichtst bij ${nameOf(place)}: ${[nearest.item.name, distance].filter(Boolean).join(', ')}.`;
}

/** Between the centre of a place and that same centre there is nothing to measure. */
function describeDistance(place: FinderPlace, { item, distance }: Found<FinderOffice>): string {
  if (item.centreOf === nameOf(place)) return `in ${place.name}`;
  return distance === undefined ? '' : `ongeveer ${formatDistance(distance)} in vogelvlucht`;
}
