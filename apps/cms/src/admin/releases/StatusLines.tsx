import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { StatusText, Tone } from './describe-status.ts';

const colours: Record<Tone, string> = {
  absent: 'neutral500',
  busy: 'primary600',
  live: 'success600',
  attention: 'warning600',
  failed: 'danger600',
};

/** Room for a title, two lines and a link: what stands below keeps its place while the state changes. */
const usualHeight = '88px';

interface StatusLinesProps {
  text: StatusText;
  /** What can be done with it, in the same breath. */
  children?: ReactNode;
}

/** A state in words, which who listens hears as soon as it changes. */
export function StatusLines({ text, children }: StatusLinesProps) {
  const { tone, title, lines, problems } = text;
  return (
    <Flex
      tag="output"
      aria-live="polite"
      direction="column"
      alignItems="stretch"
      gap={2}
      minHeight={usualHeight}
    >
      <Flex gap={2} alignItems="baseline">
        <Box
          aria-hidden
          background={colours[tone]}
          width="8px"
          height="8px"
          shrink={0}
          style={{ borderRadius: '50%' }}
        />
        <Typography fontWeight="bold">{title}</Typography>
      </Flex>
      {lines.map((line) => (
        <Typography key={line} tag="p" variant="pi" textColor="neutral600">
          {line}
        </Typography>
      ))}
      {children && <Flex>{children}</Flex>}
      {problems.length > 0 && <Problems tone={tone} sentences={problems} />}
    </Flex>
  );
}

function Problems({ tone, sentences }: { tone: Tone; sentences: string[] }) {
  return (
    <Box>
      {tone === 'live' && (
        <Typography tag="p" variant="pi" fontWeight="bold">
          Te verbeteren
        </Typography>
      )}
      <Box tag="ul">
        {sentences.map((sentence) => (
          <Typography
            key={sentence}
            tag="li"
            variant="pi"
            style={{ overflowWrap: 'anywhere', paddingBlock: '4px' }}
          >
            {sentence}
          </Typography>
        ))}
      </Box>
    </Box>
  );
}
