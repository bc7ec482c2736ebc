import { LinkButton } from '@strapi/design-system';
import { useState } from 'react';
import { Link, useParams } from 'react-router-dom';
import { CalendarIcon } from '../desk/icons.tsx';

/** In the list of exceptions on the opening hours, and in no other, leads to the page of the holidays. */
export function PlanHolidaysButton() {
  const { slug } = useParams();
  const [year] = useState(() => new Date().getFullYear() + 1);
  if (slug !== 'api::hours-exception.hours-exception') return null;
  return (
    <LinkButton
      tag={Link}
      to={`/feestdagen?jaar=${year}`}
      variant="secondary"
      size="S"
      startIcon={<CalendarIcon />}
    >
      {`Feestdagen van ${year} plannen`}
    </LinkButton>
  );
}
