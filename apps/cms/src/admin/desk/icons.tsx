import { forwardRef, type ReactNode, type SVGProps } from 'react';

/** Draws the outline of an icon; always beside words, so hidden from who listens. */
function outline(shape: ReactNode) {
  return forwardRef<SVGSVGElement, SVGProps<SVGSVGElement>>((props, ref) => (
    <svg
      ref={ref}
      width="16"
      height="16"
      viewBox="0 0 24 24"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
      {...props}
      fill="none"
    >
      {shape}
    </svg>
  ));
}

export const PencilIcon = outline(
  <path d="M4 20l1-4.5L16.5 4 20 7.5 8.5 19 4 20zM14 6.5l3.5 3.5" />,
);

export const EyeIcon = outline(
  <>
    <path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z" />
    <circle cx="12" cy="12" r="3" />
  </>,
);

export const ChecklistIcon = outline(
  <path d="M4 6l1.5 1.5L8 5M4 13l1.5 1.5L8 12M12 6.5h8M12 13.5h8M12 19.5h8" />,
);

export const ClockIcon = outline(
  <>
    <circle cx="12" cy="12" r="9" />
    <path d="M12 7v5l3.5 2" />
  </>,
);

export const CalendarIcon = outline(
  <>
    <rect x="4" y="5.5" width="16" height="15" rx="2" />
    <path d="M4 10.5h16M8.5 3v4M15.5 3v4" />
  </>,
);

export const GlobeIcon = outline(
  <>
    <circle cx="12" cy="12" r="9" />
    <path d="M3 12h18M12 3c5 5.5 5 12.5 0 18M12 3c-5 5.5-5 12.5 0 18" />
  </>,
);

export const CopyIcon = outline(
  <>
    <rect x="9" y="9" width="11" height="11" rx="2" />
    <path d="M5.5 15H5a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1h9a1 1 0 0 1 1 1v.5" />
  </>,
);
