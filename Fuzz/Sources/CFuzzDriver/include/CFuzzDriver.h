// libFuzzer's loop, which the sanitizer's library holds.
#ifndef MAILLAGE_FUZZ_DRIVER_H
#define MAILLAGE_FUZZ_DRIVER_H

#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerRunDriver(
    int *count, char ***arguments, int (*body)(const uint8_t *bytes, size_t size));

#endif
