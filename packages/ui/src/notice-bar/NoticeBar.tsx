import { noticeLevelLabels, type Notice } from '@sociaal-huis/schema';
import { Icon, type IconName } from '../icon/Icon.tsx';

export interface NoticeBarProps {
  notices: readonly (Pick<Notice, 'title' | 'body' | 'level' | 'linkUrl' | 'linkLabel'> & {
    /** For links to the message: a browser that follows one opens it. */
    id?: string;
  })[];
}

const levelIcons: Record<Notice['level'], IconName> = {
  info: 'info',
  waarschuwing: 'triangle-alert',
  nood: 'siren',
};

/**
 * Messages above the content: one line each, that opens to the whole message. An emergency is open
 * from the start. A word and an icon tell the level, colour only supports it.
 */
export function NoticeBar({ notices }: NoticeBarProps) {
  if (notices.length === 0) return null;
  return (
    <section className="notice-bar" aria-label="Meldingen">
      {notices.map(({ id, title, body, level, linkUrl, linkLabel }) => (
        <details
          key={id ?? title}
          className={`notice-bar__notice notice-bar__notice--${level}`}
          open={level === 'nood'}
        >
          <summary className="notice-bar__summary">
            <Icon name={levelIcons[level]} />
            <span className="notice-bar__title">
              <strong>{noticeLevelLabels[level]}:</strong> {title}{' '}
              <span className="notice-bar__more">Lees meer</span>
            </span>
            <Icon name="chevron-down" />
          </summary>
          <div className="notice-bar__text" id={id}>
            <p className="notice-bar__body">{body}</p>
            {linkUrl && (
              <p>
                <a className="notice-bar__link" href={linkUrl}>
                  {linkLabel ?? `Meer over: ${title}`}
                </a>
              </p>
            )}
          </div>
        </details>
      ))}
    </section>
  );
}
