// The driver is in the library of the sanitizer; a target needs one source.
