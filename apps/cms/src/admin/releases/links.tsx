import { Box, Link, Typography, VisuallyHidden } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';

/** Leads to a page of the site, which opens beside the admin. */
export function SiteLink({ href, children }: { href: string; children: string }) {
  return (
    // What is hidden stands at its place in here; without a frame it lengthens the window.
    <Box position="relative">
      <Link href={href} isExternal>
        {children}
        <VisuallyHidden> (nieuw tabblad)</VisuallyHidden>
      </Link>
    </Box>
  );
}

/** Leads to the home page of the admin. */
export function HomeLink({ children }: { children: string }) {
  return (
    <Link tag={RouterLink} to="/">
      {children}
    </Link>
  );
}

/** Says which site what follows is about. */
export function SiteName({ children }: { children: string }) {
  return (
    <Typography
      tag="p"
      variant="pi"
      fontWeight="bold"
      textColor="neutral600"
      style={{ overflowWrap: 'anywhere' }}
    >
      {children}
    </Typography>
  );
}
