import { Box, Button, Checkbox, Flex, Link, Loader, Typography } from '@strapi/design-system';
import { getFetchClient, Page, useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useCallback, useState, type FormEvent } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { HolidayPlan, PlannedHoliday } from '../../desk/overview.ts';
import { formatStandsOn, standsOnHeader } from '../../versions/entry-version.ts';
import { useAnswer } from '../desk/use-answer.ts';
import { describeKind, describeOutcome, describeWeekday, isUsual } from './describe-holiday.ts';

interface HolidayFormProps {
  municipality: string;
  year: number;
}

/** The holidays of a year with a box each: what is ticked is published in one action. */
export function HolidayForm({ municipality, year }: HolidayFormProps) {
  const { post, del } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [chosen, setChosen] = useState<Record<string, boolean>>({});
  const [isBusy, setBusy] = useState(false);
  // Another time is another question: the list is read anew after each action.
  const [askedAt, setAskedAt] = useState(0);
  const plan = useAnswer(
    useCallback(() => loadPlan(municipality, year, askedAt), [municipality, year, askedAt]),
  );

  /** Does something, shows what came of it and reads the list anew. */
  const act = async (work: () => Promise<string>) => {
    setBusy(true);
    try {
      toggleNotification({ type: 'success', message: await work() });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      toggleNotification({ type: 'danger', message });
    }
    setAskedAt(Date.now());
    setBusy(false);
  };

  if (plan.state === 'loading') return <Loader>Even geduld</Loader>;
  if (plan.state === 'failed') return <Page.Error />;
  const holidays = plan.answer;
  const isTicked = (holiday: PlannedHoliday) =>
    !holiday.closing && (chosen[holiday.date] ?? isUsual(holiday));
  const ticked = holidays.filter(isTicked).map(({ date }) => date);
  const choose = (date: string, isChosen: boolean) => setChosen({ ...chosen, [date]: isChosen });

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
  const remove = ({ date, name, closing }: PlannedHoliday) =>
    act(async () => {
      const { documentId = '', version = '' } = closing ?? {};
      const headers = { [standsOnHeader]: formatStandsOn([[documentId, version]]) };
      await del(`/desk/holidays/${documentId}?municipality=${municipality}`, { headers });
      // What somebody just took away is not to come back with the next click.
      choose(date, false);
      return `${name} is verwijderd. Op die dag gelden weer de gewone uren.`;
    });

  const open = holidays.filter(({ closing }) => !closing);
  return (
    <form onSubmit={publish}>
      <Box tag="fieldset" borderStyle="none" padding={0} margin={0}>
        <Typography tag="legend" variant="delta" style={{ padding: 0 }}>
          Op welke dagen zijn uw kantoren gesloten?
        </Typography>
        {/* Each box hides an input at its place; without a frame, those lengthen the window. */}
        <Box tag="ul" paddingTop={3} position="relative">
          {holidays.map((holiday) => (
            <HolidayRow
              key={holiday.date}
              holiday={holiday}
              isTicked={isTicked(holiday)}
              isBusy={isBusy}
              onTick={() => choose(holiday.date, !isTicked(holiday))}
              onRemove={() => remove(holiday)}
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
  onRemove: () => void;
}

function HolidayRow({ holiday, isTicked, isBusy, onTick, onRemove }: HolidayRowProps) {
  const { date, name, kind, closing } = holiday;
  return (
    <Flex
      tag="li"
      tabIndex={-1}
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
              onClick={(event) => {
                // The button goes away with the closing; the keyboard stays in the row.
                event.currentTarget.closest('li')?.focus();
                onRemove();
              }}
            >
              Verwijder
            </Button>
          )}
        </Flex>
      )}
    </Flex>
  );
}

/** @param _askedAt tells one question from the next */
async function loadPlan(
  municipality: string,
  year: number,
  _askedAt: number,
): Promise<PlannedHoliday[]> {
  const params = { year, municipality };
  const { data } = await getFetchClient().get<HolidayPlan>('/desk/holidays', { params });
  return data.holidays;
}
