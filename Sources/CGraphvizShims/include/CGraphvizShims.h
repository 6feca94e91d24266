int gvs_placeholder(void);
