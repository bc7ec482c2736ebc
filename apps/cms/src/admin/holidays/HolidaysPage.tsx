import {
  Box,
  Flex,
  Link,
  LinkButton,
  SingleSelect,
  SingleSelectOption,
  Field,
  Typography,
} from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { Link as RouterLink, useSearchParams } from 'react-router-dom';
import { useOwnMunicipalities } from '../desk/use-desk.ts';
import { HolidayForm } from './HolidayForm.tsx';

/** Strapi's list of the exceptions on the opening hours. */
const exceptionsList = '/content-manager/collection-types/api::hours-exception.hours-exception';

/** How many years, from this one on, can be planned. */
const plannableYears = 3;

/** Page on which an officer plans the holidays of a year in one action. */
export function HolidaysPage() {
  const own = useOwnMunicipalities();
  const [search, setSearch] = useSearchParams();
  const [thisYear] = useState(() => new Date().getFullYear());
  const years = Array.from({ length: plannableYears }, (_, index) => thisYear + index);
  const year = years.find((one) => String(one) === search.get('jaar')) ?? thisYear + 1;
  if (own.state === 'loading') return <Page.Loading />;
  if (own.state === 'failed') return <Page.Error />;
  const chosen = own.answer.find(({ slug }) => slug === search.get('gemeente')) ?? own.answer[0];
  if (!chosen) return <Page.NoPermissions />;

  return (
    <Page.Main>
      <Page.Title>{`Feestdagen van ${year} plannen`}</Page.Title>
      <Layouts.Header
        title={`Feestdagen van ${year} plannen`}
        subtitle={`Alle kantoren van ${chosen.name} zijn dan gesloten. De site zegt dat vanzelf bij de openingsuren.`}
        navigationAction={
          <Link tag={RouterLink} to={exceptionsList}>
            Alle afwijkende openingstijden
          </Link>
        }
      />
      <Layouts.Content>
        <Flex gap={4} wrap="wrap" alignItems="flex-end" paddingBottom={5}>
          <Flex tag="nav" gap={2} aria-label="Jaar">
            {years.map((one) => (
              <LinkButton
                key={one}
                tag={RouterLink}
                to={`?jaar=${one}&gemeente=${chosen.slug}`}
                variant={one === year ? 'secondary' : 'tertiary'}
                aria-current={one === year ? 'page' : undefined}
              >
                {one}
              </LinkButton>
            ))}
          </Flex>
          {own.answer.length > 1 && (
            <Box minWidth="220px">
              <Field.Root>
                <Field.Label>Gemeente</Field.Label>
                <SingleSelect
                  value={chosen.slug}
                  onChange={(slug) => setSearch({ jaar: String(year), gemeente: String(slug) })}
                >
                  {own.answer.map(({ slug, name }) => (
                    <SingleSelectOption key={slug} value={slug}>
                      {name}
                    </SingleSelectOption>
                  ))}
                </SingleSelect>
              </Field.Root>
            </Box>
          )}
        </Flex>
        <Box
          background="neutral0"
          hasRadius
          shadow="tableShadow"
          padding={{ initial: 4, medium: 6 }}
        >
          <HolidayForm key={`${chosen.slug} ${year}`} municipality={chosen.slug} year={year} />
        </Box>
        <Typography tag="p" variant="pi" textColor="neutral600" paddingTop={4}>
          Is een kantoor wel open op een feestdag? Voeg dan een afwijkende openingstijd toe voor dat
          kantoor alleen. Die gaat voor op de feestdag.
        </Typography>
      </Layouts.Content>
    </Page.Main>
  );
}
