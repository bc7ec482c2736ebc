/** Asks the CMS what the key of a preview opens. */
import { contentTypes, type Noun } from '@sociaal-huis/schema';
import { z } from 'zod';
import { CmsRequestError } from '../src/cms/errors.ts';

/** The draft of one entry. */
export interface Draft {
  readonly noun: Noun;
  /** Slug. */
  readonly municipality: string;
  /** When it was last saved, as an ISO instant. */
  readonly updatedAt: string;
  /** As REST gives a published entry. */
  readonly entry: { readonly documentId: string; readonly [field: string]: unknown };
}

/** Why the key opens nothing, in the CMS's own sentence. */
export interface Refusal {
  readonly status: number;
  readonly message: string;
}

export interface DraftQuestion {
  /** Address of the CMS, without a slash at the end. */
  readonly cmsUrl: string;
  readonly key: string;
  /** Who asks us: the CMS counts keys that do not fit by address. */
  readonly clientAddress: string;
}

const AnswerSchema = z.object({
  data: z.object({
    noun: z.enum(contentTypes.map(({ noun }) => noun)),
    municipality: z.string(),
    updatedAt: z.string(),
    entry: z.looseObject({ documentId: z.string() }),
  }),
});

const RefusalSchema = z.object({ error: z.object({ message: z.string() }) });

/** Not ours to give: the key is wrong, its time is over, or somebody tried too many. */
const refusing = new Set([401, 410, 429]);

const patience = 15_000;

/** @throws {CmsRequestError} when the CMS gives no usable answer. */
export async function askForDraft({
  cmsUrl,
  key,
  clientAddress,
}: DraftQuestion): Promise<{ draft: Draft } | { refusal: Refusal }> {
  // The key stays out of what goes wrong: that ends up in a log.
  const address = `${cmsUrl}/api/preview`;
  try {
    const response = await fetch(`${address}/${encodeURIComponent(key)}`, {
      headers: { 'X-Forwarded-For': clientAddress },
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    });
    const { status } = response;
    const answer: unknown = await response.json();
    if (status === 200) return { draft: AnswerSchema.parse(answer).data };
    if (refusing.has(status)) {
      return { refusal: { status, message: RefusalSchema.parse(answer).error.message } };
    }
    throw new Error(`status ${status}`);
  } catch (error) {
    throw new CmsRequestError(
      address,
      'Het CMS gaf geen bruikbaar antwoord op de vraag om een concept. ' +
        'Kijk na of het draait, of CMS_URL klopt, en of het de versie van deze site heeft.',
      { cause: error },
    );
  }
}
