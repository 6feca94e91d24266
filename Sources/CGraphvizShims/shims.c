#include "CGraphvizShims.h"
int gvs_placeholder(void) { return 0; }
