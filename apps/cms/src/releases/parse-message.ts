import { explainIssue } from '@sociaal-huis/schema';
import { type PublisherContext, refuse } from './publisher-context.ts';

type Issue = Parameters<typeof explainIssue>[0];

/** A schema of the package that both sides share, as far as it is used here. */
export interface Schema<Message> {
  safeParse(
    value: unknown,
  ): { success: true; data: Message } | { success: false; error: { issues: Issue[] } };
}

/** What the publisher sent; a message that is none is refused with what is wrong at which field. */
export function parseMessage<Message>(
  context: PublisherContext,
  schema: Schema<Message>,
): Message | undefined {
  const parsed = schema.safeParse(context.request.body);
  if (parsed.success) return parsed.data;
  const details = parsed.error.issues.map(
    (issue) => `${issue.path.map(String).join('.') || 'bericht'}: ${explainIssue(issue)}`,
  );
  refuse(
    context,
    400,
    `Dit bericht van de publicatieserver klopt niet. Werk hem bij tot dezelfde versie als het CMS. ${details.join(' ')}`,
  );
  return undefined;
}
