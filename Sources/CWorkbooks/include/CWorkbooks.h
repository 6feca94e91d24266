// libzip and libxlsxwriter, opened when they are first asked for.
//
// libzip brings a library of cryptography along, and to load both takes longer than most commands
// work; only workbooks need them.

#ifndef MAILLAGE_WORKBOOKS_H
#define MAILLAGE_WORKBOOKS_H

#include <xlsxwriter.h>
#include <zip.h>

#define WORKBOOKS_FUNCTION(name) __typeof__(&name) _Nonnull name

/// What is called of libzip.
typedef struct workbooks_zip {
  WORKBOOKS_FUNCTION(zip_discard);
  WORKBOOKS_FUNCTION(zip_fclose);
  WORKBOOKS_FUNCTION(zip_fopen_index);
  WORKBOOKS_FUNCTION(zip_fread);
  WORKBOOKS_FUNCTION(zip_get_num_entries);
  WORKBOOKS_FUNCTION(zip_open_from_source);
  WORKBOOKS_FUNCTION(zip_source_buffer_create);
  WORKBOOKS_FUNCTION(zip_source_free);
  WORKBOOKS_FUNCTION(zip_stat_index);
} workbooks_zip;

/// What is called of libxlsxwriter.
typedef struct workbooks_writer {
  WORKBOOKS_FUNCTION(lxw_strerror);
  WORKBOOKS_FUNCTION(workbook_add_worksheet);
  WORKBOOKS_FUNCTION(workbook_close);
  WORKBOOKS_FUNCTION(workbook_new);
  WORKBOOKS_FUNCTION(workbook_set_properties);
  WORKBOOKS_FUNCTION(worksheet_freeze_panes);
  WORKBOOKS_FUNCTION(worksheet_write_number);
  WORKBOOKS_FUNCTION(worksheet_write_string);
} workbooks_writer;

#undef WORKBOOKS_FUNCTION

/// libzip's functions, or NULL where this machine has no libzip; from any thread.
const workbooks_zip *_Nullable workbooks_open_zip(void);

/// libxlsxwriter's functions, or NULL where this machine has no libxlsxwriter; from any thread.
const workbooks_writer *_Nullable workbooks_open_writer(void);

#endif
