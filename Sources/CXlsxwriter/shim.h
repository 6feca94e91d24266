// The system's libxlsxwriter; CWorkbooks is its one importer, and opens it.
#ifndef MAILLAGE_CXLSXWRITER_H
#define MAILLAGE_CXLSXWRITER_H

#include <xlsxwriter.h>

#endif
