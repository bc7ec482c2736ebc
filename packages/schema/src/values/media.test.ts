import { expect, test } from 'vitest';
import { ImageSchema, MediaSchema } from './media.ts';

const photo = {
  documentId: 'm1',
  url: '/uploads/gevel.jpg',
  name: 'gevel.jpg',
  alternativeText: 'De gevel van het sociaal huis',
  mime: 'image/jpeg',
  size: 120.5,
  width: 1200,
  height: 800,
  ext: '.jpg',
};

test('keeps what a page needs of a file', () => {
  expect(ImageSchema.parse(photo)).toEqual({
    url: '/uploads/gevel.jpg',
    name: 'gevel.jpg',
    alternativeText: 'De gevel van het sociaal huis',
    mime: 'image/jpeg',
    size: 120.5,
    width: 1200,
    height: 800,
  });
});

test('a document needs no description, a picture does', () => {
  const { alternativeText: _, ...undescribed } = photo;
  expect(MediaSchema.safeParse(undescribed).success).toBe(true);
  expect(ImageSchema.safeParse(undescribed).error?.issues.map(({ path }) => path)).toEqual([
    ['alternativeText'],
  ]);
});

test.each(['gevel.jpg', 'GEVEL.JPG', 'IMG_1234.png', 'scan-3.webp'])(
  'the name of a file, %s, describes no picture',
  (alternativeText) => {
    expect(ImageSchema.safeParse({ ...photo, alternativeText }).success).toBe(false);
  },
);

test('a PDF is no picture', () => {
  expect(ImageSchema.safeParse({ ...photo, mime: 'application/pdf' }).success).toBe(false);
});

test.each(['javascript:alert(1)', '//kwaad.example/x.jpg', '/\\kwaad.example', 'gevel.jpg', ''])(
  'a file cannot be at %j',
  (url) => {
    expect(MediaSchema.safeParse({ ...photo, url }).success).toBe(false);
  },
);
