import { z } from 'zod';

/** A year since the OCMW law of 8 July 1976; 2100 stops a slip of the finger. */
export const YearSchema = z.int().min(1976).max(2100);
