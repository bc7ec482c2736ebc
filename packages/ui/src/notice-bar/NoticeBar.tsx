import { noticeLevelLabels, type Notice } from '@sociaal-huis/schema';
import { Icon, type IconName } from '../icon/Icon.tsx';

export interface NoticeBarProps {
  notices: readonly (Pick<Notice, 'title' | 'body' | 'level' | 'linkUrl' | 'linkLabel'> & {
    documentId?: string;
  })[];
}

const levelIcons: Record<Notice['level'], IconName> = {
  info: 'info',
  waarschuwing: 'triangle-alert',
  nood: 'siren',
};

/** Messages above the content. A word and an icon tell the level, colour only supports it. */
export function NoticeBar({ notices }: NoticeBarProps) {
  if (notices.length === 0) return null;
  return (
    <section className="notice-bar" aria-label="Meldingen">
      {notices.map(({ documentId, title, body, level, linkUrl, linkLabel }) => (
        <div
          key={documentId ?? title}
          className={`notice-bar__notice notice-bar__notice--${level}`}
        >
          <Icon name={levelIcons[level]} />
          <div className="notice-bar__text">
            <h2 className="notice-bar__title">
              <span className="notice-bar__level">{noticeLevelLabels[level]}:</span> {title}
            </h2>
            <p className="notice-bar__body">{body}</p>
            {linkUrl && (
              <p>
                <a className="notice-bar__link" href={linkUrl}>
                  {linkLabel ?? `Meer over: ${title}`}
                </a>
              </p>
            )}
          </div>
        </div>
      ))}
    </section>
  );
}
