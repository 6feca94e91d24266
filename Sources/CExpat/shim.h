// The system's expat; XMLEvents.swift is its one importer.
#ifndef MAILLAGE_CEXPAT_H
#define MAILLAGE_CEXPAT_H

#include <expat.h>

#endif
