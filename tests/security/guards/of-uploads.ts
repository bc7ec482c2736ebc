import { guardsIn } from './guard.ts';

const tests = ['security/uploads'];

const rows = ['security/files'];

const pictures = ['security/pictures'];

/** What keeps a file from running as a page of ours, and in the folder of its municipality. */
export const uploadGuards = [
  ...guardsIn('src/boundary/feature.js', rows, {
    'rows of files are guarded': [
      '(0, keep_files_in_own_folder_ts_1.keepFilesInOwnFolder)(strapi);',
      '',
    ],
  }),
  ...guardsIn('src/boundary/media/keep-files-in-own-folder.js', rows, {
    'an officer adds a row of a file in the own folder': [
      'refuseOutside([params.data?.folderPath])',
      'undefined',
    ],
    'an officer changes rows of files in the own folder': ['...(await pathsOf(write)), ', ''],
    'an officer moves a row of a file nowhere else': [', ...moves', ''],
    'an officer deletes rows of files in the own folder': [
      'refuseOutside(await pathsOf(write)),',
      'undefined,',
    ],
    'who is no officer writes no file': ["asker.kind === 'administrator'", 'true'],
    'a program with a token writes no file': [
      "asker.kind === 'officer' ? asker.municipalities : []",
      "(asker.municipalities ?? ['gent'])",
    ],
  }),
  ...guardsIn('src/media/feature.js', pictures, {
    'pictures are looked at before they are decoded': [
      '(0, guard_pictures_ts_1.guardPictures)(strapi);',
      '',
    ],
  }),
  ...guardsIn('src/media/guard-pictures.js', pictures, {
    'only the kinds of pictures that a site shows are opened': ['    allowPictureKinds();', ''],
    'a new file is looked at': ['await requireFewSmallPictures([sent.files].flat());', ''],
    'a file that replaces another is looked at': [
      'await requireFewSmallPictures([sent.file]);',
      '',
    ],
    'a request brings few files': ['if (files.length > mostFiles) {', 'if (false) {'],
    'what is about to be decoded is looked at': ['if (file.filepath !== undefined)', 'if (false)'],
    'two pictures are converted at a time': ['return turns.take(work);', 'return work();'],
  }),
  ...guardsIn('src/media/require-small-picture.js', pictures, {
    'a picture has 40 megapixels at most': ['if (pixels <= mostPixels)', 'if (true)'],
    'all frames of a picture count': ['width * height * pages', 'width * height'],
    'what claims to be a picture is one': ['else if (/^image', 'else if (false && /^image'],
  }),
  ...guardsIn('config/middlewares.js', pictures, {
    'what a refused request brought is removed': ["'global::remove-received-files',", ''],
  }),
  ...guardsIn('config/plugins.js', tests, {
    'no file that can hold a script is taken': [
      "'application/pdf',",
      "'application/pdf', 'image/svg+xml', 'text/html', 'application/xml', 'text/xml', 'application/xhtml+xml',",
    ],
  }),
  ...guardsIn('src/middlewares/sandbox-uploads.js', tests, {
    'a file runs nothing': [
      "context.set('Content-Security-Policy', \"default-src 'none'; sandbox\");",
      '',
    ],
    'only pictures open in the browser': ["context.set('Content-Disposition', 'attachment');", ''],
    'every spelling of the address of a file counts': [
      'node_path_1.posix.normalize(decode(path)).toLowerCase()',
      'path',
    ],
  }),
];
