#include "CLazyLibrary.h"

#include <dlfcn.h>
#include <stdio.h>
#include <string.h>

// The highest number looked for; those of today are 4 to 8.
#define NEWEST 30

void *lazy_library_open(const char *name) {
  void *opened = dlopen(name, RTLD_LAZY | RTLD_LOCAL);
  for (int number = NEWEST; !opened && number > 0; number--) {
    char numbered[64];
    snprintf(numbered, sizeof numbered, "%s.%d", name, number);
    opened = dlopen(numbered, RTLD_LAZY | RTLD_LOCAL);
  }
  return opened;
}

int lazy_library_find(void *library, const char *name, void *place) {
  void *found = library ? dlsym(library, name) : NULL;
  memcpy(place, &found, sizeof found);
  return found != NULL;
}
