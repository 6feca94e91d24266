// On which core a thread runs; Linux alone says so to programs.

#ifndef CCORES_H
#define CCORES_H

#include <pthread.h>

/// The core that the caller runs on, or -1 where it is not known.
int cores_current(void);

/// Keeps `thread` off a core, as long as the process may use another; it may then run on all of those.
/// Does nothing where cores cannot be chosen.
void cores_keep_off(pthread_t thread, int core);

#endif
