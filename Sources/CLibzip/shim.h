// The system's libzip; ZipArchive.swift is its one importer.
#ifndef MAILLAGE_CLIBZIP_H
#define MAILLAGE_CLIBZIP_H

#include <zip.h>

#endif
