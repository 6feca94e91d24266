// The system's libxlsxwriter; WorkbookWriter.swift is its one importer.
#ifndef MAILLAGE_CXLSXWRITER_H
#define MAILLAGE_CXLSXWRITER_H

#include <xlsxwriter.h>

#endif
