// The system's libzip; CWorkbooks is its one importer, and opens it.
#ifndef MAILLAGE_CLIBZIP_H
#define MAILLAGE_CLIBZIP_H

#include <zip.h>

#endif
