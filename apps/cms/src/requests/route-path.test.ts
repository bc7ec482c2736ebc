import { expect, test } from 'vitest';
import { routePathOf } from './route-path.ts';

test.for(['/admin/login', '/ADMIN/login', '/Admin/Login/', '/admin/login//'])(
  '%s is the way to sign in',
  (path) => {
    expect(routePathOf(path)).toBe('/admin/login');
  },
);

test.for(['/%61dmin/login', '//admin/login', '/admin/./login', '/admin/login;x', '/'])(
  '%s leads elsewhere, as it does in the router',
  (path) => {
    expect(routePathOf(path)).not.toBe('/admin/login');
  },
);
