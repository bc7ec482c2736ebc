import { longestSentence, reviewText, type TextReview } from '@sociaal-huis/schema/plain-language';
import { Box, Flex, Typography } from '@strapi/design-system';
import {
  unstable_useContentManagerContext as useContentManager,
  useDebounce,
  useForm,
} from '@strapi/strapi/admin';
import { useMemo, type ReactNode } from 'react';
import { useOwnMunicipalities } from '../desk/use-desk.ts';
import { collectPassages, type FieldDefinitions, holdsProse } from './collect-passages.ts';
import { describeReview } from './describe-review.ts';

/** In milliseconds after the last key: a panel that moves at every letter is in the way. */
const pause = 400;

/** The longest of the long sentences; who mends these finds the next ones. */
const shownSentences = 5;

/** In characters: enough to find a sentence again. */
const quotedLength = 90;

/** The panel "Leesbaarheid" beside a form: advice on the text while somebody writes it. */
export function PlainLanguagePanel() {
  const { contentType, components } = useContentManager();
  const fields = (contentType?.attributes ?? {}) as FieldDefinitions;
  if (!holdsProse(fields, components as Parameters<typeof holdsProse>[1])) return null;
  return { title: 'Leesbaarheid', content: <PanelContent /> };
}

function PanelContent() {
  const { contentType, components } = useContentManager();
  const written = useForm('PlainLanguagePanel', (form) => form.values);
  const values = useDebounce(written as Record<string, unknown>, pause);
  const formOfAddress = useFormOfAddress(values.municipality);
  const review = useMemo(() => {
    const fields = (contentType?.attributes ?? {}) as FieldDefinitions;
    const parts = components as Parameters<typeof collectPassages>[2];
    return reviewText(collectPassages(values, fields, parts), formOfAddress);
  }, [values, contentType, components, formOfAddress]);

  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <Score review={review} />
      <LongSentences review={review} />
      <HardWords review={review} />
      <OtherForm review={review} formOfAddress={formOfAddress} />
      <Typography variant="pi" textColor="neutral600">
        Dit is advies. U kunt altijd bewaren en publiceren.
      </Typography>
    </Flex>
  );
}

/** How the municipality of the entry speaks; a new entry gets that of who makes it. */
function useFormOfAddress(municipality: unknown): 'u' | 'je' {
  const own = useOwnMunicipalities();
  if (own.state !== 'ready') return 'u';
  const found = own.answer.find(({ slug }) => slug === municipality) ?? own.answer[0];
  return found?.formOfAddress ?? 'u';
}

function Score({ review }: { review: TextReview }) {
  return (
    <Flex tag="output" direction="column" alignItems="flex-start">
      {review.score !== undefined && (
        <Typography tag="span" variant="alpha">
          {review.score}
          <Typography variant="pi" textColor="neutral600">
            {' op 100'}
          </Typography>
        </Typography>
      )}
      <Typography tag="span">{describeReview(review)}</Typography>
    </Flex>
  );
}

function LongSentences({ review: { longSentences } }: { review: TextReview }) {
  if (longSentences.length === 0) return null;
  const rest = longSentences.length - shownSentences;
  return (
    <Advice title={`Lange zinnen: ${longSentences.length}`}>
      <Typography variant="pi" textColor="neutral600">
        {`Maak er twee van. Hoogstens ${longestSentence} woorden leest vlot.`}
      </Typography>
      <Lines>
        {longSentences.slice(0, shownSentences).map(({ text, words }) => (
          <Line key={text}>{`${words} woorden: “${shorten(text)}”`}</Line>
        ))}
      </Lines>
      {rest > 0 && <Typography variant="pi" textColor="neutral600">{`En nog ${rest}.`}</Typography>}
    </Advice>
  );
}

function HardWords({ review: { hardWords } }: { review: TextReview }) {
  if (hardWords.length === 0) return null;
  return (
    <Advice title={`Moeilijke woorden: ${hardWords.length}`}>
      <Lines>
        {hardWords.map(({ word, plain, count }) => (
          <Line key={word}>
            <Typography variant="pi" fontWeight="bold">
              {word}
            </Typography>
            {count > 1 && ` (${count} keer)`}
            {`: liever ${plain}`}
          </Line>
        ))}
      </Lines>
    </Advice>
  );
}

interface OtherFormProps {
  review: TextReview;
  formOfAddress: 'u' | 'je';
}

function OtherForm({ review: { otherForm }, formOfAddress }: OtherFormProps) {
  if (otherForm.length === 0) return null;
  return (
    <Advice title={`Uw gemeente schrijft “${formOfAddress}”`}>
      <Typography variant="pi" textColor="neutral600">
        {`In deze tekst staat ook: ${otherForm
          .map(({ word, count }) => (count > 1 ? `${word} (${count} keer)` : word))
          .join(', ')}.`}
      </Typography>
    </Advice>
  );
}

function Advice({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box>
      <Typography tag="h3" variant="omega" fontWeight="bold">
        {title}
      </Typography>
      {children}
    </Box>
  );
}

function Lines({ children }: { children: ReactNode }) {
  return <Box tag="ul">{children}</Box>;
}

function Line({ children }: { children: ReactNode }) {
  return (
    <Typography tag="li" variant="pi" style={{ overflowWrap: 'anywhere', paddingBlock: '4px' }}>
      {children}
    </Typography>
  );
}

function shorten(text: string): string {
  if (text.length <= quotedLength) return text;
  return `${text.slice(0, text.lastIndexOf(' ', quotedLength)).trimEnd()} …`;
}
