/** The part of a request of a publisher that is read, and of an answer that is written. */
export interface PublisherContext {
  params: { id: string };
  request: { body?: unknown };
  /** Node's answer; it closes once it is sent, and as soon as the publisher hangs up. */
  res: { destroyed: boolean; once(event: 'close', listener: () => void): unknown };
  status: number;
  body: unknown;
}

/** An answer as Strapi writes its refusals. */
export function refuse(context: PublisherContext, status: number, message: string): void {
  context.status = status;
  context.body = { data: null, error: { status, name: 'PublisherError', message } };
}
