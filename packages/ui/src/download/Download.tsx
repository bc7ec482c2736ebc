import type { PolicyDocument } from '@sociaal-huis/schema';
import { formatDate } from '../format/format-date.ts';
import { formatSize } from '../format/format-size.ts';
import { Icon } from '../icon/Icon.tsx';

export interface DownloadProps {
  title: string;
  file: Pick<PolicyDocument['file'], 'url' | 'mime' | 'size'>;
  summary?: string;
  /** Date of publication, "2026-01-05". */
  publishedOn?: string;
}

const fileTypes: Record<string, string> = {
  'application/pdf': 'PDF',
  'application/msword': 'Word',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel',
  'application/vnd.oasis.opendocument.text': 'ODT',
};

/** A file to fetch; its type and size are part of the link's text. */
export function Download({ title, file, summary, publishedOn }: DownloadProps) {
  const type = fileTypes[file.mime] ?? file.mime.split(/[/+]/)[1]!.toUpperCase();
  return (
    <div className="download">
      <Icon name="download" />
      <div className="download__text">
        <p className="download__title">
          <a className="download__link" href={file.url}>
            {title}{' '}
            <span className="download__type">
              ({type}, {formatSize(file.size)})
            </span>
          </a>
        </p>
        {summary && <p className="download__summary">{summary}</p>}
        {publishedOn && (
          <p className="download__date">
            Gepubliceerd op <time dateTime={publishedOn}>{formatDate(publishedOn)}</time>
          </p>
        )}
      </div>
    </div>
  );
}
