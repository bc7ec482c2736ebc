import { operatingStatusLabels, type Office } from '@sociaal-huis/schema';
import { formatDate } from '../format/format-date.ts';
import { Icon } from '../icon/Icon.tsx';

export type OfficeStatusProps = Pick<
  Office,
  'operatingStatus' | 'statusFrom' | 'statusUntil' | 'statusNote'
>;

/** Says that an office works otherwise than usual, and from when until when. Usual shows nothing. */
export function OfficeStatus(props: OfficeStatusProps) {
  const { operatingStatus, statusFrom, statusUntil, statusNote } = props;
  if (operatingStatus === 'normaal') return null;
  return (
    <div className="office-status">
      <Icon name="triangle-alert" />
      <div>
        <p className="office-status__title">
          {operatingStatusLabels[operatingStatus]}
          {statusFrom && (
            <>
              {' '}
              vanaf <time dateTime={statusFrom}>{formatDate(statusFrom)}</time>
            </>
          )}
          {statusUntil && (
            <>
              {' '}
              tot en met <time dateTime={statusUntil}>{formatDate(statusUntil)}</time>
            </>
          )}
        </p>
        {statusNote && <p>{statusNote}</p>}
      </div>
    </div>
  );
}
