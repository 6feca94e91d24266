// The system's zlib; Gzip.swift is its one importer.
#ifndef MAILLAGE_CZLIB_H
#define MAILLAGE_CZLIB_H

#include <zlib.h>

/// `inflateInit2` is a macro that Swift cannot see; 16 asks for a gzip header, 15 for 32 KiB of
/// window.
static inline int maillage_inflate_begin_gzip(z_stream *stream) {
  return inflateInit2(stream, 15 + 16);
}

/// The same for the bare data of a zip archive.
static inline int maillage_inflate_begin_raw(z_stream *stream) {
  return inflateInit2(stream, -15);
}

#endif
