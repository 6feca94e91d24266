// Libraries of the system that are opened when they are first needed.
//
// What a program is linked with is mapped and bound before its first line runs, which for the
// libraries behind workbooks and pictures takes as long as most commands work.

#ifndef MAILLAGE_LAZY_LIBRARY_H
#define MAILLAGE_LAZY_LIBRARY_H

/// Opens a library, such as "libzip.so": by that name, which the headers of the build belong to,
/// or else the newest numbered one, such as "libzip.so.4". NULL where there is none.
void *lazy_library_open(const char *name);

/// Puts the address of what a library calls `name` into the pointer at `place`; 0 where it has
/// no such thing, and the pointer is then NULL.
int lazy_library_find(void *library, const char *name, void *place);

#endif
