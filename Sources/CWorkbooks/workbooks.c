#include "CWorkbooks.h"

#include <pthread.h>

#define ZIP_FUNCTIONS(X) \
  X(zip_discard) \
  X(zip_fclose) \
  X(zip_fopen_index) \
  X(zip_fread) \
  X(zip_get_num_entries) \
  X(zip_open_from_source) \
  X(zip_source_buffer_create) \
  X(zip_source_free) \
  X(zip_stat_index)

#define WRITER_FUNCTIONS(X) \
  X(lxw_strerror) \
  X(workbook_add_worksheet) \
  X(workbook_close) \
  X(workbook_new) \
  X(workbook_set_properties) \
  X(worksheet_freeze_panes) \
  X(worksheet_write_number) \
  X(worksheet_write_string)

#ifdef __linux__

#include "CLazyLibrary.h"

#define FOUND(name) &&lazy_library_find(library, #name, &functions.name)
#define DEFINE(kind, opener, library_name, FUNCTIONS) \
  static kind opener##_functions; \
  static int opener##_is_open; \
  static void opener##_once(void) { \
    void *library = lazy_library_open(library_name); \
    kind functions; \
    opener##_is_open = library != NULL FUNCTIONS(FOUND); \
    if (opener##_is_open) opener##_functions = functions; \
  } \
  const kind *opener(void) { \
    static pthread_once_t once = PTHREAD_ONCE_INIT; \
    pthread_once(&once, opener##_once); \
    return opener##_is_open ? &opener##_functions : NULL; \
  }

#else

#define LINKED(name) .name = name,
#define DEFINE(kind, opener, library_name, FUNCTIONS) \
  const kind *opener(void) { \
    static const kind functions = {FUNCTIONS(LINKED)}; \
    return &functions; \
  }

#endif

DEFINE(workbooks_zip, workbooks_open_zip, "libzip.so", ZIP_FUNCTIONS)
DEFINE(workbooks_writer, workbooks_open_writer, "libxlsxwriter.so", WRITER_FUNCTIONS)
