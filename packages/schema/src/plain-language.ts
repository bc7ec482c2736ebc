// The third door of the package: advice on the language of a text, without zod, for the admin.
export {
  fewestWords,
  longestSentence,
  type Passage,
  reviewText,
  type TextReview,
} from './plain-language/review-text.ts';
