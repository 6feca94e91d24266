// Pango looks through every font of the machine before it measures a first letter, for whatever
// letters there might be, and that takes longer than laying out and drawing fifty actors. But the
// letters of Latin, Greek and Cyrillic nearly always stand in the one font that was asked for. So
// fontconfig is asked for that font alone, and HarfBuzz, which Pango and browsers shape texts
// with, adds up its letters, unrounded. What has other letters, or a letter that the font has not,
// is left to Pango.
//
// Both libraries are there wherever Pango is. They are opened by name, so that their headers need
// not be installed.

#define _GNU_SOURCE
#include "letters.h"

#include "CGraphvizShims.h"

#ifndef __linux__

double gvs_letters_width(const char *font, const char *text) {
  (void)font;
  (void)text;
  return -1;
}

void gvs_fonts_begin(void) {}

#else

#include <dlfcn.h>
#include <pthread.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

// MARK: - The fonts

typedef struct {
  // As in the attribute `fontname`, and as fontconfig says it.
  const char *name, *pattern;
  // HarfBuzz's font, once it was looked for.
  void *opened;
  int is_looked_for;
  double units;
} typeface;

static typeface faces[] = {
    {"Arial", "Arial:weight=80:slant=0", NULL, 0, 0},
    {"Arial Bold", "Arial:weight=200:slant=0", NULL, 0, 0},
    {"Arial Italic", "Arial:weight=80:slant=100", NULL, 0, 0},
    {"Times New Roman,", "Times New Roman:weight=80:slant=0", NULL, 0, 0},
    {"Times New Roman, Bold", "Times New Roman:weight=200:slant=0", NULL, 0, 0},
    {"Times New Roman, Italic", "Times New Roman:weight=80:slant=100", NULL, 0, 0},
    {"Courier New", "Courier New:weight=80:slant=0", NULL, 0, 0},
};

// MARK: - What is called of the two libraries

typedef struct {
  uint32_t glyph, mask, cluster, private_1, private_2;
} glyph_info;

typedef struct {
  int32_t x_advance, y_advance, x_offset, y_offset;
  uint32_t private_1;
} glyph_place;

static int (*fc_init)(void);
static void *(*fc_create)(void);
static int (*fc_load)(void *, const char *, int);
static int (*fc_build)(void *);
static int (*fc_use)(void *);
static void *(*fc_parse)(const char *);
static int (*fc_substitute)(void *, void *, int);
static void (*fc_default)(void *);
static void *(*fc_match)(void *, void *, int *);
static int (*fc_text)(void *, const char *, int, char **);
static int (*fc_number)(void *, const char *, int, int *);
static void (*fc_free)(void *);

static void *(*hb_blob)(const char *);
static void *(*hb_face)(void *, unsigned);
static unsigned (*hb_units)(void *);
static unsigned (*hb_glyphs)(void *);
static void *(*hb_font)(void *);
static void (*hb_functions)(void *);
static void *(*hb_buffer)(void);
static void (*hb_clear)(void *);
static void (*hb_add)(void *, const char *, int, unsigned, int);
static void (*hb_guess)(void *);
static void (*hb_shape)(void *, void *, const void *, unsigned);
static glyph_info *(*hb_infos)(void *, unsigned *);
static glyph_place *(*hb_places)(void *, unsigned *);

typedef struct {
  const char *name;
  void *function;
} import;

static int fill(const char *library, const import *imports, size_t count) {
  void *opened = dlopen(library, RTLD_LAZY);
  if (!opened) return 0;
  for (size_t place = 0; place < count; place++) {
    void *found = dlsym(opened, imports[place].name);
    if (!found) return 0;
    memcpy(imports[place].function, &found, sizeof found);
  }
  return 1;
}

// The buffer in which texts are shaped; NULL where one of the libraries cannot be used.
static void *buffer;

// Reads the rules of fontconfig and what is known of the fonts, as FcInit does, but not the
// descriptions of rules that are not in force, which take a third of its time.
static int find_fonts(void) {
  void *rules = fc_create();
  if (rules && fc_load(rules, NULL, 1) && fc_build(rules) && fc_use(rules)) return 1;
  return fc_init();
}

static void open_libraries(void) {
  const import config[] = {
      {"FcInit", &fc_init},
      {"FcConfigCreate", &fc_create},
      {"FcConfigParseAndLoad", &fc_load},
      {"FcConfigBuildFonts", &fc_build},
      {"FcConfigSetCurrent", &fc_use},
      {"FcNameParse", &fc_parse},
      {"FcConfigSubstitute", &fc_substitute},
      {"FcDefaultSubstitute", &fc_default},
      {"FcFontMatch", &fc_match},
      {"FcPatternGetString", &fc_text},
      {"FcPatternGetInteger", &fc_number},
      {"FcPatternDestroy", &fc_free},
  };
  const import shaping[] = {
      {"hb_blob_create_from_file", &hb_blob},
      {"hb_face_create", &hb_face},
      {"hb_face_get_upem", &hb_units},
      {"hb_face_get_glyph_count", &hb_glyphs},
      {"hb_font_create", &hb_font},
      {"hb_ot_font_set_funcs", &hb_functions},
      {"hb_buffer_create", &hb_buffer},
      {"hb_buffer_clear_contents", &hb_clear},
      {"hb_buffer_add_utf8", &hb_add},
      {"hb_buffer_guess_segment_properties", &hb_guess},
      {"hb_shape", &hb_shape},
      {"hb_buffer_get_glyph_infos", &hb_infos},
      {"hb_buffer_get_glyph_positions", &hb_places},
  };
  if (!fill("libfontconfig.so.1", config, sizeof config / sizeof *config)) return;
  if (!fill("libharfbuzz.so.0", shaping, sizeof shaping / sizeof *shaping)) return;
  if (find_fonts()) buffer = hb_buffer();
}

static pthread_once_t opening = PTHREAD_ONCE_INIT;

static void *open_libraries_once(void *nothing) {
  pthread_once(&opening, open_libraries);
  return nothing;
}

void gvs_fonts_begin(void) {
  pthread_t thread;
  if (pthread_create(&thread, NULL, open_libraries_once, NULL) == 0) pthread_detach(thread);
}

// MARK: - Opening a font

static void open_face(typeface *face) {
  face->is_looked_for = 1;
  open_libraries_once(NULL);
  if (!buffer) return;
  void *pattern = fc_parse(face->pattern), *match = NULL;
  if (!pattern) return;
  int status = 0, index = 0;
  char *file = NULL;
  if (fc_substitute(NULL, pattern, 0)) {
    fc_default(pattern);
    match = fc_match(NULL, pattern, &status);
  }
  fc_free(pattern);
  if (!match) return;
  // A higher number is an instance of a font with axes.
  if (fc_text(match, "file", 0, &file) == 0 && fc_number(match, "index", 0, &index) == 0 &&
      index >= 0 && index <= 0xFFFF) {
    void *outlines = hb_face(hb_blob(file), (unsigned)index);
    face->units = hb_units(outlines);
    if (hb_glyphs(outlines) > 0 && face->units > 0) {
      face->opened = hb_font(outlines);
      hb_functions(face->opened);
    }
  }
  fc_free(match);
}

// MARK: - Measuring

// Whether a letter is of a kind that stands in one run from left to right.
static int is_plain(uint32_t letter) {
  return (letter >= 0x20 && letter < 0x7F) || (letter >= 0xA0 && letter < 0x530) ||
      (letter >= 0x1E00 && letter < 0x2000) || (letter >= 0x2010 && letter <= 0x2027) ||
      (letter >= 0x202F && letter <= 0x205E) || (letter >= 0x2070 && letter < 0x2400);
}

// Whether a text is well-formed UTF-8 of plain letters only.
static int is_all_plain(const unsigned char *text) {
  while (*text) {
    uint32_t letter = *text++;
    if (letter >= 0x80) {
      int more = letter >= 0xC2 && letter < 0xE0 ? 1 : letter >= 0xE0 && letter < 0xF0 ? 2 : 0;
      if (!more) return 0;
      letter &= more == 1 ? 0x1F : 0x0F;
      for (; more > 0; more--) {
        if ((*text & 0xC0) != 0x80) return 0;
        letter = letter << 6 | (*text++ & 0x3F);
      }
    }
    if (!is_plain(letter)) return 0;
  }
  return 1;
}

double gvs_letters_width(const char *font, const char *text) {
  typeface *face = NULL;
  for (size_t place = 0; place < sizeof faces / sizeof *faces && !face; place++) {
    if (strcmp(faces[place].name, font) == 0) face = &faces[place];
  }
  if (!face || !is_all_plain((const unsigned char *)text)) return -1;
  if (!face->is_looked_for) open_face(face);
  if (!face->opened) return -1;
  hb_clear(buffer);
  hb_add(buffer, text, -1, 0, -1);
  hb_guess(buffer);
  hb_shape(face->opened, buffer, NULL, 0);
  unsigned count = 0;
  glyph_info *infos = hb_infos(buffer, &count);
  glyph_place *places = hb_places(buffer, &count);
  double width = 0;
  for (unsigned place = 0; place < count; place++) {
    if (infos[place].glyph == 0) return -1;
    width += places[place].x_advance;
  }
  return width / face->units;
}

#endif
