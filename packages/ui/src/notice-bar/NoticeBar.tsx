import type { Notice } from '@sociaal-huis/schema';
import { Icon, type IconName } from '../icon/Icon.tsx';

export interface NoticeBarProps {
  notices: readonly (Pick<Notice, 'title' | 'body' | 'level' | 'linkUrl' | 'linkLabel'> & {
    documentId?: string;
  })[];
}

const levels: Record<Notice['level'], { word: string; icon: IconName }> = {
  info: { word: 'Ter info', icon: 'info' },
  waarschuwing: { word: 'Let op', icon: 'triangle-alert' },
  nood: { word: 'Dringend', icon: 'siren' },
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
          <Icon name={levels[level].icon} />
          <div className="notice-bar__text">
            <h2 className="notice-bar__title">
              <span className="notice-bar__level">{levels[level].word}:</span> {title}
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
