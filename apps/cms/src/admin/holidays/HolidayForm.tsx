import { Box, Button, Checkbox, Flex, Link, Loader, Typography } from '@strapi/design-system';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState, type FormEvent } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { HolidayPlan, PlannedHoliday } from '../../desk/overview.ts';
import { describeKind, describeOutcome, describeWeekday, isUsual } from './describe-holiday.ts';

interface HolidayFormProps {
  municipality: string;
  year: number;
}

/** The holidays of a year with a box each: what is ticked is published in one action. */
export function HolidayForm({ municipality, year }: HolidayFormProps) {
  const { get, post, del } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [holidays, setHolidays] = useState<PlannedHoliday[]>();
  const [ticked, setTicked] = useState<string[]>([]);
  const [isBusy, setBusy] = useState(false);

  const load = useCallback(async () => {
    const { data } = await get<HolidayPlan>('/desk/holidays', { params: { year, municipality } });
    setHolidays(data.holidays);
    setTicked(data.holidays.filter(isUsual).map(({ date }) => date));
  }, [get, year, municipality]);

  /** Does something, shows what came of it and reads the list anew. */
  const act = async (work: () => Promise<string>) => {
    setBusy(true);
    try {
      toggleNotification({ type: 'success', message: await work() });
      await load();
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      toggleNotification({ type: 'danger', message });
    }
    setBusy(false);
  };

  useEffect(() => {
    load().catch(() =>
      toggleNotification({
        type: 'danger',
        message: 'De lijst kon niet laden. Laad de pagina opnieuw.',
      }),
    );
  }, [load]);

  const publish = (event: FormEvent) => {
    event.preventDefault();
    return act(async () => {
      const { data } = await post<{ made: number }>('/desk/holidays', {
        year,
        municipality,
        dates: ticked,
      });
      return describeOutcome(data.made);
    });
  };
  const remove = (documentId: string, name: string) =>
    act(async () => {
      await del(`/desk/holidays/${documentId}?municipality=${municipality}`);
      return `${name} is verwijderd. Op die dag gelden weer de gewone uren.`;
    });

  if (!holidays) return <Loader>Even geduld</Loader>;
  const open = holidays.filter(({ closing }) => !closing);
  return (
    <form onSubmit={publish}>
      <Box tag="fieldset" borderStyle="none" padding={0} margin={0}>
        <Typography tag="legend" variant="delta" style={{ padding: 0 }}>
          Op welke dagen zijn uw kantoren gesloten?
        </Typography>
        <Box tag="ul" paddingTop={3}>
          {holidays.map((holiday) => (
            <HolidayRow
              key={holiday.date}
              holiday={holiday}
              isTicked={ticked.includes(holiday.date)}
              isBusy={isBusy}
              onTick={() => setTicked(toggle(ticked, holiday.date))}
              onRemove={remove}
            />
          ))}
        </Box>
      </Box>
      <Flex gap={4} wrap="wrap" paddingTop={5}>
        <Button type="submit" size="L" loading={isBusy} disabled={ticked.length === 0}>
          {ticked.length === 1
            ? 'Publiceer 1 sluitingsdag'
            : `Publiceer ${ticked.length} sluitingsdagen`}
        </Button>
        <Typography textColor="neutral600">
          {open.length === 0
            ? 'Alle feestdagen van dit jaar zijn gepland.'
            : 'Ze staan daarna meteen op de site. U kunt elke dag weer verwijderen.'}
        </Typography>
      </Flex>
    </form>
  );
}

interface HolidayRowProps {
  holiday: PlannedHoliday;
  isTicked: boolean;
  isBusy: boolean;
  onTick: () => void;
  onRemove: (documentId: string, name: string) => void;
}

function HolidayRow({ holiday, isTicked, isBusy, onTick, onRemove }: HolidayRowProps) {
  const { date, name, kind, closing } = holiday;
  return (
    <Flex
      tag="li"
      wrap="wrap"
      justifyContent="space-between"
      gap={2}
      paddingTop={3}
      paddingBottom={3}
      borderColor="neutral150"
      borderWidth="0 0 1px 0"
      borderStyle="solid"
    >
      <Checkbox
        checked={Boolean(closing) || isTicked}
        disabled={Boolean(closing)}
        onCheckedChange={onTick}
      >
        <Typography fontWeight="bold">{name}</Typography>
        <Typography textColor="neutral600">{` ${describeWeekday(date)}${describeKind(kind)}`}</Typography>
      </Checkbox>
      {closing && (
        <Flex gap={3} wrap="wrap">
          <Link tag={RouterLink} to={closing.href}>
            {closing.isOnSite ? 'Al gepland' : 'Staat klaar als concept'}
            {closing.isOwn && `: ${closing.label}`}
          </Link>
          {!closing.isOwn && (
            <Button
              variant="tertiary"
              disabled={isBusy}
              aria-label={`Verwijder ${name}`}
              onClick={() => onRemove(closing.documentId, name)}
            >
              Verwijder
            </Button>
          )}
        </Flex>
      )}
    </Flex>
  );
}

function toggle(dates: string[], date: string): string[] {
  return dates.includes(date) ? dates.filter((other) => other !== date) : [...dates, date];
}
